import { AsyncLocalStorage } from 'node:async_hooks';

/** A piece of work, and the number of sleeps that it waits for. */
interface Run {
  sleeps: number;
  ended: boolean;
}

/** Counts the work in flight: started, not ended, and not asleep. */
export class InFlight {
  readonly #current = new AsyncLocalStorage<Run>();
  readonly #waiting: (() => void)[] = [];
  #count = 0;
  #changes = 0;

  get count(): number {
    return this.#count;
  }

  /** Increases whenever work starts, ends, falls asleep or wakes. */
  get changes(): number {
    return this.#changes;
  }

  /** Runs work, which counts from now until it has ended. */
  async run<T>(work: () => T | Promise<T>): Promise<T> {
    const run: Run = { sleeps: 0, ended: false };
    this.#change(1);
    try {
      return await this.#current.run(run, work);
    } finally {
      run.ended = true;
      this.#change(run.sleeps === 0 ? -1 : 0);
    }
  }

  /**
   * Counts the calling work as asleep. Returns a function that counts it as awake, to be called before the work continues.
   * Outside of any work neither changes the count.
   */
  fallAsleep(): () => void {
    const run = this.#current.getStore();
    if (!run || run.ended) return () => this.#change(0);
    run.sleeps += 1;
    this.#change(run.sleeps === 1 ? -1 : 0);
    return () => {
      run.sleeps -= 1;
      this.#change(run.sleeps === 0 && !run.ended ? 1 : 0);
    };
  }

  /** Resolves when nothing is in flight; new work may have started before the caller continues. */
  async untilNone(): Promise<void> {
    while (this.#count > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #change(by: -1 | 0 | 1): void {
    this.#count += by;
    this.#changes += 1;
    if (this.#count === 0) for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
