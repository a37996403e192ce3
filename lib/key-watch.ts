import { Stack } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { SealingKey } from './sealing-key.ts';

export interface KeyWatchProps {
  readonly key: SealingKey;
  /** Whose subscribers are told. */
  readonly topic: Topic;
}

/** Calls to KMS after which nothing opens any more, at once or at the end of the waiting period. */
const ENDING = ['DisableKey', 'ScheduleKeyDeletion'];

/**
 * Tells the operator at once when somebody disables the key or plans its deletion, while that can still be undone. It costs
 * nothing, unlike an eleventh alarm, but EventBridge hears of calls to KMS only where the account has a trail of CloudTrail
 * (docs/runbook.md says how to make one, and what tells her without it).
 */
export class KeyWatch extends Construct {
  constructor(scope: Construct, id: string, { key, topic }: KeyWatchProps) {
    super(scope, id);
    const rule = new Rule(this, 'Rule', {
      description: 'The key was disabled, or its deletion was planned',
      eventPattern: {
        source: ['aws.kms'],
        detailType: ['AWS API Call via CloudTrail'],
        detail: {
          eventSource: ['kms.amazonaws.com'],
          eventName: ENDING,
          resources: { ARN: [key.keyId] },
          // A call that KMS refused changed nothing.
          errorCode: [{ exists: false }],
        },
      },
    });
    const what = EventField.fromPath('$.detail.eventName');
    const who = EventField.fromPath('$.detail.userIdentity.arn');
    const when = EventField.fromPath('$.detail.eventTime');
    const input = RuleTargetInput.fromText(
      `The key of ${Stack.of(this).stackName}: ${what} by ${who} at ${when}. Nothing is published without it. See docs/runbook.md, "The key is disabled or will be deleted".`,
    );
    rule.addTarget({ bind: () => ({ arn: topic.topicArn, input }) });
    // CDK's own target would let any rule of any account publish.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
      }),
    );
  }
}
