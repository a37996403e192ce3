import type { ConnectSettings, IntakeSettings } from '../functions/config.ts';
import type { Front } from './front.ts';
import type { StageFunctionProps } from './stage-function.ts';
import type { Stores } from './stores.ts';
import type { WorkQueues } from './work-queues.ts';

/** What each function of the API stands on. */
export interface ApiFunctionProps extends Stores, Pick<StageFunctionProps<never>, 'hosting'> {
  readonly queues: WorkQueues;
  /** Where its paths are served. */
  readonly front: Front;
}

type Shared = Pick<
  StageFunctionProps<typeof ConnectSettings | typeof IntakeSettings>['environment'],
  'TABLE_NAME' | 'MEDIA_BUCKET' | 'KEY_ID' | 'PUBLIC_URL' | 'PUBLISH_QUEUE_URL' | 'WORK_QUEUE_URL'
>;

/** The variables that all functions of the API are given. */
export const apiEnvironment = ({ table, media, key, queues, front }: ApiFunctionProps): Shared => ({
  TABLE_NAME: table.name,
  MEDIA_BUCKET: media.bucket.bucketName,
  KEY_ID: key.keyId,
  PUBLIC_URL: front.url,
  ...queues.urls,
});
