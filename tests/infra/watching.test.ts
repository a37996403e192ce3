import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { addEtalase } from '../../lib/etalase.ts';
import { appWith, resourcesOf, synthesized } from './synthesized.ts';

const SOUND = { keepData: false, logDays: 7 };
const ACL = 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/etalase/00000000-0000-0000-0000-000000000000';
const usual = synthesized().app;
const tracingOf = (template: Template) =>
  [...resourcesOf(template, 'AWS::Lambda::Function').values()].map(
    ({ Properties }) => Properties['TracingConfig'],
  );
const firewallOf = (firewall: unknown) =>
  addEtalase(appWith({ dev: { ...SOUND, firewall } })).app.node.root.node.children.find(
    (child) => child instanceof Stack && child.node.id === 'Etalase-dev-firewall',
  );

describe('what costs more than it must', () => {
  it('is off: no dashboard, no tracing, no web ACL', () => {
    expect(resourcesOf(usual, 'AWS::CloudWatch::Dashboard').size).toBe(0);
    expect(tracingOf(usual).every((tracing) => tracing === undefined)).toBe(true);
    expect(JSON.stringify(usual.findResources('AWS::CloudFront::Distribution'))).not.toContain('WebACLId');
    expect(firewallOf(undefined)).toBeUndefined();
  });
});

describe('the dashboard', () => {
  const { app } = synthesized({ dev: { ...SOUND, dashboard: true } });
  const [board] = resourcesOf(app, 'AWS::CloudWatch::Dashboard').values();
  const body = JSON.stringify(board?.Properties['DashboardBody']);

  it('shows for each function how slow it is, and how often it is throttled and fails', () => {
    const functions = resourcesOf(app, 'AWS::Lambda::Function').size;
    const shown = (name: string) => body.match(new RegExp(`\\\\"AWS/Lambda\\\\",\\\\"${name}\\\\"`, 'g'));
    for (const name of ['Duration', 'Throttles', 'Errors']) expect(shown(name)).toHaveLength(functions);
    expect(body).toContain('Latency');
  });

  it('holds at most the fifty metrics that AWS gives for nothing', () => {
    expect(body.match(/\\"(AWS\/\w+|Etalase)\\",\\"/g)?.length).toBeLessThanOrEqual(50);
  });
});

describe('tracing', () => {
  it('is on for every function, and for nothing else', () => {
    const { app } = synthesized({ dev: { ...SOUND, tracing: true } });
    expect(new Set(tracingOf(app).map((tracing) => JSON.stringify(tracing)))).toEqual(
      new Set(['{"Mode":"Active"}']),
    );
  });
});

describe('the firewall', () => {
  it('limits in us-east-1 how often one address may ask the API, and keeps no samples of addresses', () => {
    const stack = firewallOf({ requestsInFiveMinutes: 500 });
    if (!(stack instanceof Stack)) throw new Error('there is no firewall');
    expect(stack.region).toBe('us-east-1');
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'CLOUDFRONT',
      DefaultAction: { Allow: {} },
      VisibilityConfig: { SampledRequestsEnabled: false },
      Rules: [
        {
          Action: { Block: { CustomResponse: { ResponseCode: 429 } } },
          VisibilityConfig: { SampledRequestsEnabled: false },
          Statement: {
            RateBasedStatement: {
              AggregateKeyType: 'IP',
              EvaluationWindowSec: 300,
              Limit: 500,
              ScopeDownStatement: { ByteMatchStatement: { SearchString: '/api/' } },
            },
          },
        },
      ],
    });
    expect(Object.keys(template.findOutputs('*'))).toEqual(['WebAclArn']);
  });

  it('is asked by CloudFront once its ARN is named', () => {
    const { app } = synthesized({ dev: { ...SOUND, firewall: { webAclArn: ACL } } });
    const [distribution] = resourcesOf(app, 'AWS::CloudFront::Distribution').values();
    expect(distribution?.Properties['DistributionConfig']).toMatchObject({ WebACLId: ACL });
  });

  it('refuses the ARN of a web ACL of another region with a sentence', () => {
    const webAclArn = ACL.replace('us-east-1', 'ap-southeast-3').replace('global', 'regional');
    expect(() => addEtalase(appWith({ dev: { ...SOUND, firewall: { webAclArn } } }))).toThrow(
      'dev.firewall.webAclArn: must be the ARN of a web ACL for CloudFront',
    );
  });
});
