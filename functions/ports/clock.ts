import type { Instant } from '../domain/time/instant.ts';

/** The only way to learn the time. */
export interface Clock {
  now(): Instant;
  /** Resolves when `now()` has reached the instant, or when the signal aborts. */
  sleepUntil(instant: Instant, options?: { readonly signal?: AbortSignal }): Promise<void>;
}
