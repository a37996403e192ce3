import { Channel } from '../domain/channel.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

export const channelRecord: RecordDefinition<Channel> = {
  name: 'channel',
  schema: Channel,
  keyOf: ({ community, id }) => keys.channel(community, id),
};
