import { type Instant, MINUTE } from '../../domain/time/instant.ts';

/** How long one may still wait for somebody else. */
export interface WaitingAllowance {
  /** Milliseconds that are left in the minute that runs. */
  left(now: Instant): number;
  spend(now: Instant, milliseconds: number): void;
  /** Nothing is left until the minute is over. */
  close(now: Instant): void;
}

/**
 * An allowance by the minute: many captions are written in one request or one function, which both end, so waiting for a
 * slow writer must not add up.
 */
export function waitingAllowance(perMinute: number): WaitingAllowance {
  let began = 0;
  let spent = 0;
  const turn = (now: Instant): void => {
    if (now - began < MINUTE) return;
    began = now;
    spent = 0;
  };
  return {
    left(now) {
      turn(now);
      return Math.max(0, perMinute - spent);
    },
    spend(now, milliseconds) {
      turn(now);
      spent += milliseconds;
    },
    close(now) {
      turn(now);
      spent = perMinute;
    },
  };
}
