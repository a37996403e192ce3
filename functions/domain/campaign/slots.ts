import type { Community } from '../people/community.ts';
import { type Instant, MINUTE, SECOND } from '../time/instant.ts';
import { addDays, instantOf, type LocalDay } from '../time/local-day.ts';
import { endOfQuiet } from '../time/quiet-hours.ts';
import type { Random } from '../seeded.ts';

/** The span over which posts of one slot are spread, so that pages do not all publish in the same second. */
export const SLOT_SPREAD = 20 * MINUTE;

/** Returns the times of a day at which a post may be published, best first, each moved by a jitter; none in quiet hours. */
export function slotsOfDay(community: Community, day: LocalDay, random: Random): Instant[] {
  return community.slots
    .map((slot) => instantOf(day, slot, community.zone) + jitter(random))
    .filter((at) => endOfQuiet(at, community.quietHours, community.zone) === undefined);
}

const jitter = (random: Random): number => Math.floor((random() * SLOT_SPREAD) / SECOND) * SECOND;

/** Returns the days of a campaign, first to last. */
export const campaignDays = (from: LocalDay, days: number): LocalDay[] =>
  Array.from({ length: days }, (_, index) => addDays(from, index));

/**
 * Returns a time within a span after `earliest`; when that falls in quiet hours, one soon after they end.
 */
export function soonAfter(community: Community, earliest: Instant, span: number, random: Random): Instant {
  const at = earliest + Math.floor((random() * span) / SECOND) * SECOND;
  const quietEnds = endOfQuiet(at, community.quietHours, community.zone);
  return quietEnds === undefined ? at : quietEnds + jitter(random);
}
