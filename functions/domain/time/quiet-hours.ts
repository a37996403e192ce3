import type { QuietHours } from '../people/community.ts';
import type { Instant } from './instant.ts';
import { isQuietTime } from './is-quiet-time.ts';
import { addDays, dayOf, instantOf, lastInstantOf, timeOf, type Zone } from './local-day.ts';

/** Returns when the quiet hours end in which an instant falls; undefined when it falls outside them. */
export function endOfQuiet(instant: Instant, quiet: QuietHours, zone: Zone): Instant | undefined {
  const end = nextEnd(instant, quiet, zone);
  // If clocks go forward over all of the time between two quiet hours, these are one.
  return end === undefined ? undefined : (endOfQuiet(end, quiet, zone) ?? end);
}

/** Returns the first end of quiet hours after an instant within them; it may lie within the next. */
function nextEnd(instant: Instant, quiet: QuietHours, zone: Zone): Instant | undefined {
  const time = timeOf(instant, zone);
  const day = dayOf(instant, zone);
  const crossesMidnight = quiet.from > quiet.to;
  if (crossesMidnight && time >= quiet.from) return instantOf(addDays(day, 1), quiet.to, zone);
  if (!isQuietTime(time, quiet)) return undefined;
  const ends = instantOf(day, quiet.to, zone);
  // If clocks went back, the end of the quiet hours occurs twice that day; here the first occurrence is already over.
  return ends > instant ? ends : lastInstantOf(day, quiet.to, zone);
}
