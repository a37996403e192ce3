import { z } from 'zod';
import { PostId } from '../domain/campaign/plan.ts';
import type { ListState } from '../domain/post/list-state.ts';
import { DAY, fromIso, type Instant } from '../domain/time/instant.ts';
import type { Cursor, Item, Table } from '../ports/table.ts';
import { boundsInTime, type ListPosition, postIdOf, postSortKey, timeSortKey } from './by-time.ts';
import { keys, postsPartition } from './keys.ts';
import { PackedListing, PackedState, type PostListing } from './post-listing.ts';

const Entry = z.object({
  timeSk: z
    .string()
    .transform((text) => text.split('#'))
    .pipe(z.tuple([z.iso.datetime(), z.string()])),
  list: PackedState,
  post: PackedListing,
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
  const { timeSk, list: listState, post } = Entry.parse(item);
  const id = PostId.parse(postIdOf(item));
  const publishAt = fromIso(timeSk[0]);
  return {
    ...post,
    id,
    campaign: campaignOf(id),
    publishAt,
    listState,
    position: timeSortKey(publishAt, id),
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
  const [at = '', id = ''] = position.split('#');
  const timeSk = postSortKey(fromIso(at), id);
  return { ...keys.post(community, id), timePk: postsPartition(community), timeSk };
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
