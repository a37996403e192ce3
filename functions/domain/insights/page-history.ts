import * as z from 'zod';
import { Id } from '../identity.ts';
import { DAY, Instant } from '../time/instant.ts';
import { LocalDay, timeOf, type Zone } from '../time/local-day.ts';
import type { PostMetrics } from './post-metrics.ts';
import { partOfDay, WeekOldPost } from './try-next.ts';

/** So many of a page's newest posts are compared: about 7 KB. */
const MOST_POSTS = 60;
/** How far back they may have gone out. */
export const DAYS_COMPARED = 180;
/** The age of the numbers that are compared. */
const AGE = '7d';

/**
 * What can be compared of a page's posts, so that it need not be read from the posts each time that the page's owner opens
 * her report. It holds neither texts nor names.
 */
export const PageHistory = z.object({
  community: Id,
  channel: Id,
  /** The last day whose posts are in it, so that the same day again adds nothing. */
  through: LocalDay,
  /** In the order in which they went out. */
  posts: z.array(WeekOldPost),
  /** It is deleted after this moment: a page without posts has nothing to compare. */
  keptUntil: Instant,
});
export type PageHistory = z.infer<typeof PageHistory>;

/** Returns what can be compared of a post: nothing unless it is still out and was read a week after it went out. */
export function weekOldPost(
  { publishedAt, shape, asks, takenDown, mayBeOut, snapshots }: PostMetrics,
  zone: Zone,
): WeekOldPost[] {
  const reading = snapshots[AGE];
  if (!reading || shape === 'story' || takenDown || mayBeOut) return [];
  const { reach, comments } = reading.values;
  const hour = Number(timeOf(publishedAt, zone).slice(0, 2));
  return [{ publishedAt, partOfDay: partOfDay(hour), shape, asks: asks === true, reach, comments }];
}

/** Posts of a page, and the day on which they were filed. */
export interface DayOfPage {
  readonly day: LocalDay;
  readonly posts: readonly WeekOldPost[];
}

/** Adds days to a page's history, up to and including `through`; those that are in it already add nothing. */
export function addToHistory(
  before: PageHistory | undefined,
  { community, channel }: Pick<PageHistory, 'community' | 'channel'>,
  days: readonly DayOfPage[],
  { through, now }: { readonly through: LocalDay; readonly now: Instant },
): PageHistory {
  const isNew = ({ day }: DayOfPage): boolean => day <= through && (!before || day > before.through);
  const posts = [...(before?.posts ?? []), ...days.filter(isNew).flatMap((day) => day.posts)]
    .filter(({ publishedAt }) => publishedAt > now - DAYS_COMPARED * DAY)
    .toSorted((a, b) => a.publishedAt - b.publishedAt)
    .slice(-MOST_POSTS);
  const last = before && before.through > through ? before.through : through;
  return { community, channel, through: last, posts, keptUntil: now + DAYS_COMPARED * DAY };
}
