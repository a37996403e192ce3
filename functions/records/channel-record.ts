import { Channel } from '../domain/channel/channel.ts';
import { dueRecord } from './due-index.ts';
import { keys, ownedChannelsPartition } from './keys.ts';

/** The sort key of a member's channel in the list of owned channels: all of one owner stand together. */
const listKeys = ({ community, owner, id }: Channel) =>
  owner === undefined ? {} : { timePk: ownedChannelsPartition(community), timeSk: `${owner}#${id}` };

/** The item with a channel, its sealed token and its health. */
export const channelRecord = dueRecord({
  name: 'channel',
  schema: Channel,
  keyOf: ({ community, id }: Channel) => keys.channel(community, id),
  indexesOf: listKeys,
});
