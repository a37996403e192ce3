import type { DataTable } from './data-table.ts';
import type { MediaBucket } from './media-bucket.ts';
import type { SealingKey } from './sealing-key.ts';

/** The stores of the stateful stack, which the functions use. */
export interface Stores {
  readonly table: DataTable;
  readonly media: MediaBucket;
  readonly key: SealingKey;
}
