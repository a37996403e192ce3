import { Channel } from '../domain/channel/channel.ts';
import { dueAttributes } from './due-index.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

const keyOf = ({ community, id }: Channel) => keys.channel(community, id);

export const channelRecord: RecordDefinition<Channel> = {
  name: 'channel',
  schema: Channel,
  keyOf,
  indexesOf: (channel) => dueAttributes(keyOf(channel), channel.due),
};
