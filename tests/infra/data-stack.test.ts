import { describe, expect, it } from 'vitest';
import { tableSchema } from '../../functions/adapters/aws/dynamo-schema.ts';
import { EXPIRY } from '../../functions/records/record.ts';
import { resourcesOf, synthesized } from './synthesized.ts';

const { data: dev } = synthesized();
const { data: prod } = synthesized({ deployment: 'prod' });
const only = (type: string, template = dev) => {
  const [resource, ...others] = resourcesOf(template, type).values();
  expect(others).toEqual([]);
  return resource;
};

describe('the table on AWS', () => {
  it('has the keys and indexes that the adapter makes on a desk', () => {
    const { TableName: _, AttributeDefinitions: attributes, ...schema } = tableSchema('any');
    const table = only('AWS::DynamoDB::Table')?.Properties;
    expect(table).toMatchObject(schema);
    expect(table?.['AttributeDefinitions']).toEqual(expect.arrayContaining(attributes ?? []));
  });

  it('takes items away some time after the moment that they name', () => {
    expect(only('AWS::DynamoDB::Table')?.Properties).toMatchObject({
      TimeToLiveSpecification: { AttributeName: EXPIRY, Enabled: true },
    });
  });

  it('can be restored to any moment', () => {
    expect(only('AWS::DynamoDB::Table')?.Properties).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });

  it('refuses to be deleted in production', () => {
    expect(only('AWS::DynamoDB::Table', prod)?.Properties).toMatchObject({ DeletionProtectionEnabled: true });
  });

  it('can be deleted while developing', () => {
    expect(only('AWS::DynamoDB::Table')?.Properties).toMatchObject({ DeletionProtectionEnabled: false });
  });
});

describe('the media bucket', () => {
  it('lets nobody in from outside', () => {
    expect(only('AWS::S3::Bucket')?.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });

  it('refuses whoever comes without TLS', () => {
    expect(only('AWS::S3::BucketPolicy')?.Properties).toMatchObject({
      PolicyDocument: {
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Effect: 'Deny',
            Action: 's3:*',
            Principal: { AWS: '*' },
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    });
  });

  it('lets CloudFront read for this account alone, and nothing more', () => {
    expect(only('AWS::S3::BucketPolicy')?.Properties).toMatchObject({
      PolicyDocument: {
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Effect: 'Allow',
            Action: 's3:GetObject',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Condition: { StringEquals: { 'AWS:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });

  it('drops uploads that were never finished after a day', () => {
    expect(only('AWS::S3::Bucket')?.Properties).toMatchObject({
      LifecycleConfiguration: {
        Rules: [{ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }, Status: 'Enabled' }],
      },
    });
  });

  it('keeps what was deleted or overwritten for three days, and then nothing of it', () => {
    expect(only('AWS::S3::Bucket')?.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: [
          {
            NoncurrentVersionExpiration: { NoncurrentDays: 3 },
            ExpiredObjectDeleteMarker: true,
            Status: 'Enabled',
          },
        ],
      },
    });
  });
});

describe('the key', () => {
  it('is one, because each costs a dollar a month', () => {
    expect(resourcesOf(dev, 'AWS::KMS::Key').size).toBe(1);
  });

  it('is renewed each year', () => {
    expect(only('AWS::KMS::Key')?.Properties).toMatchObject({ EnableKeyRotation: true });
  });
});

describe('what cannot be made again', () => {
  const types = ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::KMS::Key'];

  it.each(types)('outlives its stack in production: %s', (type) => {
    expect(only(type, prod)?.DeletionPolicy).toBe('Retain');
  });

  it.each(types)('goes with its stack while developing: %s', (type) => {
    expect(only(type)?.DeletionPolicy).toBe('Delete');
  });

  it.each([...types, 'AWS::S3::BucketPolicy'])('has no name that we chose: %s', (type) => {
    const names = Object.keys(only(type)?.Properties ?? {}).filter((name) =>
      /^(Table|Bucket|Key)Name$/.test(name),
    );
    expect(names).toEqual([]);
  });
});

describe('names that others could have', () => {
  it('are none: no bucket, queue, table or topic has a name of its own, so that a foreign one stands in no way', () => {
    const { app } = synthesized({ deployment: 'prod' });
    const named = ['BucketName', 'QueueName', 'TableName', 'TopicName', 'FunctionName'];
    const all = [app, prod].flatMap((template) =>
      [
        'AWS::S3::Bucket',
        'AWS::SQS::Queue',
        'AWS::DynamoDB::Table',
        'AWS::SNS::Topic',
        'AWS::Lambda::Function',
      ].flatMap((type) => [...resourcesOf(template, type).values()]),
    );
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter(({ Properties }) => named.some((name) => name in Properties))).toEqual([]);
  });
});
