import { systemClock } from '../../functions/adapters/system/system-clock.ts';
import type { Instant } from '../../functions/domain/time/instant.ts';
import type { Clock } from '../../functions/ports/clock.ts';

/**
 * Real time, ahead by what a folder is ahead: a demo leaves its folder weeks in the future, and time never goes back
 * there. With nothing to be ahead of, this is the system's clock.
 */
export function clockFrom(latest: Instant): Clock & { readonly ahead: number } {
  const ahead = Math.max(0, latest - systemClock.now());
  return {
    ahead,
    now: () => systemClock.now() + ahead,
    sleepUntil: (instant, options) => systemClock.sleepUntil(instant - ahead, options),
  };
}
