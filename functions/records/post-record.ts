import * as z from 'zod';
import { isListedForHelp, listStateOf } from '../domain/post/list-state.ts';
import { Post } from '../domain/post/post.ts';
import { postSortKey } from './by-time.ts';
import { channelPartition } from './channel-calendar.ts';
import { dueRecord } from './due-index.ts';
import { helpPartition, keys, postsPartition } from './keys.ts';
import { packState, storedListing, withListing } from './post-listing.ts';

/**
 * The post's sort keys in lists, all at the time for which it is planned: in the community's list; in its page's calendar,
 * which a cancelled post leaves so that its time is free for others; and among those that wait for a person. They are
 * attributes of the post itself, so one write changes the post and its position in them. The campaign is left out of the sort key,
 * since every entry holds the key of its post.
 */
const listKeys = (post: Post) => ({
  timePk: postsPartition(post.community),
  timeSk: postSortKey(post.publishAt, post.id),
  listState: packState(listStateOf(post)),
  channelPk: post.state === 'cancelled' ? undefined : channelPartition(post.community, post.channel),
  helpPk: isListedForHelp(post) ? helpPartition(post.community) : undefined,
});

/** The item with a post. */
export const postRecord = dueRecord({
  name: 'post',
  schema: z.preprocess(withListing, Post),
  shorten: storedListing,
  keyOf: ({ community, id }) => keys.post(community, id),
  indexesOf: listKeys,
});
