import { type Instant, SECOND } from '../../functions/domain/time/instant.ts';
import type { Table } from '../../functions/ports/table.ts';

/** Counts writes to the shards of the due index by the second. */
export class ShardHeat {
  readonly #writes = new Map<string, number>();
  #hottest = 0;

  count(shard: string, at: Instant, writes: number): void {
    const name = `${shard} ${String(Math.floor(at / SECOND))}`;
    const sum = (this.#writes.get(name) ?? 0) + writes;
    this.#writes.set(name, sum);
    this.#hottest = Math.max(this.#hottest, sum);
  }

  /** The most writes that a shard got within a second. */
  get hottest(): number {
    return this.#hottest;
  }
}

interface Watched {
  readonly heat: ShardHeat;
  /** One of this many entries is there, so pages are shorter by as much. */
  readonly sample: number;
  readonly now: () => Instant;
}

/** Returns the table, whose leases are counted: each takes an index entry away and writes another. */
export const watched = (table: Table, { heat, sample, now }: Watched): Table => ({
  get: (...args) => table.get(...args),
  getMany: (...args) => table.getMany(...args),
  put: (...args) => table.put(...args),
  delete: (...args) => table.delete(...args),
  query: ({ limit, ...query }) =>
    table.query({ ...query, ...(limit !== undefined && { limit: Math.ceil(limit / sample) }) }),
  update: async (key, changes, checks) => {
    const written = await table.update(key, changes, checks);
    const shard = changes.set?.['duePk'];
    if (written === 'written' && typeof shard === 'string') heat.count(shard, now(), 2);
    return written;
  },
});
