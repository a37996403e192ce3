import { Construct } from 'constructs';
import { InspectSettings } from '../functions/config.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';
import type { Stores } from './stores.ts';
import type { WorkQueues } from './work-queues.ts';

export interface InspectProps
  extends Pick<Stores, 'table' | 'media'>, Pick<StageFunctionProps<never>, 'hosting'> {
  readonly queues: WorkQueues;
  /** The base URL of the pictures. */
  readonly publicUrl: string;
}

/** The function that looks for subject and faces in photos. */
export class Inspect extends Construct {
  readonly function: StageFunction<typeof InspectSettings>;

  constructor(scope: Construct, id: string, { table, media, queues, publicUrl, hosting }: InspectProps) {
    super(scope, id);
    this.function = new StageFunction(this, 'Function', {
      folder: 'inspect',
      description: 'Looks for subject and faces in photos',
      settings: InspectSettings,
      environment: {
        TABLE_NAME: table.name,
        MEDIA_BUCKET: media.bucket.bucketName,
        PUBLIC_URL: publicUrl,
        ...queues.urls,
      },
      // One full processor; the models need 550 MB.
      memorySize: 1769,
      hosting,
    });
    table.grantUse(this.function);
    media.grantRead(this.function);
    queues.grantSend(this.function);
  }
}
