import type { Community } from '../people/community.ts';
import { type Instant, MINUTE, SECOND } from '../time/instant.ts';
import { addDays, instantOf, type LocalDay } from '../time/local-day.ts';
import { openStretches, type Stretch } from '../time/open-hours.ts';
import { endOfQuiet } from '../time/quiet-hours.ts';

/** The span over which posts of one slot are spread, so that pages do not all publish in the same second. */
export const SLOT_SPREAD = 20 * MINUTE;

type Hours = Pick<Community, 'slots' | 'quietHours' | 'zone'>;

/**
 * Returns the stretches of a day over which its posts are spread, best first: of each slot the part outside the quiet hours.
 * When none of the slots has such a part, the first minutes of each open stretch of the day are its slots.
 */
export function slotsOfDay({ slots, quietHours, zone }: Hours, day: LocalDay): Stretch[] {
  const whole = { from: instantOf(day, '00:00', zone), to: instantOf(addDays(day, 1), '00:00', zone) };
  const open = slots.flatMap((slot) => {
    const from = instantOf(day, slot, zone);
    const its = { from, to: Math.min(from + SLOT_SPREAD, whole.to) };
    return openStretches(its, quietHours, zone).slice(0, 1);
  });
  if (open.length > 0) return open;
  return openStretches(whole, quietHours, zone).map(({ from, to }) => ({
    from,
    to: Math.min(to, from + SLOT_SPREAD),
  }));
}

/** Returns the instant of a stretch that lies at a share of it, from 0 to below 1, in whole seconds from its beginning. */
export const instantIn = ({ from, to }: Stretch, share: number): Instant =>
  from + Math.floor((share * (to - from)) / SECOND) * SECOND;

/** Returns the days of a campaign, first to last. */
export const campaignDays = (from: LocalDay, days: number): LocalDay[] =>
  Array.from({ length: days }, (_, index) => addDays(from, index));

/**
 * Returns a time within a span after `earliest`; when that falls in quiet hours, one soon after they end. `share`, from 0 to
 * below 1, says where.
 */
export function soonAfter(hours: Hours, earliest: Instant, span: number, share: number): Instant {
  const { quietHours, zone } = hours;
  const at = instantIn({ from: earliest, to: earliest + span }, share);
  const quietEnds = endOfQuiet(at, quietHours, zone);
  if (quietEnds === undefined) return at;
  const [first] = openStretches({ from: quietEnds, to: quietEnds + SLOT_SPREAD }, quietHours, zone);
  return first ? instantIn(first, share) : quietEnds;
}
