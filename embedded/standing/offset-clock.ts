import { systemClock } from '../../functions/adapters/system/system-clock.ts';
import type { Instant } from '../../functions/domain/time/instant.ts';
import type { Clock } from '../../functions/ports/clock.ts';

/**
 * Returns real time plus the offset of a folder: a demo leaves its folder weeks in the future, and time in a folder never
 * decreases. Without an offset, this is the system's clock.
 */
export function clockFrom(latest: Instant): Clock & { readonly ahead: number } {
  const ahead = Math.max(0, latest - systemClock.now());
  return {
    ahead,
    now: () => systemClock.now() + ahead,
    sleepUntil: (instant, options) => systemClock.sleepUntil(instant - ahead, options),
  };
}
