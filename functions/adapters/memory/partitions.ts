import { type Place, SortedRows } from './sorted-rows.ts';

/** Sorted rows by partition key; a partition exists while it has rows. */
export class Partitions<V> {
  readonly #byKey = new Map<string, SortedRows<V>>();

  rows(partition: string): SortedRows<V> | undefined {
    return this.#byKey.get(partition);
  }

  find(partition: string, place: Place): V | undefined {
    return this.#byKey.get(partition)?.find(place);
  }

  set(partition: string, place: Place, value: V): void {
    let rows = this.#byKey.get(partition);
    if (!rows) this.#byKey.set(partition, (rows = new SortedRows<V>()));
    rows.set(place, value);
  }

  delete(partition: string, place: Place): void {
    const rows = this.#byKey.get(partition);
    rows?.delete(place);
    if (rows?.size === 0) this.#byKey.delete(partition);
  }

  /** Every value, partition by partition. */
  *values(): Generator<V> {
    for (const rows of this.#byKey.values()) yield* rows.values();
  }
}
