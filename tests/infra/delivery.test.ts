import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { read } from '../architecture/source-files.ts';
import { resourcesOf, synthesized } from './synthesized.ts';

const repository = 'watu-lereng/etalase';
const dev = { keepData: false, logDays: 7 };
const delivered = synthesized({ dev: { ...dev, delivery: { repository } } }).app;

const Trust = z.object({
  Statement: z.tuple([
    z.object({ Action: z.string(), Condition: z.object({ StringEquals: z.record(z.string(), z.string()) }) }),
  ]),
});
/** The roles that workflow runs take, by whom they trust. */
const roles = new Map(
  [...resourcesOf(delivered, 'AWS::IAM::Role')].flatMap(([id, { Properties }]) => {
    const trust = Trust.safeParse(Properties['AssumeRolePolicyDocument']);
    if (!trust.success) return [];
    const [{ Condition: condition }] = trust.data.Statement;
    return [[condition.StringEquals['token.actions.githubusercontent.com:sub'] ?? '', id] as const];
  }),
);
/** What a role may do, as text. */
const rightsOf = (subject: string): string =>
  [...resourcesOf(delivered, 'AWS::IAM::Policy').values()]
    .filter(({ Properties }) => JSON.stringify(Properties['Roles']).includes(roles.get(subject) ?? '-'))
    .map(({ Properties }) => JSON.stringify(Properties['PolicyDocument']))
    .join('');

describe('delivery by a workflow', () => {
  it('does not exist unless the settings name a repository', () => {
    expect(resourcesOf(synthesized().app, 'AWS::IAM::OIDCProvider').size).toBe(0);
  });

  it('is trusted for that repository, and for its two environments alone', () => {
    expect([...roles.keys()].sort()).toEqual([
      `repo:${repository}:environment:dev`,
      `repo:${repository}:environment:dev-diff`,
    ]);
    expect(resourcesOf(delivered, 'AWS::IAM::OIDCProvider').size).toBe(1);
  });

  it('lets the run that shows the difference read, and change nothing', () => {
    const rights = rightsOf(`repo:${repository}:environment:dev-diff`);
    expect(rights).toContain('lookup-role');
    expect(rights).not.toMatch(/deploy-role|publishing-role|kms:|s3:/);
  });

  it('lets the run that deploys do what the command does', () => {
    const rights = rightsOf(`repo:${repository}:environment:dev`);
    for (const right of [
      'deploy-role',
      'file-publishing-role',
      'kms:GenerateDataKey',
      'kms:DescribeKey',
      's3:PutObject',
    ])
      expect(rights).toContain(right);
    expect(rights).not.toContain('"iam:');
  });

  it('uses the provider that the account has, of which there can be only one', () => {
    const providerArn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
    const second = synthesized({ dev: { ...dev, delivery: { repository, providerArn } } }).app;
    expect(resourcesOf(second, 'AWS::IAM::OIDCProvider').size).toBe(0);
    expect(JSON.stringify(second.toJSON())).toContain(providerArn);
  });

  it('deploys in an environment that a reviewer guards, after the difference was shown in one of its own', () => {
    const workflow = read('.github/workflows/deploy.yml');
    const environments = [...workflow.matchAll(/^ {4}environment: (.+)$/gm)].map(([, name]) => name);
    expect(environments).toEqual(['${{ inputs.deployment }}-diff', '${{ inputs.deployment }}']);
    expect(workflow).toMatch(/deploy:\n {4}needs: diff/);
  });
});
