import { dueAt } from '../../functions/domain/work/due.ts';
import type { Table } from '../../functions/ports/table.ts';
import { dueAttributes } from '../../functions/records/due-index.ts';

const IN_FLIGHT = 16;
const BYTES = 450;
/** Takes about a second: long enough that sixteen puts are in flight nearly all the time. */
const ITEMS_PER_SAMPLE = 1_000;

/**
 * Measures how many items of 450 bytes with one index entry a table writes per second, with sixteen writes in flight. The
 * samples are spread over the time of the run that they are compared with: a shared machine changes its speed from one
 * minute to the next, so puts before and after the run would say little about the time between.
 */
export class RawPuts {
  readonly #table: Table;
  #items = 0;
  #milliseconds = 0;

  constructor(table: Table) {
    this.#table = table;
  }

  /** Over all samples. */
  get perSecond(): number {
    return (this.#items * 1000) / this.#milliseconds;
  }

  /** Duration of the samples, which is subtracted from the run that they are compared with. */
  get seconds(): number {
    return this.#milliseconds / 1000;
  }

  /** Writes a thousand new items and adds their number and duration. */
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
      // In the year 2100, which no tick reaches.
      await this.#table.put({
        ...key,
        filler,
        ...dueAttributes(key, dueAt('probe', 4_102_444_800_000 + number)),
      });
    }
  }
}
