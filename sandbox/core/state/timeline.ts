/**
 * Ids in the order in which they were added, which is the order of time; can be read in both directions from any position.
 * The position of a removed id stays known, so that a cursor taken before still works.
 */
export class Timeline {
  readonly #ids: (string | undefined)[] = [];
  readonly #positions = new Map<string, number>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  append(id: string): void {
    this.#positions.set(id, this.#ids.length);
    this.#ids.push(id);
    this.#count += 1;
  }

  remove(id: string): void {
    const index = this.#positions.get(id);
    if (index === undefined || this.#ids[index] === undefined) return;
    this.#ids[index] = undefined;
    this.#count -= 1;
  }

  knows(id: string): boolean {
    return this.#positions.has(id);
  }

  /** Yields ids from the newest, or from the next older than `after`, backwards in time. */
  *newestFirst(after?: string): Generator<string> {
    const from = after === undefined ? this.#ids.length : (this.#positions.get(after) ?? 0);
    for (let index = from - 1; index >= 0; index -= 1) {
      const id = this.#ids[index];
      if (id !== undefined) yield id;
    }
  }

  /** Yields ids from the next newer than `before`, forwards in time. */
  *newerThan(before: string): Generator<string> {
    const from = this.#positions.get(before) ?? this.#ids.length;
    for (let index = from + 1; index < this.#ids.length; index += 1) {
      const id = this.#ids[index];
      if (id !== undefined) yield id;
    }
  }
}
