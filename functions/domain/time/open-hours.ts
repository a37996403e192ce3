import type { QuietHours } from '../people/community.ts';
import { DAY, type Instant, MINUTE } from './instant.ts';
import { addDays, dayOf, instantOf, type Zone } from './local-day.ts';
import { endOfQuiet } from './quiet-hours.ts';

/** A stretch of time: `from` is in it, `to` is not. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Returns the parts of a stretch that lie outside the quiet hours, in order. A day in which clocks change is gone through
 * minute by minute: what is quiet may begin and end twice in it.
 */
export function openStretches({ from, to }: Stretch, quiet: QuietHours, zone: Zone): Stretch[] {
  const open: Stretch[] = [];
  let at = from;
  while (at < to) {
    const quietEnds = endOfQuiet(at, quiet, zone);
    if (quietEnds === undefined) {
      const ends = Math.min(to, endOfOpen(at, to, quiet, zone));
      open.push({ from: at, to: ends });
      at = ends;
    } else at = quietEnds;
  }
  return joined(open);
}

/** Returns when the quiet hours next begin after an open instant; not later than needed to go on from there. */
function endOfOpen(at: Instant, to: Instant, quiet: QuietHours, zone: Zone): Instant {
  if (quiet.from === quiet.to) return to;
  const day = dayOf(at, zone);
  const next = instantOf(addDays(day, 1), '00:00', zone);
  if (next - instantOf(day, '00:00', zone) !== DAY) return (Math.floor(at / MINUTE) + 1) * MINUTE;
  const begins = instantOf(day, quiet.from, zone);
  return begins > at ? begins : next;
}

/** Joins parts that touch. */
function joined(parts: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.to === part.from) whole[whole.length - 1] = { from: last.from, to: part.to };
    else whole.push(part);
  }
  return whole;
}
