import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

export interface MediaBucketProps {
  /** Whether it outlives the stack. */
  readonly keepData: boolean;
}

/** How long uploads may lie unfinished. */
const UNFINISHED = Duration.days(1);

/** Photos and pictures: private, over TLS only, read by CloudFront and the functions. */
export class MediaBucket extends Construct {
  readonly bucket: IBucket;

  constructor(scope: Construct, id: string, { keepData }: MediaBucketProps) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: UNFINISHED }],
      removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    // Naming the distribution would make this stack depend on the one that depends on it: so any of this account's.
    bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['s3:GetObject'],
        resources: [bucket.arnForObjects('*')],
        conditions: { StringEquals: { 'AWS:SourceAccount': Stack.of(this).account } },
      }),
    );
    // CDK's own classes do not fit its interfaces under exactOptionalPropertyTypes.
    this.bucket = bucket as IBucket;
  }

  /** Lets a function write and read. Listing is what makes S3 say 404, not 403, of what is not there. */
  grantUse(grantee: IGrantable): Grant {
    const objects = Grant.addToPrincipal({
      grantee,
      actions: ['s3:GetObject', 's3:PutObject'],
      resourceArns: [this.bucket.arnForObjects('*')],
    });
    const list = Grant.addToPrincipal({
      grantee,
      actions: ['s3:ListBucket'],
      resourceArns: [this.bucket.bucketArn],
    });
    return objects.combine(list);
  }

  /** Lets a function remove what its owner took out. */
  grantRemove(grantee: IGrantable): Grant {
    return Grant.addToPrincipal({
      grantee,
      actions: ['s3:DeleteObject'],
      resourceArns: [this.bucket.arnForObjects('*')],
    });
  }
}
