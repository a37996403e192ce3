import { type CalendarFeed, type FeedPosts, isGoodFeed } from '../domain/campaign/calendar-feed.ts';
import type { Community } from '../domain/people/community.ts';
import type { Member } from '../domain/people/member.ts';
import type { ListState } from '../domain/post/list-state.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import { DAY } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Table } from '../ports/table.ts';
import { deleteFeed, findFeed, loadFeed, storeFeed } from '../records/calendar-feed-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { isListedFor, type ListedPost, readListSpan } from '../records/listed-posts.ts';
import { memberRecord } from '../records/member-record.ts';
import { load } from '../records/record.ts';

export const feedUnknown = problem('calendar.feedUnknown', 'notFound', {
  field: 'secret',
  id: 'Alamat kalender ini tidak berlaku. Buat yang baru di kalender Etalase.',
  en: 'This calendar address is not valid. Make a new one in the calendar of Etalase.',
});

interface FeedDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'secret' | 'digest'>;
}

/** Returns a member's own feed; undefined when she has none that is good. */
export const readOwnFeed =
  ({ table, clock }: Pick<FeedDeps, 'table' | 'clock'>) =>
  async (member: Member): Promise<CalendarFeed | undefined> => {
    const feed = await loadFeed(table, member.community, member.id);
    return feed && isGoodFeed(feed, member, clock.now()) ? feed : undefined;
  };

/** Makes a member's feed under a new secret, which is returned only here; the address before it ends. */
export const makeFeed =
  ({ table, clock, ids }: FeedDeps) =>
  async (
    { community, id: member }: Pick<Member, 'community' | 'id'>,
    { posts, madeIn }: { readonly posts: FeedPosts; readonly madeIn: string },
  ): Promise<{ readonly secret: string; readonly feed: CalendarFeed }> => {
    const secret = ids.secret();
    const feed = { community, member, posts, digest: ids.digest(secret), createdAt: clock.now(), madeIn };
    await storeFeed(table, feed);
    return { secret, feed };
  };

/** Ends a member's feed. Idempotent. */
export const endFeed =
  ({ table }: Pick<FeedDeps, 'table'>) =>
  async ({ community, id }: Pick<Member, 'community' | 'id'>): Promise<void> => {
    await deleteFeed(table, community, id);
  };

/** How far back a feed goes, and how far ahead: what was, for a look back, and six weeks, as the calendar shows. */
const BEHIND = 14 * DAY;
const AHEAD = 42 * DAY;

/** What a plan has no place for any more. */
const GONE: ReadonlySet<ListState> = new Set<ListState>(['cancelled', 'removed', 'failed']);

/** The posts that a feed shows, in order of time. */
interface PostsOfFeed {
  readonly community: Community;
  readonly posts: readonly ListedPost[];
}

/** Returns the posts of a feed by its secret, as far as its owner may see them now. Throws `feedUnknown`. */
export const readFeed =
  ({ table, clock, ids }: { readonly ids: Pick<Ids, 'digest'> } & Pick<FeedDeps, 'table' | 'clock'>) =>
  async (secret: string): Promise<PostsOfFeed> => {
    const feed = await findFeed(table, ids.digest(secret));
    const member = feed && (await load(table, memberRecord, keys.member(feed.community, feed.member)));
    const now = clock.now();
    if (!feed || !member || !isGoodFeed(feed, member, now)) throw new ProblemError([feedUnknown]);
    const span = { community: feed.community, sort: 'oldest', from: now - BEHIND, to: now + AHEAD } as const;
    const [community, listed] = await Promise.all([
      loadCommunity(table, feed.community),
      readListSpan(table, span),
    ]);
    const isShown = (post: ListedPost): boolean =>
      !GONE.has(post.listState) && (feed.posts === 'all' || isListedFor(post, feed.member));
    return { community, posts: listed.filter(isShown) };
  };
