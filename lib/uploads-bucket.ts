import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

export interface UploadsBucketProps {
  /** Where the web app stands: its pages alone may post, without a slash at the end. */
  readonly origin: string;
}

/** S3 counts days from midnight UTC: what is left over goes after one day, two at most. */
const LEFT_OVER = Duration.days(1);
/** How long a browser need not ask again whether it may post. */
const ASKED = Duration.minutes(10);

/**
 * Photos that browsers sent past the API, until intake has looked at them: they hold what cameras write into photos.
 * Hence a bucket apart from the pictures, which neither CloudFront nor another function reaches. It belongs to the stack
 * that knows the app's address, and holds nothing that could be lost.
 */
export class UploadsBucket extends Construct {
  readonly bucket: IBucket;

  constructor(scope: Construct, id: string, { origin }: UploadsBucketProps) {
    super(scope, id);
    // CDK's own classes do not fit its interfaces under exactOptionalPropertyTypes.
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: [origin], maxAge: ASKED.toSeconds() }],
      lifecycleRules: [{ expiration: LEFT_OVER, abortIncompleteMultipartUploadAfter: LEFT_OVER }],
      removalPolicy: RemovalPolicy.DESTROY,
    }) as IBucket;
  }

  /**
   * Lets a function sign forms, which can do no more than its own role, and read and remove what came. Listing is what
   * makes S3 say 404, not 403, of what is not there.
   */
  grantUse(grantee: IGrantable): Grant {
    const objects = Grant.addToPrincipal({
      grantee,
      actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      resourceArns: [this.bucket.arnForObjects('uploads/*')],
    });
    const list = Grant.addToPrincipal({
      grantee,
      actions: ['s3:ListBucket'],
      resourceArns: [this.bucket.bucketArn],
    });
    return objects.combine(list);
  }
}
