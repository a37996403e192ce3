import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { webHeaders } from '../../functions/domain/web-headers.ts';
import { resourcesOf, synthesized } from './synthesized.ts';
import { CONNECT_PATHS } from '../../lib/connect.ts';
import { FILE_DELETION_PATHS, PICTURE_PATHS } from '../../lib/photos-api.ts';

const { app } = synthesized();
const all = (type: string) => [...resourcesOf(app, type).values()].map(({ Properties }) => Properties);
const queueNamed = (name: string) =>
  [...resourcesOf(app, 'AWS::SQS::Queue')].find(([id]) => id.startsWith(`Queues${name}`))?.[1].Properties;
const triggerOf = (name: string) =>
  all('AWS::Lambda::EventSourceMapping').find((mapping) =>
    JSON.stringify(mapping['EventSourceArn']).includes(`"Queues${name}`),
  );

describe('the queues', () => {
  it('are two and one for dead letters: each more would cost receives while nothing happens', () => {
    expect(all('AWS::SQS::Queue')).toHaveLength(3);
    expect(all('AWS::Lambda::EventSourceMapping')).toHaveLength(2);
  });

  it.each(['Publish', 'Work'])('%s hides a message for as long as the due index believes', (name) => {
    expect(queueNamed(name)?.['VisibilityTimeout']).toBe(90);
  });

  it.each(['Publish', 'Work'])('%s sends what cannot be read to the dead letters', (name) => {
    expect(JSON.stringify(queueNamed(name)?.['RedrivePolicy'])).toMatch(/DeadLetters.*"maxReceiveCount":8/);
  });

  it('keep dead letters for two weeks', () => {
    expect(queueNamed('DeadLetters')?.['MessageRetentionPeriod']).toBe(14 * 24 * 3600);
  });

  it.each([
    ['Publish', 'Publish', 5],
    ['Work', 'WorkRouter', 2],
  ])('%s triggers %s with one message at a time, at most %d at once', (queue, name, most) => {
    const mapping = triggerOf(queue);
    expect(mapping).toMatchObject({
      BatchSize: 1,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: most },
    });
    expect(JSON.stringify(mapping?.['FunctionName'])).toContain(`"${name}Function`);
  });
});

describe('the tick', () => {
  it('comes each minute to the clock and is not made up for', () => {
    const [schedule] = all('AWS::Scheduler::Schedule');
    expect(schedule).toMatchObject({
      ScheduleExpression: 'rate(1 minute)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { RetryPolicy: { MaximumRetryAttempts: 0 } },
    });
    expect(JSON.stringify(schedule?.['Target'])).toContain('ClockFunction');
  });
});

describe('the front', () => {
  const Behaviour = z.looseObject({ PathPattern: z.string(), ViewerProtocolPolicy: z.string() });
  const Distribution = z.object({
    DistributionConfig: z.looseObject({
      CacheBehaviors: z.array(Behaviour),
      DefaultCacheBehavior: z.looseObject({ ViewerProtocolPolicy: z.string() }),
      Origins: z.array(z.looseObject({})),
    }),
  });
  const HeadersPolicy = z.object({
    ResponseHeadersPolicyConfig: z.object({
      SecurityHeadersConfig: z.object({
        ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string(), Override: z.literal(true) }),
        ContentTypeOptions: z.object({ Override: z.literal(true) }),
        FrameOptions: z.object({ FrameOption: z.string(), Override: z.literal(true) }),
        ReferrerPolicy: z.object({ ReferrerPolicy: z.string(), Override: z.literal(true) }),
        StrictTransportSecurity: z.unknown(),
      }),
      CustomHeadersConfig: z.object({
        Items: z.array(z.object({ Header: z.string(), Value: z.string(), Override: z.literal(true) })),
      }),
    }),
  });
  const { DistributionConfig: front } = Distribution.parse(all('AWS::CloudFront::Distribution')[0]);
  const behaviour = (path: string) => front.CacheBehaviors.find(({ PathPattern }) => PathPattern === path);

  it('is one address for the API, the pictures and the web app', () => {
    expect(front.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual(['/api/*', '/media/*']);
  });

  it('speaks TLS only, or sends browsers there', () => {
    const policies = [front.DefaultCacheBehavior, ...front.CacheBehaviors].map(
      ({ ViewerProtocolPolicy }) => ViewerProtocolPolicy,
    );
    expect(policies).toEqual(['redirect-to-https', 'https-only', 'https-only']);
  });

  it('takes all verbs for the API and only reading for pictures', () => {
    expect(behaviour('/api/*')?.['AllowedMethods']).toContain('DELETE');
    expect(behaviour('/media/*')).not.toHaveProperty('AllowedMethods');
  });

  it('asks the gate before each picture', () => {
    expect(behaviour('/media/*')?.['FunctionAssociations']).toMatchObject([{ EventType: 'viewer-request' }]);
    expect(all('AWS::CloudFront::Function')[0]).toMatchObject({
      FunctionConfig: { Runtime: 'cloudfront-js-2.0' },
      FunctionCode: expect.stringContaining('function handler(event)'),
    });
  });

  it('keeps a picture for a day at most', () => {
    expect(all('AWS::CloudFront::CachePolicy')[0]).toMatchObject({
      CachePolicyConfig: { MaxTTL: 86_400, DefaultTTL: 86_400, MinTTL: 0 },
    });
  });

  it('gives the web app’s files the headers that they have on a desk, and wants TLS', () => {
    const policies = [...resourcesOf(app, 'AWS::CloudFront::ResponseHeadersPolicy')];
    const [id, policy] = policies[0] ?? [];
    expect(policies).toHaveLength(1);
    expect(front.DefaultCacheBehavior['ResponseHeadersPolicyId']).toEqual({ Ref: id });
    const given = HeadersPolicy.parse(policy?.Properties).ResponseHeadersPolicyConfig;
    const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = given;
    expect({
      'content-security-policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
      'referrer-policy': security.ReferrerPolicy.ReferrerPolicy,
      'x-frame-options': security.FrameOptions.FrameOption,
      'x-content-type-options': security.ContentTypeOptions && 'nosniff',
      ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
    }).toEqual(webHeaders({ uploads: ['https://*.s3.ap-southeast-3.amazonaws.com'] }));
    expect(security.StrictTransportSecurity).toEqual({ AccessControlMaxAgeSec: 15_552_000, Override: true });
  });

  it('takes no more calls at once than leave publishing its functions', () => {
    const stages = [...resourcesOf(app, 'AWS::ApiGatewayV2::Stage').values()];
    expect(stages.map(({ Properties }) => Properties)).toMatchObject([
      {
        StageName: '$default',
        AutoDeploy: true,
        DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 200 },
      },
    ]);
  });

  it('signs what it asks of both buckets', () => {
    expect(all('AWS::CloudFront::OriginAccessControl')).toHaveLength(2);
    expect(front.Origins.filter((origin) => 'OriginAccessControlId' in origin)).toHaveLength(2);
  });

  it('hands paths with pictures and with Meta to functions of their own, and all others to the API’s', () => {
    const keys = all('AWS::ApiGatewayV2::Route').map(({ RouteKey }) => RouteKey);
    const paths = ['/api/{path+}', ...PICTURE_PATHS, ...CONNECT_PATHS].map((path) => `ANY ${path}`);
    const deletions = FILE_DELETION_PATHS.map((path) => `DELETE ${path}`);
    expect(new Set(keys)).toEqual(new Set([...paths, ...deletions]));
    const integrations = all('AWS::ApiGatewayV2::Integration');
    expect(integrations.map((each) => each['PayloadFormatVersion'])).toEqual(['2.0', '2.0', '2.0', '2.0']);
  });
});
