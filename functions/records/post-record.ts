import { toIso } from '../domain/instant.ts';
import { Post } from '../domain/post.ts';
import { channelPartition } from './channel-calendar.ts';
import { dueAttributes } from './due-index.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

const keyOf = ({ community, id }: Pick<Post, 'community' | 'id'>) => keys.post(community, id);

export const postRecord: RecordDefinition<Post> = {
  name: 'post',
  schema: Post,
  keyOf,
  indexesOf: (post) => ({
    ...dueAttributes(keyOf(post), post.due),
    channelPk: channelPartition(post.community, post.channel),
    channelSk: `${toIso(post.publishAt)}#${post.product}#${post.seller}#${post.shape}#${post.id}`,
  }),
};
