import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Instant } from '../../functions/domain/time/instant.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import { InFlight } from './in-flight.ts';

export interface VirtualTimeOptions {
  readonly start: Instant;
  /** Called and awaited before each jump: keeps the new time where a restart finds it. */
  readonly save?: (instant: Instant) => Promise<void>;
  /** Called and awaited before each jump, after `save`: tells others the new time. It must not call `run`. */
  readonly onJump?: (instant: Instant) => Promise<void>;
}

interface Sleeper {
  readonly until: Instant;
  readonly wake: () => void;
}

/** Those who sleep, the earliest first; of one moment, in the order in which they fell asleep. */
class Sleepers {
  readonly #sorted: Sleeper[] = [];

  get size(): number {
    return this.#sorted.length;
  }

  /** When the first wakes; undefined when nobody sleeps. */
  next(): Instant | undefined {
    return this.#sorted[0]?.until;
  }

  add(sleeper: Sleeper): void {
    const later = this.#sorted.findIndex(({ until }) => until > sleeper.until);
    this.#sorted.splice(later === -1 ? this.#sorted.length : later, 0, sleeper);
  }

  /** False when it does not sleep here any more. */
  remove(sleeper: Sleeper): boolean {
    const position = this.#sorted.indexOf(sleeper);
    if (position >= 0) this.#sorted.splice(position, 1);
    return position >= 0;
  }

  /** Takes out those whose moment has come. */
  takeUntil(now: Instant): readonly Sleeper[] {
    const later = this.#sorted.findIndex(({ until }) => until > now);
    return this.#sorted.splice(0, later === -1 ? this.#sorted.length : later);
  }
}

/**
 * Time that stands still while any work is in flight and jumps, never flows, when all work has ended or sleeps.
 *
 * Work is what `run` is given. A sleep counts for the run in which it is called, and a run that sleeps is taken to do
 * nothing else meanwhile: what goes on beside a sleep (a call with a time limit) is given to a `run` of its own, and a
 * sleep that nobody waits for any more is aborted by its signal. Whoever sleeps outside of any run (a queue that waits
 * for a delay) is woken like the others but does not keep the time standing.
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

  /** Does work while the time stands still, except while the work sleeps. Waits for a jump that is under way. */
  async run<T>(work: () => T | Promise<T>): Promise<T> {
    while (this.#jump) await this.#jump;
    return this.#inFlight.run(work);
  }

  /** Resolves when all work has ended or sleeps, also what was set off by work that ended. */
  async untilIdle(): Promise<void> {
    let seen: number;
    do {
      await this.#jump;
      await this.#inFlight.untilNone();
      seen = this.#inFlight.changes;
      // What was just woken, or waits for what just ended, gets its turn to begin new work.
      await nextTurn();
    } while (this.#jump || this.#inFlight.count > 0 || this.#inFlight.changes !== seen);
  }

  /** When the next sleeper wakes; undefined when nobody sleeps. */
  nextWake(): Instant | undefined {
    return this.#sleepers.next();
  }

  /**
   * Goes on to an instant, halting at the moment of every sleeper on the way until all is idle again. Throws
   * `RangeError` for an instant that has been. Rejects, and stands still, when `save` or `onJump` does.
   */
  async jumpTo(instant: Instant): Promise<void> {
    if (instant < this.#now) throw new RangeError('time never goes back');
    while (this.#now < instant) {
      await this.untilIdle();
      // Others may have begun something since.
      if (this.#jump || this.#inFlight.count > 0) continue;
      const next = Math.min(instant, this.#sleepers.next() ?? instant);
      if (next > this.#now) await this.#jumpOnce(next);
    }
  }

  /**
   * When all is idle, jumps to the next moment for which somebody waits: a sleeper, or the moment handed in, such as
   * the next due item's; stays where it is when that moment has come already. False when nobody waits.
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
    // Those who wait for the end of the jump do so whether it fails or not; the failure is the caller's.
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
