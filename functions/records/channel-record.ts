import { Channel } from '../domain/channel/channel.ts';
import { dueRecord } from './due-index.ts';
import { keys } from './keys.ts';

export const channelRecord = dueRecord({
  name: 'channel',
  schema: Channel,
  keyOf: ({ community, id }: Channel) => keys.channel(community, id),
});
