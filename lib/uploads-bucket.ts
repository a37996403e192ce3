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
  /** The origin of the web app, without a trailing slash: only its pages may upload. */
  readonly origin: string;
}

/** S3 counts days from midnight UTC, so leftover uploads are deleted after one to two days. */
const LEFT_OVER = Duration.days(1);
/** How long a browser may cache the response to its CORS preflight request. */
const ASKED = Duration.minutes(10);

/**
 * Photos that browsers uploaded past the API, until intake has processed them. They still contain camera metadata, so they
 * have a bucket of their own, which neither CloudFront nor another function can read. It belongs to the stack that knows
 * the app's URL, and loses nothing when it is deleted.
 */
export class UploadsBucket extends Construct {
  readonly bucket: IBucket;

  constructor(scope: Construct, id: string, { origin }: UploadsBucketProps) {
    super(scope, id);
    // Under exactOptionalPropertyTypes, CDK's classes are not assignable to CDK's interfaces.
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
   * Lets a function sign upload forms, which can do no more than its own role, and read and delete uploads. With the
   * permission to list, S3 returns 404 for a missing object, not 403.
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
