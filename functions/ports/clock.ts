import type { Instant } from '../domain/instant.ts';

/** The only way to learn the time. */
export interface Clock {
  now(): Instant;
  /** Resolves when `now()` has reached the instant. */
  sleepUntil(instant: Instant): Promise<void>;
}
