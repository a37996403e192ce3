import { Duration } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { ClockSettings } from '../functions/config.ts';
import type { DataTable } from './data-table.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';
import type { WorkQueues } from './work-queues.ts';

export interface ClockProps extends Pick<StageFunctionProps<never>, 'hosting'> {
  /** Contains the due index that the clock reads. */
  readonly table: DataTable;
  /** Get the clock's messages. */
  readonly queues: WorkQueues;
}

/** The clock: each minute it sends a work message for every item whose next step is near. */
export class Clock extends Construct {
  constructor(scope: Construct, id: string, { table, queues, hosting }: ClockProps) {
    super(scope, id);
    const tick = new StageFunction(this, 'Function', {
      folder: 'due',
      description: 'Reads the due index and sends a message for everything whose next step is near',
      settings: ClockSettings,
      environment: { TABLE_NAME: table.name, ...queues.urls },
      memorySize: 256,
      hosting,
    });
    table.grantUse(tick);
    queues.grantSend(tick);
    new Schedule(this, 'EachMinute', {
      description: 'The tick',
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      // The next tick makes up for a missed one, because it reads further than a minute ahead.
      target: new LambdaInvoke(tick.lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(1) }),
    });
  }
}
