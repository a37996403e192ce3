import { Construct } from 'constructs';
import { CollectSettings } from '../functions/config.ts';
import type { MetaApp } from './meta-app.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';
import type { Stores } from './stores.ts';
import type { WorkQueues } from './work-queues.ts';

export interface CollectProps extends Omit<Stores, 'media'>, Pick<StageFunctionProps<never>, 'hosting'> {
  readonly queues: WorkQueues;
  readonly metaApp: MetaApp;
}

/** The function that reads the metrics of posts when they reach the ages for it. */
export class Collect extends Construct {
  readonly function: StageFunction<typeof CollectSettings>;

  constructor(scope: Construct, id: string, { table, key, queues, metaApp, hosting }: CollectProps) {
    super(scope, id);
    this.function = new StageFunction(this, 'Function', {
      folder: 'collect',
      description: 'Reads the numbers of published posts from Graph',
      settings: CollectSettings,
      environment: {
        TABLE_NAME: table.name,
        KEY_ID: key.keyId,
        ...queues.urls,
        ...metaApp.environment,
      },
      memorySize: 256,
      hosting,
    });
    table.grantUse(this.function);
    key.grantOpen(this.function);
    queues.grantSend(this.function);
  }
}
