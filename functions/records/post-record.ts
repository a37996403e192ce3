import { isListedForHelp, listStateOf } from '../domain/post/list-state.ts';
import { Post } from '../domain/post/post.ts';
import { timeSortKey } from './by-time.ts';
import { channelPartition } from './channel-calendar.ts';
import { dueRecord } from './due-index.ts';
import { helpPartition, keys, postsPartition } from './keys.ts';

/**
 * The post's sort keys in lists, all at the time for which it is planned: in the community's list; in its page's calendar,
 * which a cancelled post leaves so that its time is free for others; and among those that wait for a person. They are
 * attributes of the post itself, so one write changes the post and its position in them.
 */
const listKeys = (post: Post) => ({
  timePk: postsPartition(post.community),
  timeSk: timeSortKey(post.publishAt, post.id),
  listState: listStateOf(post),
  channelPk: post.state === 'cancelled' ? undefined : channelPartition(post.community, post.channel),
  helpPk: isListedForHelp(post) ? helpPartition(post.community) : undefined,
});

/** The item with a post. */
export const postRecord = dueRecord({
  name: 'post',
  schema: Post,
  keyOf: ({ community, id }) => keys.post(community, id),
  indexesOf: listKeys,
});
