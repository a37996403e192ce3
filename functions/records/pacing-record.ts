import { ChannelPacing } from '../domain/channel/pacing.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** The item with a channel's last posts and its lock, by which posts keep their distance. */
export const pacingRecord: RecordDefinition<ChannelPacing> = {
  name: 'channel pacing',
  schema: ChannelPacing,
  keyOf: ({ community, channel }) => keys.pacing(community, channel),
};
