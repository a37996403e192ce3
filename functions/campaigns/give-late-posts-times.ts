import type { Community } from '../domain/people/community.ts';
import { type GateFacts, isAfterItsDate, isTooLate } from '../domain/post/gate.ts';
import { listStateOf } from '../domain/post/list-state.ts';
import { EARLIEST_NEW_TIME, standsAgainst, usesRoom } from '../domain/post/stands-against.ts';
import { isOpenToPeople, type Post } from '../domain/post/post.ts';
import { timeRulesOf } from '../domain/post/new-time.ts';
import { promisedWindow } from '../domain/post/owner-window.ts';
import { isHeldForItsPage } from '../domain/post/reconcile-post.ts';
import { ProblemError } from '../domain/problem.ts';
import { DAY, type Instant, MINUTE } from '../domain/time/instant.ts';
import { addDays, dayOf, instantOf } from '../domain/time/local-day.ts';
import { endOfQuiet } from '../domain/time/quiet-hours.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { readCalendar } from '../records/channel-calendar.ts';
import { readManyGateFacts } from '../records/gate-facts.ts';
import { loadPosts } from '../records/posts.ts';
import { reschedulePost } from './reschedule-post.ts';

interface LatePostsDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

/** What was to go out longer ago than this is old news: a person decides about it (`post.late`). */
const RECENT = 7 * DAY;

/** How far ahead the page is looked at: as many late posts as a plan can leave have a place before then. */
const AHEAD = 92 * DAY;

/** Whether a post waits for nothing but its page, too late to go out without a new time. */
const waitsForItsPage = (facts: GateFacts, now: Instant): boolean => {
  const { post, campaign, community } = facts;
  const isOfPlan = campaign?.status === 'scheduled' && campaign.planRevision === post.planRevision;
  const isHeld = post.state === 'held' && isOpenToPeople(post) && isHeldForItsPage(post);
  return isOfPlan && isHeld && isTooLate(post, community, now) && !isAfterItsDate(facts, now);
};

/**
 * Gives the posts that a broken page kept back until it was too late for them new times from now on, in their order: outside the
 * quiet hours, no more a day than a page takes, and apart as posts of one page are, also from those that are planned on it
 * already. Called when somebody has connected the page again, so that she need not also ask for each post. Returns the posts
 * that have new times.
 */
export const giveLatePostsTimes =
  (deps: LatePostsDeps) =>
  async (page: {
    readonly community: string;
    readonly channel: string;
    readonly by: string;
  }): Promise<Post[]> => {
    const { community, channel, by } = page;
    const now = deps.clock.now();
    const to = now + AHEAD;
    const entries = await readCalendar(deps.table, { community, channel, from: now - RECENT, to });
    const named = entries.map(({ post: id }) => ({ id }));
    const posts = await loadPosts(deps.table, community, named);
    const facts = await readManyGateFacts(
      deps.table,
      posts.filter(({ publishAt }) => publishAt <= now),
    );
    const late = facts
      .filter((one) => one !== undefined)
      .filter((one) => waitsForItsPage(one, now))
      .sort((one, other) => one.post.publishAt - other.post.publishAt);
    const moved: Post[] = [];
    const isLate = new Set(late.map(({ post }) => post.id));
    const taken = posts
      .filter((post) => usesRoom(listStateOf(post)) && !isLate.has(post.id))
      .map(({ publishAt }) => publishAt);
    let earliest = now + EARLIEST_NEW_TIME;
    for (const { post, community: rules } of late) {
      const publishAt = nextTime(Math.max(earliest, promisedWindow(post, rules, now)), rules, taken);
      taken.push(publishAt);
      earliest = publishAt + MINUTE;
      const given = await move(deps, { community, post: post.id, publishAt, by });
      if (given) moved.push(given);
    }
    return moved;
  };

/**
 * Returns the first whole minute from `earliest` on that is not quiet, on a day on which the page may still publish, and apart
 * from what is planned on it.
 */
function nextTime(earliest: Instant, rules: Community, taken: readonly Instant[]): Instant {
  const { zone, quietHours, pacing } = rules;
  const whole = Math.ceil(earliest / MINUTE) * MINUTE;
  const awake = endOfQuiet(whole, quietHours, zone) ?? whole;
  const page = { isConnected: true, others: taken };
  const obstacle = standsAgainst(awake, 0, { page, rules: timeRulesOf(rules), looksUntil: 0 });
  if (obstacle === 'full')
    return nextTime(instantOf(addDays(dayOf(awake, zone), 1), quietHours.to, zone), rules, taken);
  if (obstacle !== 'near') return awake;
  const gap = pacing.minutesBetweenPosts * MINUTE;
  const inTheWay = taken.filter((at) => Math.abs(at - awake) < gap);
  return nextTime(Math.max(...inTheWay) + gap, rules, taken);
}

/**
 * Returns undefined for a post that may not have that time: somebody has decided about it meanwhile, or its campaign is over by
 * then. It stays held, as its screen says.
 */
async function move(
  deps: LatePostsDeps,
  request: Parameters<ReturnType<typeof reschedulePost>>[0],
): Promise<Post | undefined> {
  try {
    return await reschedulePost(deps)(request);
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}
