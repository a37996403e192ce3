import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { LEASE } from '../../functions/domain/work/due.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import { METRIC_NAMES } from '../../functions/domain/work/metric-names.ts';
import { addEtalase } from '../../lib/etalase.ts';
import { StatefulStack } from '../../lib/stateful-stack.ts';
import { refuseReplacing } from '../../lib/unreplaced.ts';
import { read } from '../architecture/source-files.ts';
import { METRIC_NAMESPACE } from '../../functions/domain/work/metric-names.ts';
import { environmentOf, statementsOf } from './functions-of.ts';
import { appWith, resourcesOf, synthesized } from './synthesized.ts';

const prod = synthesized({ deployment: 'prod' }).app;
const alarms = [...resourcesOf(prod, 'AWS::CloudWatch::Alarm').values()].map(({ Properties }) => Properties);

describe('the alarms', () => {
  it('are ten, because AWS gives ten', () => {
    expect(alarms).toHaveLength(10);
  });

  it('each lead to a heading of the runbook', () => {
    const runbook = read('docs/runbook.md');
    const headings = [...runbook.matchAll(/^### (\w+)$/gm)].map(([, name = '']) => name.toLowerCase());
    const named = alarms.map(({ AlarmDescription }) => String(AlarmDescription).split('#')[1]);
    expect(new Set(named)).toEqual(new Set(headings));
  });

  it('watch what this deployment counts, whatever another one in the account does', () => {
    const watched = alarms.filter(({ Namespace }) => Namespace === METRIC_NAMESPACE);
    expect(watched.length).toBeGreaterThan(4);
    for (const { Dimensions } of watched)
      expect(Dimensions).toEqual([{ Name: 'service', Value: 'Etalase-prod' }]);
  });

  it('tell the operator when they begin and when they are over, when there is one', () => {
    const Actions = z.array(z.unknown()).min(1);
    const told = alarms.filter(
      ({ AlarmActions, OKActions }) =>
        Actions.safeParse(AlarmActions).success && Actions.safeParse(OKActions).success,
    );
    expect(told).toHaveLength(10);
    expect([...resourcesOf(prod, 'AWS::SNS::Subscription').values()][0]?.Properties).toMatchObject({
      Protocol: 'email',
      Endpoint: 'operator@example.org',
    });
    expect(resourcesOf(synthesized().app, 'AWS::SNS::Topic').size).toBe(0);
  });

  it('tell of a message that nobody could read, from the first one in DeadLetters on, with what to do', () => {
    const queue = [...resourcesOf(prod, 'AWS::SQS::Queue').keys()].find((id) => id.includes('DeadLetters'));
    const [topic] = resourcesOf(prod, 'AWS::SNS::Topic').keys();
    const watching = alarms.filter((alarm) =>
      JSON.stringify(alarm['Dimensions'])?.includes(`"${String(queue)}"`),
    );
    expect(watching).toMatchObject([
      {
        MetricName: 'ApproximateNumberOfMessagesVisible',
        ComparisonOperator: 'GreaterThanThreshold',
        Threshold: 0,
        EvaluationPeriods: 1,
        AlarmActions: [{ Ref: topic }],
        OKActions: [{ Ref: topic }],
        AlarmDescription: expect.stringMatching(/runbook\.md#deadletters$/),
      },
    ]);
    const [, told = ''] = read('docs/runbook.md').split('### DeadLetters');
    const [section] = told.split('\n### ');
    expect(section).toMatch(/\*\*Means\*\*.*\*\*Look\*\*.*\*\*Do\*\*: after the repair, delete the message/s);
  });

  it('may write to the operator: the topic lets CloudWatch publish for this account, and still wants TLS', () => {
    const [policy, ...others] = [...resourcesOf(prod, 'AWS::SNS::TopicPolicy').values()];
    expect(others).toEqual([]);
    const [topic] = resourcesOf(prod, 'AWS::SNS::Topic').keys();
    expect(policy?.Properties).toMatchObject({
      Topics: [{ Ref: topic }],
      PolicyDocument: {
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Resource: { Ref: topic },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
          expect.objectContaining({
            Effect: 'Deny',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    });
  });

  it('are joined by a mail for free when somebody disables the key or plans its deletion', () => {
    const [rule, ...others] = [...resourcesOf(prod, 'AWS::Events::Rule').values()];
    expect(others).toEqual([]);
    const [topic] = resourcesOf(prod, 'AWS::SNS::Topic').keys();
    expect(rule?.Properties).toMatchObject({
      EventPattern: {
        source: ['aws.kms'],
        'detail-type': ['AWS API Call via CloudTrail'],
        detail: {
          eventName: ['DisableKey', 'ScheduleKeyDeletion'],
          resources: { ARN: [expect.objectContaining({})] },
          errorCode: [{ exists: false }],
        },
      },
      Targets: [{ Arn: { Ref: topic }, InputTransformer: expect.objectContaining({}) }],
    });
    const [policy] = resourcesOf(prod, 'AWS::SNS::TopicPolicy').values();
    expect(JSON.stringify(policy?.Properties)).toMatch(
      /"ArnEquals":\{"aws:SourceArn":\{"Fn::GetAtt":\["KeyWatchRule/,
    );
    expect(read('docs/runbook.md')).toContain('## The key is disabled or will be deleted');
    expect(resourcesOf(synthesized().app, 'AWS::Events::Rule').size).toBe(0);
  });

  it('hear a single item that fails every time it comes round', () => {
    const rounds = HOUR / LEASE;
    const slow = alarms.find(({ AlarmDescription }) =>
      String(AlarmDescription).endsWith('#workkeepsfailing'),
    );
    expect(slow).toMatchObject({ MetricName: 'WorkFailed', Statistic: 'Sum', Period: 3600 });
    expect(slow?.['Threshold']).toBeLessThan(Math.floor(rounds));
    expect(slow?.['EvaluationPeriods']).toBeGreaterThan(1);
  });

  it('take silence for trouble only where something must be heard', () => {
    const loud = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    // Counted at the end of each tick: one that fails is missed like one that does not run.
    expect(loud.map(({ MetricName, Statistic }) => [MetricName, Statistic])).toEqual([
      ['Nudges', 'SampleCount'],
    ]);
  });
});

describe('the metrics', () => {
  it('are at most ten, because AWS gives ten', () => {
    expect(METRIC_NAMES.length).toBeLessThanOrEqual(10);
  });
});

describe('the budget', () => {
  const stacks = (given: Record<string, unknown>) =>
    addEtalase(appWith(given)).app.node.root.node.children.filter((child) => child instanceof Stack);

  it('is where CloudFormation knows budgets, and counts this deployment alone', () => {
    const budget = stacks({ deployment: 'prod' }).find(({ node }) => node.id.endsWith('-budget'));
    if (!budget) throw new Error('there is no budget');
    expect(budget.region).toBe('us-east-1');
    Template.fromStack(budget).hasResourceProperties('AWS::Budgets::Budget', {
      Budget: {
        BudgetLimit: { Amount: 10, Unit: 'USD' },
        CostFilters: { TagKeyValue: ['user:etalase$prod'] },
      },
    });
  });

  it('is not made when nobody would be told', () => {
    expect(stacks({}).map(({ node }) => node.id)).toEqual(['Etalase-dev-data', 'Etalase-dev']);
  });
});

describe('a model on Bedrock', () => {
  const withModel = (captionModel: unknown) =>
    synthesized({ dev: { keepData: false, logDays: 7, captionModel } }).app;
  const bedrock = (name: string, template = prod) =>
    statementsOf(template, name).filter(({ Action }) =>
      [Action].flat().some((each) => each.startsWith('bedrock:')),
    );

  it('is nobody’s to ask unless one is named', () => {
    expect(bedrock('Http')).toEqual([]);
    expect(environmentOf(prod, 'Http')).not.toHaveProperty('BEDROCK_MODEL_ID');
  });

  it('may be asked by those who write captions, that one alone', () => {
    const template = withModel({ modelId: 'amazon.nova-lite-v1:0', region: 'ap-southeast-1' });
    for (const name of ['Http', 'Campaigns']) {
      expect(environmentOf(template, name)).toMatchObject({
        BEDROCK_MODEL_ID: 'amazon.nova-lite-v1:0',
        BEDROCK_REGION: 'ap-southeast-1',
      });
      expect(bedrock(name, template)).toEqual([
        {
          Effect: 'Allow',
          Action: 'bedrock:InvokeModel',
          Resource: 'arn:aws:bedrock:ap-southeast-1::foundation-model/amazon.nova-lite-v1:0',
        },
      ]);
    }
    expect(bedrock('Publish', template)).toEqual([]);
  });

  it('behind a profile may be asked in the regions that the profile spans', () => {
    const template = withModel({ modelId: 'apac.amazon.nova-lite-v1:0' });
    expect(JSON.stringify(bedrock('Campaigns', template))).toContain(
      'arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0',
    );
  });
});

describe('a change that would make a store anew', () => {
  /** A data stack in which one store is another one. */
  function changed(how: 'moved' | 'keys' | 'named'): () => void {
    const stack = new Stack(new App(), 'Data');
    const scope = how === 'moved' ? new Stack(stack, 'Inner') : stack;
    const table = new Table(scope, 'Table', {
      partitionKey: { name: how === 'keys' ? 'id' : 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      ...(how === 'named' && { tableName: 'etalase' }),
    });
    const others = [new Bucket(stack, 'Media'), new Key(stack, 'Key')];
    expect([table, ...others].every(({ node }) => node.scope !== undefined)).toBe(true);
    return () => refuseReplacing(stack);
  }

  it.each(['moved', 'keys', 'named'] as const)('is refused with a sentence: %s', (how) => {
    expect(changed(how)).toThrow('this would make the table anew and leave its data behind');
  });

  it('is not seen in the stack as it is', () => {
    const stack = new StatefulStack(new App(), 'Any', { keepData: true });
    expect(() => refuseReplacing(stack)).not.toThrow();
  });
});
