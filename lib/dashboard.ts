import { Duration, Stack } from 'aws-cdk-lib';
import { Dashboard as Board, GraphWidget, type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import type { Front } from './front.ts';
import { StageFunction } from './stage-function.ts';
import type { WorkQueues } from './work-queues.ts';

export interface DashboardProps {
  readonly alarms: Alarms;
  readonly front: Front;
  readonly queues: WorkQueues;
}

const FIVE = Duration.minutes(5);
const HOUR = Duration.hours(1);
const SUM = { statistic: Stats.SUM, period: FIVE };
/** Nineteen of twenty are faster. */
const SLOW = { statistic: Stats.percentile(95), period: FIVE };

const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: 12 });

/**
 * One page in CloudWatch with what the alarms cannot say: how fast, how often throttled, which function. It holds under fifty
 * metrics, because AWS gives three dashboards of up to fifty for nothing; each further one costs $3 a month.
 */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { alarms, front, queues }: DashboardProps) {
    super(scope, id);
    const functions = Stack.of(this)
      .node.findAll()
      .filter((child) => child instanceof StageFunction)
      .map(({ lambda, node }) => ({ lambda, label: node.scope?.node.id ?? node.id }));
    const { api } = front;
    const board = new Board(this, 'Board');
    board.addWidgets(
      graph(
        'Posts an hour',
        (['Published', 'Held', 'Failed', 'InDoubt'] as const).map((name) => alarms.counted(name, HOUR)),
      ),
      graph('Waiting: oldest post in seconds, dead letters', [
        queues.oldestToPublish(FIVE),
        queues.deadLettersWaiting(FIVE),
      ]),
      graph('API: slow requests in ms', [api.metricLatency(SLOW), api.metricIntegrationLatency(SLOW)]),
      graph('API: requests, refused, failed', [
        api.metricCount(SUM),
        api.metricClientError(SUM),
        api.metricServerError(SUM),
      ]),
      graph(
        'Functions: slow runs in ms',
        functions.map(({ lambda, label }) => lambda.metricDuration({ ...SLOW, label })),
      ),
      graph(
        'Functions: throttled',
        functions.map(({ lambda, label }) => lambda.metricThrottles({ ...SUM, label })),
      ),
      graph(
        'Functions: failed',
        functions.map(({ lambda, label }) => lambda.metricErrors({ ...SUM, label })),
      ),
    );
  }
}
