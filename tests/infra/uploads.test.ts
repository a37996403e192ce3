import { describe, expect, it } from 'vitest';
import { statementsOf } from './functions-of.ts';
import { resourcesOf, synthesized } from './synthesized.ts';

const { app, data } = synthesized();
const domain = {
  name: 'etalase.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000',
};
const bucketIn = (template = app) =>
  [...resourcesOf(template, 'AWS::S3::Bucket')].find(([id]) => id.startsWith('Uploads'))?.[1];
const names = [
  'Http',
  'Intake',
  'Connect',
  'Clock',
  'Campaigns',
  'Inspect',
  'Render',
  'Publish',
  'Collect',
  'Insights',
];
const rightsOf = (name: string) =>
  statementsOf(app, name).filter(({ Resource }) => JSON.stringify(Resource).includes('UploadsBucket'));

describe('the bucket of uploads', () => {
  it('empties itself: what nobody fetched goes after a day', () => {
    expect(bucketIn()?.Properties).toMatchObject({
      LifecycleConfiguration: {
        Rules: [
          {
            ExpirationInDays: 1,
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
            Status: 'Enabled',
          },
        ],
      },
    });
  });

  it('lets pages of the app post, and nobody’s pages do anything else', () => {
    const own = synthesized({ dev: { keepData: false, logDays: 7, domain } }).app;
    expect(bucketIn(own)?.Properties).toMatchObject({
      CorsConfiguration: {
        CorsRules: [
          { AllowedMethods: ['POST'], AllowedOrigins: ['https://etalase.example.org'], MaxAge: 600 },
        ],
      },
    });
    expect(JSON.stringify(bucketIn()?.Properties['CorsConfiguration'])).toMatch(
      /"https:\/\/",\{"Fn::GetAtt":\["FrontDistribution[^"]+","DomainName"\]/,
    );
  });

  it('lets nobody in from outside', () => {
    expect(bucketIn()?.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });

  it('is reached by intake alone, below the one prefix', () => {
    expect(names.filter((name) => rightsOf(name).length > 0)).toEqual(['Intake']);
    const [objects, list, ...others] = rightsOf('Intake');
    expect(objects?.Action).toEqual(['s3:DeleteObject', 's3:GetObject', 's3:PutObject']);
    expect(JSON.stringify(objects?.Resource)).toContain('/uploads/*"');
    expect([list?.Action, others]).toEqual(['s3:ListBucket', []]);
  });

  it('is not behind CloudFront', () => {
    const front = JSON.stringify([...resourcesOf(app, 'AWS::CloudFront::Distribution').values()]);
    expect(front).not.toContain('UploadsBucket');
    const policies = [...resourcesOf(app, 'AWS::S3::BucketPolicy')].filter(([id]) =>
      id.startsWith('Uploads'),
    );
    expect(policies).toHaveLength(1);
    expect(JSON.stringify(policies)).not.toContain('cloudfront');
  });

  it('goes with the flow and holds nothing that could be lost', () => {
    expect(bucketIn()?.DeletionPolicy).toBe('Delete');
    expect(bucketIn(data)).toBeUndefined();
  });
});
