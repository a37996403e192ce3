import type { Instant } from '../../functions/domain/time/instant.ts';

export interface Sleeper {
  readonly until: Instant;
  readonly wake: () => void;
}

/** Those who sleep, the earliest first; of one moment, in the order in which they fell asleep. */
export class Sleepers {
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
