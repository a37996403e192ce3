import type { Instant } from '../../domain/time/instant.ts';

interface Entry<T> {
  readonly value: Promise<T>;
  readonly until: Instant;
}

/** A cache of values that are costly to make and may be reused for a limited time. A failure is not cached. */
export class ExpiringCache<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #options: { readonly lifeMs: number; readonly most: number; readonly now: () => Instant };

  constructor(options: { readonly lifeMs: number; readonly most: number; readonly now: () => Instant }) {
    this.#options = options;
  }

  /**
   * Returns the cached value of a name, or makes it when there is none or it has expired. Concurrent calls share one
   * `make`.
   */
  get(name: string, make: () => Promise<T>): Promise<T> {
    const now = this.#options.now();
    const known = this.#entries.get(name);
    if (known && now < known.until) return known.value;
    this.#entries.delete(name);
    const entry = { value: make(), until: now + this.#options.lifeMs };
    this.#entries.set(name, entry);
    entry.value.catch(() => this.#forget(name, entry));
    this.#dropOldest();
    return entry.value;
  }

  #forget(name: string, entry: Entry<T>): void {
    if (this.#entries.get(name) === entry) this.#entries.delete(name);
  }

  #dropOldest(): void {
    for (const name of this.#entries.keys()) {
      if (this.#entries.size <= this.#options.most) break;
      this.#entries.delete(name);
    }
  }
}
