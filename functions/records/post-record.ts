import { toIso } from '../domain/instant.ts';
import { Post } from '../domain/post.ts';
import { channelPartition } from './channel-calendar.ts';
import { dueAttributes } from './due-index.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

const keyOf = ({ community, id }: Pick<Post, 'community' | 'id'>) => keys.post(community, id);

/** Posts that were never seen on their page and never will be leave its calendar: their place is free. */
const neverStood = ({ state }: Post): boolean => state === 'cancelled' || state === 'failed';

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
    ...(neverStood(post) ? {} : calendarAttributes(post)),
  }),
};
