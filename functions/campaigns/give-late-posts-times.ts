import type { Community } from '../domain/people/community.ts';
import { type GateFacts, isAfterItsDate, isTooLate } from '../domain/post/gate.ts';
import { EARLIEST_NEW_TIME } from '../domain/post/new-time.ts';
import { isOpenToPeople, type Post } from '../domain/post/post.ts';
import { promisedWindow } from '../domain/post/owner-window.ts';
import { isHeldForItsPage } from '../domain/post/reconcile-post.ts';
import { ProblemError } from '../domain/problem.ts';
import { DAY, type Instant, MINUTE } from '../domain/time/instant.ts';
import { addDays, dayOf, instantOf, type LocalDay } from '../domain/time/local-day.ts';
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

/** Whether a post waits for nothing but its page, too late to go out without a new time. */
const waitsForItsPage = (facts: GateFacts, now: Instant): boolean => {
  const { post, campaign, community } = facts;
  const isOfPlan = campaign?.status === 'scheduled' && campaign.planRevision === post.planRevision;
  const isHeld = post.state === 'held' && isOpenToPeople(post) && isHeldForItsPage(post);
  return isOfPlan && isHeld && isTooLate(post, community, now) && !isAfterItsDate(facts, now);
};

/**
 * Gives the posts that a broken page kept back until it was too late for them new times from now on, in their order: apart as
 * posts of one page are, as many a day as it takes, outside the quiet hours. Called when somebody has connected the page
 * again, so that she need not also ask for each post. Returns the posts that have new times.
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
    const entries = await readCalendar(deps.table, { community, channel, from: now - RECENT, to: now });
    const named = entries.map(({ post: id }) => ({ id }));
    const facts = await readManyGateFacts(deps.table, await loadPosts(deps.table, community, named));
    const late = facts
      .filter((one) => one !== undefined)
      .filter((one) => waitsForItsPage(one, now))
      .sort((one, other) => one.post.publishAt - other.post.publishAt);
    const moved: Post[] = [];
    const days = new Map<LocalDay, number>();
    let earliest = now + EARLIEST_NEW_TIME;
    for (const { post, community: rules } of late) {
      const publishAt = nextTime(Math.max(earliest, promisedWindow(post, rules, now)), rules, days);
      const day = dayOf(publishAt, rules.zone);
      days.set(day, (days.get(day) ?? 0) + 1);
      earliest = publishAt + rules.pacing.minutesBetweenPosts * MINUTE;
      const given = await move(deps, { community, post: post.id, publishAt, by });
      if (given) moved.push(given);
    }
    return moved;
  };

/** Returns the first whole minute from `earliest` on that is not quiet, on a day on which the page may still publish. */
function nextTime(earliest: Instant, rules: Community, days: ReadonlyMap<LocalDay, number>): Instant {
  const { zone, quietHours, pacing } = rules;
  const whole = Math.ceil(earliest / MINUTE) * MINUTE;
  const awake = endOfQuiet(whole, quietHours, zone) ?? whole;
  const day = dayOf(awake, zone);
  if ((days.get(day) ?? 0) < pacing.postsPerChannelAndDay) return awake;
  return nextTime(instantOf(addDays(day, 1), quietHours.to, zone), rules, days);
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
