import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { METRIC_NAMESPACE, type MetricName } from '../functions/domain/work/metric-names.ts';
import type { Front } from './front.ts';
import type { Settings } from './settings.ts';
import type { WorkQueues } from './work-queues.ts';

export interface AlarmsProps extends Pick<Settings, 'operatorEmail'> {
  readonly queues: WorkQueues;
  readonly front: Front;
}

interface Watch {
  readonly metric: IMetric;
  /** The alarm fires when the value is above it, or below it if `least` is set. */
  readonly limit: number;
  readonly least?: boolean;
  /** Number of consecutive periods; by default one. */
  readonly periods?: number;
}

const FIVE = Duration.minutes(5);
const HOUR = Duration.hours(1);

/**
 * Returns a metric of all functions of the account together, so that no function can be forgotten. Another deployment in the
 * account can set off its alarm, but can never keep it quiet. An alarm on each of our eleven functions instead would cost a
 * dollar a month, as much as all else while nothing happens; and the limit that throttles is the account's.
 */
const ofFunctions = (metricName: string): Metric =>
  new Metric({ namespace: 'AWS/Lambda', metricName, statistic: Stats.SUM, period: FIVE });

/**
 * The alarms of the deployment. Ten alarms are free of charge, so each must be worth having. docs/runbook.md explains
 * for each what it means, where to look and what to do.
 */
export class Alarms extends Construct {
  /** Whose subscriber is the operator; undefined when there is none. */
  readonly topic: Topic | undefined;

  constructor(scope: Construct, id: string, { queues, front, operatorEmail }: AlarmsProps) {
    super(scope, id);
    this.topic = operatorEmail === undefined ? undefined : this.#topicFor(operatorEmail);
    // A tick counts `Nudges` at its end, so a failed tick sets off the alarm like a missing one.
    this.#watch('ClockSilent', { metric: this.#told('Nudges', FIVE), limit: 3, least: true, periods: 2 });
    this.#watch('DeadLetters', { metric: queues.deadLettersWaiting(FIVE), limit: 0 });
    this.#watch('PublishingLate', { metric: queues.oldestToPublish(FIVE), limit: 600, periods: 2 });
    this.#watch('PostsHeld', { metric: this.counted('Held', HOUR), limit: 5 });
    this.#watch('PostsFailed', { metric: this.counted('Failed', HOUR), limit: 5 });
    this.#watch('WorkFails', { metric: this.counted('WorkFailed', FIVE), limit: 10, periods: 2 });
    // A single item that always fails is retried thirteen times an hour without end.
    this.#watch('WorkKeepsFailing', { metric: this.counted('WorkFailed', HOUR), limit: 5, periods: 3 });
    this.#watch('FunctionsFail', { metric: ofFunctions('Errors'), limit: 5, periods: 2 });
    this.#watch('FunctionsThrottled', { metric: ofFunctions('Throttles'), limit: 10, periods: 2 });
    this.#watch('ApiFails', {
      metric: front.api.metricServerError({ statistic: Stats.SUM, period: FIVE }),
      limit: 5,
    });
  }

  /** Returns a metric that the functions of this deployment count themselves. */
  counted(name: MetricName, period: Duration): Metric {
    return new Metric({
      namespace: METRIC_NAMESPACE,
      metricName: name,
      dimensionsMap: { service: Stack.of(this).stackName },
      statistic: Stats.SUM,
      period,
    });
  }

  /** Returns how often a metric was counted, regardless of the values. */
  #told(name: MetricName, period: Duration): Metric {
    return this.counted(name, period).with({ statistic: Stats.SAMPLE_COUNT });
  }

  #topicFor(email: string): Topic {
    const topic = new Topic(this, 'Topic', { enforceSSL: true });
    // Any policy of our own, even one only for TLS, replaces AWS's default policy, which lets alarms of the account
    // publish.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    topic.addSubscription(new EmailSubscription(email));
    return topic;
  }

  #watch(name: string, { metric, limit, least = false, periods = 1 }: Watch): void {
    const alarm = new Alarm(this, name, {
      alarmDescription: `docs/runbook.md#${name.toLowerCase()}`,
      metric,
      threshold: limit,
      evaluationPeriods: periods,
      comparisonOperator: least
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_THRESHOLD,
      // Missing data is an alarm only where data must arrive.
      treatMissingData: least ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    if (!this.topic) return;
    const mail = new SnsAction(this.topic);
    alarm.addAlarmAction(mail);
    // A second mail says when it is over, so that nobody looks for trouble that has ended.
    alarm.addOkAction(mail);
  }
}
