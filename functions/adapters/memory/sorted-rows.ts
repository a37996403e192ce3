/** The position of a row: by `sortKey`, then by `tie` among rows with equal sort keys. The two together are unique. */
export interface RowKey {
  readonly sortKey: string;
  readonly tie: string;
}

interface Row<V> extends RowKey {
  readonly value: V;
}

/** Returns a negative number, zero or a positive number when `left` is before, at or after `right`. */
export function compareRowKeys(left: RowKey, right: RowKey): number {
  if (left.sortKey !== right.sortKey) return left.sortKey < right.sortKey ? -1 : 1;
  return left.tie < right.tie ? -1 : Number(left.tie > right.tie);
}

/**
 * Rows kept sorted in an array: binary search to find, one `splice` to insert. A splice in an array of 10^5 rows takes some
 * microseconds, so the simulation needs no tree.
 */
export class SortedRows<V> {
  readonly #rows: Row<V>[] = [];

  get size(): number {
    return this.#rows.length;
  }

  /** Returns how many rows from the start satisfy a condition. Once the condition is false, it must stay false. */
  countWhile(condition: (rowKey: RowKey) => boolean): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const row = this.#rows[middle];
      if (row !== undefined && condition(row)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  at(position: number): V | undefined {
    return this.#rows[position]?.value;
  }

  *values(): Generator<V> {
    for (const row of this.#rows) yield row.value;
  }

  find(rowKey: RowKey): V | undefined {
    const { row, stands } = this.#locate(rowKey);
    return stands ? row?.value : undefined;
  }

  set(rowKey: RowKey, value: V): void {
    const { position, stands } = this.#locate(rowKey);
    this.#rows.splice(position, stands ? 1 : 0, { sortKey: rowKey.sortKey, tie: rowKey.tie, value });
  }

  delete(rowKey: RowKey): void {
    const { position, stands } = this.#locate(rowKey);
    if (stands) this.#rows.splice(position, 1);
  }

  #locate(rowKey: RowKey): { position: number; row: Row<V> | undefined; stands: boolean } {
    const position = this.countWhile((row) => compareRowKeys(row, rowKey) < 0);
    const row = this.#rows[position];
    return { position, row, stands: row !== undefined && compareRowKeys(row, rowKey) === 0 };
  }
}

/** Sorted rows by partition key. A partition exists only while it has rows. */
export class Partitions<V> {
  readonly #byKey = new Map<string, SortedRows<V>>();

  rows(partition: string): SortedRows<V> | undefined {
    return this.#byKey.get(partition);
  }

  find(partition: string, rowKey: RowKey): V | undefined {
    return this.#byKey.get(partition)?.find(rowKey);
  }

  set(partition: string, rowKey: RowKey, value: V): void {
    let rows = this.#byKey.get(partition);
    if (!rows) this.#byKey.set(partition, (rows = new SortedRows<V>()));
    rows.set(rowKey, value);
  }

  delete(partition: string, rowKey: RowKey): void {
    const rows = this.#byKey.get(partition);
    rows?.delete(rowKey);
    if (rows?.size === 0) this.#byKey.delete(partition);
  }

  /** Yields every value, one partition after another. */
  *values(): Generator<V> {
    for (const rows of this.#byKey.values()) yield* rows.values();
  }
}
