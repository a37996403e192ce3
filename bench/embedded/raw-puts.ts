import { dueAt } from '../../functions/domain/work/due.ts';
import type { Table } from '../../functions/ports/table.ts';
import { dueAttributes } from '../../functions/records/due-index.ts';

const IN_FLIGHT = 16;
const BYTES = 450;
/** A second or so: long enough for sixteen to be in flight nearly all the time. */
const ITEMS_PER_SAMPLE = 1_000;

/**
 * Measures how many items of 450 bytes with one index entry a table takes in a second, sixteen being written at any
 * time. In samples spread over what they are compared with: a machine that others share changes its speed from one
 * minute to the next, and then puts before and after it say little about the time between.
 */
export class RawPuts {
  readonly #table: Table;
  #items = 0;
  #milliseconds = 0;

  constructor(table: Table) {
    this.#table = table;
  }

  /** Of all samples together. */
  get perSecond(): number {
    return (this.#items * 1000) / this.#milliseconds;
  }

  /** Time that the samples took, to be left out of what they are compared with. */
  get seconds(): number {
    return this.#milliseconds / 1000;
  }

  /** Writes a thousand new items, and counts them and the time that it took. */
  async sample(): Promise<void> {
    const began = performance.now();
    const end = this.#items + ITEMS_PER_SAMPLE;
    await Promise.all(Array.from({ length: IN_FLIGHT }, () => this.#putUntil(end)));
    this.#milliseconds += performance.now() - began;
  }

  async #putUntil(end: number): Promise<void> {
    const filler = 'x'.repeat(BYTES - 150);
    while (this.#items < end) {
      const number = this.#items++;
      const key = { pk: 'raw', sk: `item#${String(number)}` };
      // In the year 2100: no tick ever comes to it.
      await this.#table.put({
        ...key,
        filler,
        ...dueAttributes(key, dueAt('probe', 4_102_444_800_000 + number)),
      });
    }
  }
}
