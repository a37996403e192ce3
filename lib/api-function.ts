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
