import {
  type EvidenceByReaders,
  type HourEvidence,
  roundEvidence,
  worthOfHours,
} from '../campaign/hours/learned-hours.ts';
import { READERS, type Readers } from '../campaign/hours/readers.ts';
import { partsOfWeekHour } from './week-hour.ts';

/** A post that is out, with how many people it reached. */
export interface TimedPost {
  readonly readers: Readers;
  readonly page: string;
  readonly maker: string;
  /** The hour of the week by the readers' clock. */
  readonly hourOfWeek: string;
  readonly reach: number;
}

/** A post that was shared widely counts as this many usual ones of its page at most: its hour was not the reason. */
const MOST_TIMES = 4;
/** As many posts of a page or a maker say as much as that it is like all others. */
const LIKE_OTHERS_AS_POSTS = 2;
/** After as many rounds the parts of pages, makers and hours hardly move. */
const ROUNDS = 6;

/**
 * Returns what the hours of the week brought. A fair plan gives its best hours to those who reach few, so plain means would
 * make good hours look bad: each post is compared with what its page and its maker bring at a usual hour, which is found
 * together with what the hours are worth.
 */
export function measureHours(posts: readonly TimedPost[]): EvidenceByReaders {
  const all: EvidenceByReaders = {};
  for (const readers of READERS) {
    const its = posts.filter((post) => post.readers === readers);
    if (its.length > 0) all[readers] = roundEvidence(measured(readers, its));
  }
  return all;
}

function measured(readers: Readers, posts: readonly TimedPost[]): HourEvidence {
  const reached = withoutLuck(posts);
  const at = posts.map(({ hourOfWeek }) => partsOfWeekHour(hourOfWeek));
  let pages = posts.map(() => 1);
  let makers = posts.map(() => 1);
  let worth = posts.map(() => 1);
  let evidence: HourEvidence = { posts: 0, hours: {} };
  for (let round = 0; round < ROUNDS; round += 1) {
    const beside = (parts: readonly number[]) =>
      reached.map((one, index) => one / ((parts[index] ?? 1) * (worth[index] ?? 1)));
    pages = partsBy(posts, ({ page }) => page, beside(makers));
    makers = partsBy(posts, ({ maker }) => maker, beside(pages));
    const times = reached.map((one, index) => one / ((pages[index] ?? 1) * (makers[index] ?? 1)));
    evidence = evidenceOf(posts, times);
    const worthAt = worthOfHours(readers, evidence);
    worth = at.map(({ weekday, hour }) => worthAt(weekday, hour));
  }
  return evidence;
}

/** Returns how many times the mean each post reached, those that were shared widely cut. */
function withoutLuck(posts: readonly TimedPost[]): number[] {
  const byPage = new Map<string, number[]>();
  for (const { page, reach } of posts) byPage.set(page, [...(byPage.get(page) ?? []), reach]);
  const usual = new Map(
    [...byPage].map(([page, its]) => [page, its.toSorted((one, other) => one - other)[its.length >> 1]]),
  );
  const cut = posts.map(({ page, reach }) => Math.min(reach, MOST_TIMES * (usual.get(page) ?? reach)));
  const mean = cut.reduce((sum, reach) => sum + reach, 0) / cut.length || 1;
  return cut.map((reach) => reach / mean);
}

/** Returns for each post how many times the usual its group reaches; a group with few posts is like all others. */
function partsBy(
  posts: readonly TimedPost[],
  nameOf: (post: TimedPost) => string,
  reached: readonly number[],
): number[] {
  const sums = new Map<string, { posts: number; reached: number }>();
  for (const [index, post] of posts.entries()) {
    const { posts: count, reached: sum } = sums.get(nameOf(post)) ?? { posts: 0, reached: 0 };
    sums.set(nameOf(post), { posts: count + 1, reached: sum + (reached[index] ?? 0) });
  }
  return posts.map((post) => {
    const { posts: count, reached: sum } = sums.get(nameOf(post)) ?? { posts: 0, reached: 0 };
    return (LIKE_OTHERS_AS_POSTS + sum) / (LIKE_OTHERS_AS_POSTS + count);
  });
}

function evidenceOf(posts: readonly TimedPost[], times: readonly number[]): HourEvidence {
  const mean = times.reduce((sum, one) => sum + one, 0) / times.length || 1;
  const hours: Record<string, { posts: number; times: number }> = {};
  for (const [index, { hourOfWeek }] of posts.entries()) {
    const { posts: count, times: sum } = hours[hourOfWeek] ?? { posts: 0, times: 0 };
    hours[hourOfWeek] = { posts: count + 1, times: sum + (times[index] ?? 0) / mean };
  }
  return { posts: posts.length, hours };
}
