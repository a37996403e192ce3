import { Construct } from 'constructs';
import { RenderSettings } from '../functions/config.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';
import type { Stores } from './stores.ts';
import type { WorkQueues } from './work-queues.ts';

export interface RenderProps extends Stores, Pick<StageFunctionProps<never>, 'hosting'> {
  readonly queues: WorkQueues;
  /** The base URL of the pictures. */
  readonly publicUrl: string;
}

/** The function that draws the picture that a post waits for. */
export class Render extends Construct {
  readonly function: StageFunction<typeof RenderSettings>;

  constructor(scope: Construct, id: string, props: RenderProps) {
    super(scope, id);
    const { table, media, key, queues, publicUrl, hosting } = props;
    this.function = new StageFunction(this, 'Function', {
      folder: 'render',
      description: 'Draws the pictures that posts wait for',
      settings: RenderSettings,
      environment: {
        TABLE_NAME: table.name,
        MEDIA_BUCKET: media.bucket.bucketName,
        KEY_ID: key.keyId,
        PUBLIC_URL: publicUrl,
        ...queues.urls,
      },
      // One full processor.
      memorySize: 1769,
      hosting,
    });
    table.grantUse(this.function);
    media.grantUse(this.function);
    key.grantFingerprint(this.function);
    queues.grantSend(this.function);
  }
}
