interface Kept<V> {
  readonly value: Promise<V>;
  /** 0 until the value is made: an entry that is still being made is never evicted. */
  weight: number;
}

/**
 * A cache of values that are made when they are first requested; concurrent calls share one `make`. When the total weight
 * exceeds the limit, the least recently used values are evicted. A failure is not cached.
 */
export class WeightedCache<V> {
  readonly #kept = new Map<string, Kept<V>>();
  readonly #most: number;
  readonly #weigh: (value: V) => number;
  #weight = 0;

  constructor(most: number, weigh: (value: V) => number) {
    this.#most = most;
    this.#weigh = weigh;
  }

  /** The total weight of the cached values. */
  get weight(): number {
    return this.#weight;
  }

  async get(key: string, make: () => Promise<V>): Promise<V> {
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.value;
    }
    const entry: Kept<V> = { value: make(), weight: 0 };
    this.#kept.set(key, entry);
    try {
      const value = await entry.value;
      entry.weight = this.#weigh(value);
      this.#weight += entry.weight;
      this.#lighten();
      return value;
    } catch (error) {
      this.#kept.delete(key);
      throw error;
    }
  }

  #lighten(): void {
    for (const [key, { weight }] of this.#kept) {
      if (this.#weight <= this.#most) return;
      if (weight === 0) continue;
      this.#kept.delete(key);
      this.#weight -= weight;
    }
  }
}
