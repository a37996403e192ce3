import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { addEtalase } from '../../lib/etalase.ts';
import { appWith } from './synthesized.ts';

const domain = {
  name: 'etalase.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000',
  hostedZoneId: 'Z0123456789ABC',
};
const prod = {
  keepData: true,
  logDays: 30,
  operatorEmail: 'operator@example.org',
  captionModel: { modelId: 'apac.amazon.nova-lite-v1:0', region: 'ap-southeast-1' },
};

const dev = { keepData: false, logDays: 7 };
const watched = {
  dashboard: true,
  tracing: true,
  firewall: {
    webAclArn:
      'arn:aws:wafv2:us-east-1:123456789012:global/webacl/etalase/00000000-0000-0000-0000-000000000000',
  },
};
const delivery = { repository: 'watu-lereng/etalase' };

describe('AWS’s solutions rules', () => {
  it.each([
    ['dev', { deployment: 'dev' }],
    ['prod, with a model', { deployment: 'prod', prod }],
    ['prod, with an address of its own', { deployment: 'prod', prod: { ...prod, domain } }],
    ['prod, with dashboard, tracing and firewall', { deployment: 'prod', prod: { ...prod, ...watched } }],
    ['dev, delivered by a workflow', { deployment: 'dev', dev: { ...dev, delivery } }],
  ])('are kept, or set aside with a reason: %s', (_, given) => {
    const app = appWith(given);
    addEtalase(app);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).not.toThrow();
  });
});
