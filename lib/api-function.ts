import type { HttpSettings } from '../functions/config.ts';
import type { Front } from './front.ts';
import type { StageFunctionProps } from './stage-function.ts';
import type { Stores } from './stores.ts';
import type { WorkQueues } from './work-queues.ts';

/** What each function of the API depends on. */
export interface ApiFunctionProps extends Pick<Stores, 'table'>, Pick<StageFunctionProps<never>, 'hosting'> {
  readonly queues: WorkQueues;
  /** Serves the paths of the function. */
  readonly front: Front;
}

/** For how long the log of the API is kept, whatever `logDays` says: it names networks and members (docs/breach.md). */
const ACCESS_LOG_DAYS = 30;

/** Returns the hosting of a function of the API. */
export const apiHosting = ({ hosting }: Pick<ApiFunctionProps, 'hosting'>): ApiFunctionProps['hosting'] => ({
  ...hosting,
  logDays: ACCESS_LOG_DAYS,
});

type Shared = Pick<
  StageFunctionProps<typeof HttpSettings>['environment'],
  'TABLE_NAME' | 'PUBLIC_URL' | 'PUBLISH_QUEUE_URL' | 'WORK_QUEUE_URL'
>;

/** Returns the environment variables that all functions of the API share. */
export const apiEnvironment = ({ table, queues, front }: ApiFunctionProps): Shared => ({
  TABLE_NAME: table.name,
  PUBLIC_URL: front.url,
  ...queues.urls,
});
