import * as z from 'zod';
import { PostId } from '../domain/campaign/plan.ts';
import type { ListState } from '../domain/post/list-state.ts';
import { DAY, fromIso, type Instant } from '../domain/time/instant.ts';
import type { Cursor, Item, Table } from '../ports/table.ts';
import { boundsInTime, type ListPosition, postIdOf } from './by-time.ts';
import { keys, postsPartition } from './keys.ts';
import { CarriedListing, CarriedState, type PostListing } from './post-listing.ts';

const Entry = z.object({
  timeSk: z.string(),
  listState: CarriedState,
});

/** A post as the community's list stores it, so that the post itself need not be read. */
export interface ListedPost extends PostListing {
  readonly id: PostId;
  readonly campaign: string;
  readonly publishAt: Instant;
  readonly listState: ListState;
  readonly position: ListPosition;
}

const campaignOf = (id: PostId): string => id.slice(0, id.indexOf('.'));

function listedPost(item: Item): ListedPost {
  const { timeSk, listState } = Entry.parse(item);
  const id = PostId.parse(postIdOf(item));
  const campaign = campaignOf(id);
  const publishAt = fromIso(z.iso.datetime().parse(timeSk.split('#')[0]));
  return {
    ...CarriedListing.parse(item),
    id,
    campaign,
    publishAt,
    listState,
    position: `${timeSk}#${campaign}`,
  };
}

/** Later than any post: the year 2096. */
export const AFTER_ALL = 46_000 * DAY;

/** Which part of a community's list is read. */
export interface ListSpan {
  readonly community: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly sort: 'newest' | 'oldest';
}

/** One page of a community's list of posts. `next` is absent when nothing is left. */
export interface ListPage {
  readonly posts: readonly ListedPost[];
  readonly next?: ListPosition;
}

/** Reads one page of a community's posts by the time for which they are planned, eventually consistent, in one request. */
export async function readListPage(
  table: Table,
  span: ListSpan,
  page: { readonly limit?: number; readonly after?: ListPosition | undefined } = {},
): Promise<ListPage> {
  const { community, from, to, sort } = span;
  const { items, next } = await table.query({
    index: 'byTime',
    pk: postsPartition(community),
    ...boundsInTime(from, to),
    descending: sort === 'newest',
    ...(page.limit !== undefined && { limit: page.limit }),
    ...(page.after !== undefined && { after: cursorAt(community, page.after) }),
  });
  const posts = items.map(listedPost);
  const last = posts.at(-1);
  return { posts, ...(next && last && { next: last.position }) };
}

/** Returns the index's cursor at a position: DynamoDB wants the key of the item and that of its entry. */
function cursorAt(community: string, position: ListPosition): Cursor {
  const [at = '', own = '', campaign = ''] = position.split('#');
  // Before version 4 the sort key held the whole id.
  const id = own.includes('.') ? own : `${campaign}.${own}`;
  return { ...keys.post(community, id), timePk: postsPartition(community), timeSk: `${at}#${own}` };
}

/** Reads all posts of a span. A thousand posts are 300 KB at most, of which one request reads a megabyte. */
export async function readListSpan(table: Table, span: ListSpan): Promise<ListedPost[]> {
  const found: ListedPost[] = [];
  let after: ListPosition | undefined;
  do {
    const page = await readListPage(table, span, { after });
    found.push(...page.posts);
    after = page.next;
  } while (after !== undefined);
  return found;
}

/** Whether a post concerns a member: it is on her page, her product, or sold by her. */
export const isListedFor = (
  { owner, maker, seller, alsoSellers = [] }: Pick<ListedPost, 'owner' | 'maker' | 'seller' | 'alsoSellers'>,
  member: string,
): boolean => [owner, maker, seller, ...alsoSellers].includes(member);
