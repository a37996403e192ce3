import { toIso } from '../domain/time/instant.ts';
import { Post } from '../domain/post/post.ts';
import { channelPartition } from './channel-calendar.ts';
import { dueAttributes } from './due-index.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

const keyOf = ({ community, id }: Pick<Post, 'community' | 'id'>) => keys.post(community, id);

/** The post's place in its channel's calendar. A cancelled post has none, so its time is free for others. */
const calendarAttributes = ({ community, channel, publishAt, product, seller, shape, id }: Post) => ({
  channelPk: channelPartition(community, channel),
  channelSk: `${toIso(publishAt)}#${product}#${seller}#${shape}#${id}`,
});

export const postRecord: RecordDefinition<Post> = {
  name: 'post',
  schema: Post,
  keyOf,
  indexesOf: (post) => ({
    ...dueAttributes(keyOf(post), post.due),
    ...(post.state === 'cancelled' ? {} : calendarAttributes(post)),
  }),
};
