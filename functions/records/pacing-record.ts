import { ChannelPacing } from '../domain/channel/pacing.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

export const pacingRecord: RecordDefinition<ChannelPacing> = {
  name: 'channel pacing',
  schema: ChannelPacing,
  keyOf: ({ community, channel }) => keys.pacing(community, channel),
};
