/**
 * Ids in the order in which they were added, which is the order of time; can be read in both directions from any position.
 * The position of a removed id stays known, so that a cursor taken before still works.
 */
export class Timeline {
  readonly #ids: (string | undefined)[] = [];
  readonly #places = new Map<string, number>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  append(id: string): void {
    this.#places.set(id, this.#ids.length);
    this.#ids.push(id);
    this.#count += 1;
  }

  remove(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined || this.#ids[place] === undefined) return;
    this.#ids[place] = undefined;
    this.#count -= 1;
  }

  knows(id: string): boolean {
    return this.#places.has(id);
  }

  /** Yields ids from the newest, or from the next older than `after`, backwards in time. */
  *newestFirst(after?: string): Generator<string> {
    const from = after === undefined ? this.#ids.length : (this.#places.get(after) ?? 0);
    for (let place = from - 1; place >= 0; place -= 1) {
      const id = this.#ids[place];
      if (id !== undefined) yield id;
    }
  }

  /** Yields ids from the next newer than `before`, forwards in time. */
  *newerThan(before: string): Generator<string> {
    const from = this.#places.get(before) ?? this.#ids.length;
    for (let place = from + 1; place < this.#ids.length; place += 1) {
      const id = this.#ids[place];
      if (id !== undefined) yield id;
    }
  }
}
