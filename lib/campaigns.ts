import { Construct } from 'constructs';
import { CampaignsSettings } from '../functions/config.ts';
import type { CaptionModel } from './caption-model.ts';
import type { DataTable } from './data-table.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';
import type { WorkQueues } from './work-queues.ts';

export interface CampaignsProps extends Pick<StageFunctionProps<never>, 'hosting'> {
  readonly table: DataTable;
  /** Get messages for the work that the function makes due. */
  readonly queues: WorkQueues;
  /** Writes the captions of posts. */
  readonly captionModel: CaptionModel;
}

/** The function that creates the posts of a plan, and updates posts after later decisions. */
export class Campaigns extends Construct {
  readonly function: StageFunction<typeof CampaignsSettings>;

  constructor(scope: Construct, id: string, { table, queues, captionModel, hosting }: CampaignsProps) {
    super(scope, id);
    this.function = new StageFunction(this, 'Function', {
      folder: 'campaigns',
      description: 'Makes the posts of plans and brings them in line with later decisions',
      settings: CampaignsSettings,
      environment: { TABLE_NAME: table.name, ...queues.urls, ...captionModel.environment },
      memorySize: 512,
      hosting,
    });
    table.grantUse(this.function);
    queues.grantSend(this.function);
    captionModel.grantUse(this.function);
  }
}
