import type { DataTable } from './data-table.ts';
import type { MediaBucket } from './media-bucket.ts';
import type { SealingKey } from './sealing-key.ts';

/** What the stateful stack holds and the functions stand on. */
export interface Stores {
  readonly table: DataTable;
  readonly media: MediaBucket;
  readonly key: SealingKey;
}
