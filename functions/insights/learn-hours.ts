import { type LearnedHours, saysEnough } from '../domain/campaign/hours/learned-hours.ts';
import { readersOf, zoneOfReaders } from '../domain/campaign/hours/readers.ts';
import { textStyleOf } from '../domain/captions/text-style.ts';
import { measureHours, type TimedPost } from '../domain/insights/measure-hours.ts';
import type { PostMetrics } from '../domain/insights/post-metrics.ts';
import { newestReadings } from '../domain/insights/readings.ts';
import { hourOfWeek } from '../domain/insights/week-hour.ts';
import type { Community } from '../domain/people/community.ts';
import { ProblemError } from '../domain/problem.ts';
import { DAY, type Instant } from '../domain/time/instant.ts';
import { addDays, dayOf } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { learnedHoursRecord } from '../records/learned-hours-record.ts';
import { mapWithConcurrency } from '../records/map-with-concurrency.ts';
import { listFeedMetrics } from '../records/post-metrics.ts';
import { change, insert, load } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';
import { tooFewForHours } from './report-problems.ts';

/** Posts of the last eight weeks, the newest two thousand of them: older ones say little about today's readers. */
const WEEKS = 8;
const MOST_POSTS = 2_000;
/** A younger post is still being seen. */
const YOUNGEST = 3 * DAY;

type Measured = Pick<LearnedHours, 'measuredAt' | 'byReaders'>;

/** Measures what the hours of the week brought to a community's posts. Reads one day after the other, the newest first. */
async function measure(deps: DamageDeps, community: Community): Promise<Measured> {
  const now = deps.clock.now();
  const today = dayOf(now, community.zone);
  const posts: TimedPost[] = [];
  for (let week = 0; week < WEEKS && posts.length < MOST_POSTS; week += 1) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(today, -7 * week - index));
    const its = await mapWithConcurrency(days, (day) =>
      listFeedMetrics(deps.table, community.id, day, tellDamage(deps)),
    );
    posts.push(...its.flat().flatMap((post) => timed(post, community, now)));
  }
  return { measuredAt: now, byReaders: measureHours(posts.slice(0, MOST_POSTS)) };
}

/** Returns a post that is old enough, with its reach and its hour; nothing for one whose reach is not known. */
function timed(post: PostMetrics, { zone, wording }: Community, now: Instant): TimedPost[] {
  const reach = newestReadings(post.snapshots).reach?.value;
  if (reach === undefined || post.mayBeOut === true || post.publishedAt > now - YOUNGEST) return [];
  const readers = readersOf(post.audience, post.language, textStyleOf(undefined, wording).region);
  const at = hourOfWeek(post.publishedAt, zoneOfReaders(readers, zone));
  return [{ readers, page: post.channel, maker: post.maker, hourOfWeek: at, reach }];
}

/** What a community knows of hours: what its plans follow, or what it could switch on. */
export interface ShownHours extends Measured {
  readonly community: Community;
  readonly inUse: boolean;
}

/** Returns what plans follow if they follow learned hours, and otherwise what would be learned now. */
export const readHours =
  (deps: DamageDeps) =>
  async (id: string): Promise<ShownHours> => {
    const community = await loadCommunity(deps.table, id);
    const stored = await load(deps.table, learnedHoursRecord, keys.learnedHours(id));
    if (stored?.inUse === true) return { ...stored, community };
    return { community, inUse: false, ...(await measure(deps, community)) };
  };

/**
 * Switches on or off that plans follow what the community's posts say about hours; plans that are made stay as they are.
 * Throws `tooFewForHours` when switching on with too few posts for readers at home.
 */
export const switchHours =
  (deps: DamageDeps) =>
  async (request: {
    readonly community: string;
    readonly by: string;
    readonly inUse: boolean;
  }): Promise<ShownHours> => {
    const { community: id, by, inUse } = request;
    const community = await loadCommunity(deps.table, id);
    const stored = await load(deps.table, learnedHoursRecord, keys.learnedHours(id));
    if ((stored?.inUse ?? false) === inUse) return readHours(deps)(id);
    const measured = await measure(deps, community);
    if (inUse && !saysEnough(measured.byReaders.home)) throw new ProblemError([tooFewForHours]);
    if (!(await store(deps.table, stored, { community: id, inUse, ...measured }))) {
      // Somebody else switched at the same moment: start again from what there is now.
      return switchHours(deps)(request);
    }
    const line = {
      community: id,
      at: deps.clock.now(),
      event: 'community.changed',
      by,
      subject: id,
    } as const;
    await audit(deps.table, { ...line, detail: inUse ? 'hours learned' : 'hours given' });
    return { community, inUse, ...measured };
  };

/** Learns the hours anew if plans follow them. */
export async function learnAgain(deps: DamageDeps, community: Community): Promise<void> {
  const stored = await load(deps.table, learnedHoursRecord, keys.learnedHours(community.id));
  if (stored?.inUse !== true) return;
  // When somebody switches it off meanwhile, her word holds.
  await store(deps.table, stored, { ...stored, ...(await measure(deps, community)) });
}

/** Returns whether it was stored: not when somebody else was faster. */
async function store(
  table: Table,
  stored: LearnedHours | undefined,
  { inUse, measuredAt, byReaders, community }: Omit<LearnedHours, 'revision'>,
): Promise<boolean> {
  if (!stored) {
    const first = { community, inUse, measuredAt, byReaders, revision: 1 };
    return (await insert(table, learnedHoursRecord, first)) === 'written';
  }
  const { revision } = stored;
  const check = { attribute: 'revision', is: '=', value: revision } as const;
  const changes = { inUse, measuredAt, byReaders, revision: revision + 1 };
  return (await change(table, learnedHoursRecord, stored, changes, [check])) !== undefined;
}
