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
  /** Whether the bucket survives the deletion of the stack. */
  readonly keepData: boolean;
}

/** After this time, unfinished multipart uploads are deleted. */
const UNFINISHED = Duration.days(1);

/** For how long a file that was deleted or overwritten can be brought back. S3 counts from the midnight (UTC) that follows. */
const KEPT = Duration.days(3);

/** The bucket of photos and pictures: private, TLS only, read by CloudFront and the functions. */
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
      versioned: true,
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: UNFINISHED,
          noncurrentVersionExpiration: KEPT,
          expiredObjectDeleteMarker: true,
        },
      ],
      removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    // Any distribution of this account is allowed: naming ours would make this stack depend on the stack that depends on
    // it.
    bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['s3:GetObject'],
        resources: [bucket.arnForObjects('*')],
        conditions: { StringEquals: { 'AWS:SourceAccount': Stack.of(this).account } },
      }),
    );
    // Under exactOptionalPropertyTypes, CDK's classes are not assignable to CDK's interfaces.
    this.bucket = bucket as IBucket;
  }

  /** Lets a function write and read objects. */
  grantUse(grantee: IGrantable): Grant {
    return this.grantRead(grantee, ['s3:GetObject', 's3:PutObject']);
  }

  /** Lets a function read objects. With the permission to list, S3 returns 404 for a missing object, not 403. */
  grantRead(grantee: IGrantable, actions = ['s3:GetObject']): Grant {
    const objects = Grant.addToPrincipal({
      grantee,
      actions,
      resourceArns: [this.bucket.arnForObjects('*')],
    });
    const list = Grant.addToPrincipal({
      grantee,
      actions: ['s3:ListBucket'],
      resourceArns: [this.bucket.bucketArn],
    });
    return objects.combine(list);
  }

  /** Lets a function delete objects that their owner removed, and erase every version of them. */
  grantRemove(grantee: IGrantable): Grant {
    const objects = Grant.addToPrincipal({
      grantee,
      actions: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
      resourceArns: [this.bucket.arnForObjects('*')],
    });
    const versions = Grant.addToPrincipal({
      grantee,
      actions: ['s3:ListBucketVersions'],
      resourceArns: [this.bucket.bucketArn],
    });
    return objects.combine(versions);
  }
}
