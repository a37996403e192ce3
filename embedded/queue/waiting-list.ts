import type { Instant } from '../../functions/domain/time/instant.ts';

interface Entry<T> {
  readonly at: Instant;
  readonly value: T;
}

/** Values that wait for an instant, the earliest first; values of the same instant in the order in which they were added. */
export class WaitingList<T> {
  readonly #entries: Entry<T>[] = [];

  add(at: Instant, value: T): void {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    this.#entries.splice(low, 0, { at, value });
  }

  /** Returns the earliest instant at which a wanted value waits. Removes unwanted values before it. */
  next(isWanted: (value: T) => boolean): Instant | undefined {
    const first = this.#entries.findIndex(({ value }) => isWanted(value));
    this.#entries.splice(0, first === -1 ? this.#entries.length : first);
    return this.#entries[0]?.at;
  }

  /** Removes and returns the values that wait until now or before. */
  takeUntil(now: Instant): readonly T[] {
    const later = this.#entries.findIndex(({ at }) => at > now);
    return this.#entries.splice(0, later === -1 ? this.#entries.length : later).map(({ value }) => value);
  }
}
