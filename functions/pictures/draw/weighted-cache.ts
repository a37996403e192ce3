interface Kept<V> {
  readonly value: Promise<V>;
  /** Nothing until it is made: what is being made is never put away. */
  weight: number;
}

/**
 * Values by key, made when they are first asked for; who asks meanwhile waits for the same one. When all together weigh
 * more than may be, those that were not asked for longest go. A value that could not be made is not kept.
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

  /** What is kept weighs this much. */
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
