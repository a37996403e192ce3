import { Construct } from 'constructs';
import { PublishSettings } from '../functions/config.ts';
import type { MetaApp } from './meta-app.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';
import type { Stores } from './stores.ts';
import type { WorkQueues } from './work-queues.ts';

export interface PublishProps extends Omit<Stores, 'media'>, Pick<StageFunctionProps<never>, 'hosting'> {
  readonly queues: WorkQueues;
  readonly metaApp: MetaApp;
  /** The base URL from which Meta fetches pictures. */
  readonly publicUrl: string;
}

/** The function that prepares, commits and settles posts, and checks tokens. */
export class Publish extends Construct {
  constructor(scope: Construct, id: string, props: PublishProps) {
    super(scope, id);
    const { table, key, queues, metaApp, publicUrl, hosting } = props;
    const publish = new StageFunction(this, 'Function', {
      folder: 'publish',
      description: 'Prepares, commits and settles posts on Facebook and Instagram',
      settings: PublishSettings,
      environment: {
        TABLE_NAME: table.name,
        KEY_ID: key.keyId,
        PUBLIC_URL: publicUrl,
        ...queues.urls,
        ...metaApp.environment,
      },
      memorySize: 256,
      hosting,
    });
    table.grantUse(publish);
    key.grantOpen(publish);
    queues.grantSend(publish);
    publish.lambda.addEventSource(queues.publishTrigger(hosting.publishAtOnce));
  }
}
