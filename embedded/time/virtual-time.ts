import { setImmediate as nextIteration } from 'node:timers/promises';
import type { Instant } from '../../functions/domain/time/instant.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import { InFlight } from './in-flight.ts';

export interface VirtualTimeOptions {
  readonly start: Instant;
  /** Called and awaited before each jump: stores the new time for a restart. */
  readonly save?: (instant: Instant) => Promise<void>;
  /** Called and awaited before each jump, after `save`: passes the new time to others. It must not call `run`. */
  readonly onJump?: (instant: Instant) => Promise<void>;
}

interface Sleeper {
  readonly until: Instant;
  readonly wake: () => void;
}

/** The sleepers, the earliest first; those of the same instant in the order in which they fell asleep. */
class Sleepers {
  readonly #sorted: Sleeper[] = [];

  get size(): number {
    return this.#sorted.length;
  }

  /** Returns when the first sleeper wakes; undefined when there is none. */
  next(): Instant | undefined {
    return this.#sorted[0]?.until;
  }

  add(sleeper: Sleeper): void {
    const later = this.#sorted.findIndex(({ until }) => until > sleeper.until);
    this.#sorted.splice(later === -1 ? this.#sorted.length : later, 0, sleeper);
  }

  /** Returns false when the sleeper was not in the list. */
  remove(sleeper: Sleeper): boolean {
    const position = this.#sorted.indexOf(sleeper);
    if (position >= 0) this.#sorted.splice(position, 1);
    return position >= 0;
  }

  /** Removes and returns the sleepers that wake until now. */
  takeUntil(now: Instant): readonly Sleeper[] {
    const later = this.#sorted.findIndex(({ until }) => until > now);
    return this.#sorted.splice(0, later === -1 ? this.#sorted.length : later);
  }
}

/**
 * A clock that does not move while any work is in flight, and jumps when all work has ended or sleeps.
 *
 * Work is a function that is passed to `run`. A sleep belongs to the run that calls it, and a sleeping run is assumed to do
 * nothing else: work that continues beside a sleep (a call with a time limit) needs a `run` of its own, and a sleep that is
 * no longer awaited must be aborted by its signal. A sleeper outside of any run (a queue that waits for a delay) is woken
 * like the others but does not stop the clock.
 */
export class VirtualTime implements Clock {
  readonly #options: VirtualTimeOptions;
  readonly #inFlight = new InFlight();
  readonly #sleepers = new Sleepers();
  #now: Instant;
  #jump: Promise<void> | undefined;

  constructor(options: VirtualTimeOptions) {
    this.#options = options;
    this.#now = options.start;
  }

  now(): Instant {
    return this.#now;
  }

  sleepUntil(instant: Instant, { signal }: { readonly signal?: AbortSignal } = {}): Promise<void> {
    if (instant <= this.#now || signal?.aborted === true) return Promise.resolve();
    const wakeUp = this.#inFlight.fallAsleep();
    return new Promise((resolve) => {
      const wake = (): void => {
        signal?.removeEventListener('abort', leave);
        wakeUp();
        resolve();
      };
      const sleeper: Sleeper = { until: instant, wake };
      const leave = (): void => {
        if (this.#sleepers.remove(sleeper)) wake();
      };
      signal?.addEventListener('abort', leave);
      this.#sleepers.add(sleeper);
    });
  }

  /** Runs work while the clock does not move, except while the work sleeps. Waits for a jump that is under way. */
  async run<T>(work: () => T | Promise<T>): Promise<T> {
    while (this.#jump) await this.#jump;
    return this.#inFlight.run(work);
  }

  /** Resolves when all work has ended or sleeps, including work that was started by work that ended. */
  async untilIdle(): Promise<void> {
    let seen: number;
    do {
      await this.#jump;
      await this.#inFlight.untilNone();
      seen = this.#inFlight.changes;
      // Work that was just woken, or that awaits work that just ended, gets an iteration of the event loop to start new work.
      await nextIteration();
    } while (this.#jump || this.#inFlight.count > 0 || this.#inFlight.changes !== seen);
  }

  /** Returns when the next sleeper wakes; undefined when there is none. */
  nextWake(): Instant | undefined {
    return this.#sleepers.next();
  }

  /**
   * Moves the clock to an instant. Stops at the instant of every sleeper on the way until all is idle again. Throws
   * `RangeError` for an instant in the past. Rejects, without moving the clock, when `save` or `onJump` does.
   */
  async jumpTo(instant: Instant): Promise<void> {
    if (instant < this.#now) throw new RangeError('time never goes back');
    while (this.#now < instant) {
      await this.untilIdle();
      // New work may have started since.
      if (this.#jump || this.#inFlight.count > 0) continue;
      const next = Math.min(instant, this.#sleepers.next() ?? instant);
      if (next > this.#now) await this.#jumpOnce(next);
    }
  }

  /**
   * When all is idle, jumps to the next instant that is waited for: a sleeper's, or `alsoAt`, such as the next due item's.
   * Does not move when that instant has passed. Returns false when there is none.
   */
  async jumpToNext(alsoAt?: Instant): Promise<boolean> {
    await this.untilIdle();
    const moments = [this.#sleepers.next(), alsoAt].filter((moment) => moment !== undefined);
    if (moments.length === 0) return false;
    await this.jumpTo(Math.max(this.#now, Math.min(...moments)));
    return true;
  }

  async #jumpOnce(instant: Instant): Promise<void> {
    const announced = this.#announce(instant);
    // Those who await the jump only need its end; the caller gets the error.
    this.#jump = announced.then(
      () => undefined,
      () => undefined,
    );
    try {
      await announced;
      this.#now = instant;
    } finally {
      this.#jump = undefined;
    }
    for (const sleeper of this.#sleepers.takeUntil(instant)) sleeper.wake();
  }

  async #announce(instant: Instant): Promise<void> {
    await this.#options.save?.(instant);
    await this.#options.onJump?.(instant);
  }
}
