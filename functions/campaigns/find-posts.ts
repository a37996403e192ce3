import type { Platform } from '../domain/channel/platform.ts';
import type { ListState } from '../domain/post/list-state.ts';
import type { Instant } from '../domain/time/instant.ts';
import { dayOf, type LocalDay, spanOfDays } from '../domain/time/local-day.ts';
import { refuseFarDaysOfReading } from '../domain/time/reach.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import type { ListPosition } from '../records/by-time.ts';
import { loadCommunity } from '../records/community-record.ts';
import {
  AFTER_ALL,
  isListedFor,
  type ListedPost,
  type ListPage,
  type ListSpan,
  readListPage,
} from '../records/listed-posts.ts';

/** What chooses posts from a community's list. What is absent chooses nothing. */
interface PostFilter {
  /** The member on whose page they are, whose product they show, or who sells by them. */
  readonly member?: string | undefined;
  /** The channel. */
  readonly page?: string | undefined;
  readonly product?: string | undefined;
  readonly campaign?: string | undefined;
  readonly platform?: Platform | undefined;
  readonly state?: ListState | undefined;
  /** The first and the last day for which they are planned, in the community's zone. */
  readonly from?: LocalDay | undefined;
  readonly to?: LocalDay | undefined;
}

interface PostsWanted {
  readonly community: string;
  readonly filter: PostFilter;
  readonly sort: 'newest' | 'oldest';
  readonly limit: number;
  readonly after: ListPosition | undefined;
}

/**
 * How many entries one call reads before it ends its page, though the page is not full: a filter may fit one post in a
 * thousand. The first read is short, for most filters fit many.
 */
const PAGES_PER_READ = [8, 50] as const;

interface FindDeps {
  readonly table: Table;
  readonly clock: Clock;
}

/**
 * Returns one page of a community's posts, in order of the time for which they are planned. It costs one request without a
 * filter and at most two with one, however many posts there are; so a page may be shorter than asked, or empty, and have a
 * `next` all the same.
 */
export const findPosts =
  ({ table, clock }: FindDeps) =>
  async ({ community, filter, sort, limit, after }: PostsWanted): Promise<ListPage> => {
    const span = { community, sort, ...(await instantsOf({ table, clock }, community, filter)) };
    const isFiltered = Object.entries(filter).some(
      ([name, value]) => value !== undefined && name !== 'from' && name !== 'to',
    );
    return readMatching(table, span, {
      filter,
      limit,
      after,
      pagesPerRead: isFiltered ? PAGES_PER_READ : [1],
    });
  };

async function readMatching(
  table: Table,
  span: ListSpan,
  wanted: Pick<PostsWanted, 'filter' | 'limit' | 'after'> & { readonly pagesPerRead: readonly number[] },
): Promise<ListPage> {
  const { filter, limit, after, pagesPerRead } = wanted;
  const found: ListedPost[] = [];
  let position = after;
  for (const pages of pagesPerRead) {
    // One more than the page holds tells whether there is another page.
    const page = await readListPage(table, span, { limit: pages * limit + 1, after: position });
    found.push(...page.posts.filter((post) => fits(post, filter)));
    const last = found[limit - 1];
    if (last && (found.length > limit || page.next !== undefined))
      return { posts: found.slice(0, limit), next: last.position };
    if (page.next === undefined) return { posts: found };
    position = page.next;
  }
  return { posts: found, ...(position !== undefined && { next: position }) };
}

const fits = (post: ListedPost, { member, page, product, campaign, platform, state }: PostFilter): boolean =>
  (member === undefined || isListedFor(post, member)) &&
  [
    [page, post.channel],
    [product, post.product],
    [campaign, post.campaign],
    [platform, post.platform],
    [state, post.listState],
  ].every(([wanted, is]) => wanted === undefined || wanted === is);

/** Returns the instants between which the wanted days lie. The community is read only when there are days. */
async function instantsOf(
  { table, clock }: FindDeps,
  community: string,
  { from, to }: PostFilter,
): Promise<{ readonly from: Instant; readonly to: Instant }> {
  if (from === undefined && to === undefined) return { from: 0, to: AFTER_ALL };
  const { zone } = await loadCommunity(table, community);
  refuseFarDaysOfReading({ from, to }, dayOf(clock.now(), zone));
  return {
    from: from === undefined ? 0 : spanOfDays(from, from, zone).from,
    to: to === undefined ? AFTER_ALL : spanOfDays(to, to, zone).to,
  };
}
