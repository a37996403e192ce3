import { setImmediate as nextIteration } from 'node:timers/promises';
import type { Instant } from '../../domain/time/instant.ts';
import type { Clock } from '../../ports/clock.ts';

interface Sleeper {
  readonly until: Instant;
  readonly wake: () => void;
}

/** A clock that a test advances. */
export class ManualClock implements Clock {
  #now: Instant;
  #sleepers: Sleeper[] = [];

  constructor(start: Instant) {
    this.#now = start;
  }

  now(): Instant {
    return this.#now;
  }

  sleepUntil(instant: Instant, { signal }: { readonly signal?: AbortSignal } = {}): Promise<void> {
    if (instant <= this.#now || signal?.aborted === true) return Promise.resolve();
    return new Promise((wake) => {
      const sleeper = { until: instant, wake };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        wake();
      });
    });
  }

  /** The number of waiting callers. */
  get sleeping(): number {
    return this.#sleepers.length;
  }

  /**
   * Advances to an instant and wakes the waiting callers on the way, each at its own instant. An iteration of the event loop
   * follows each, so that a woken caller's next steps happen at that instant. Throws `RangeError` for an instant in the
   * past.
   */
  async advanceTo(instant: Instant): Promise<void> {
    if (instant < this.#now) throw new RangeError('a clock never goes back');
    await nextIteration();
    for (let next = this.#nextWithin(instant); next !== undefined; next = this.#nextWithin(instant)) {
      this.#now = next;
      const due = this.#sleepers.filter(({ until }) => until <= next);
      this.#sleepers = this.#sleepers.filter(({ until }) => until > next);
      for (const sleeper of due) sleeper.wake();
      await nextIteration();
    }
    this.#now = instant;
  }

  /** Advances by a number of milliseconds. */
  advanceBy(milliseconds: number): Promise<void> {
    return this.advanceTo(this.#now + milliseconds);
  }

  #nextWithin(instant: Instant): Instant | undefined {
    const next = this.#sleepers.reduce(
      (least, { until }) => Math.min(least, until),
      Number.POSITIVE_INFINITY,
    );
    return next <= instant ? next : undefined;
  }
}
