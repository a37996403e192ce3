import { Campaign } from '../domain/campaign/campaign.ts';
import { dueAttributes } from './due-index.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

const keyOf = ({ community, id }: Campaign) => keys.campaign(community, id);

export const campaignRecord: RecordDefinition<Campaign> = {
  name: 'campaign',
  schema: Campaign,
  keyOf,
  indexesOf: (campaign) => dueAttributes(keyOf(campaign), campaign.due),
};
