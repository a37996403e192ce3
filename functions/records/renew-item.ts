import type { Item } from '../ports/table.ts';
import { auditRecord } from './audit.ts';
import { campaignRecord } from './campaign-record.ts';
import { channelRecord } from './channel-record.ts';
import { postRecord } from './post-record.ts';
import { reconciliationRecord } from './reconciliation-record.ts';
import { fromItem, RecordDamagedError, type RecordDefinition, SCHEMA_VERSION, toItem } from './record.ts';

/** Stores an item as this version does. Its position in the due index stays: the tick may have moved it since. */
function renewed<T extends object>(record: RecordDefinition<T>, item: Item): Item {
  const { duePk, dueSk } = item;
  return { ...toItem(record, fromItem(record, item)), duePk, dueSk };
}

/**
 * Returns an item that an older version stored as this version stores it: since version 2, posts, campaigns and audit entries
 * have sort keys in lists by time; since version 3, channels in the list by owner, and campaigns and reconciliations in short
 * lists; since version 4, posts hold what lists tell of them as one short text, which is also read as it was. A damaged item
 * stays as it is, for whoever reads it to tell of it.
 */
export function renewItem(item: Item): Item {
  if (item['schemaVersion'] === SCHEMA_VERSION) return item;
  const { pk, sk } = item;
  try {
    if (sk.startsWith('post#')) return renewed(postRecord, item);
    if (sk.startsWith('campaign#')) return renewed(campaignRecord, item);
    if (sk.startsWith('channel#')) return renewed(channelRecord, item);
    if (pk.endsWith('#sweeps')) return renewed(reconciliationRecord, item);
    if (pk.endsWith('#audit')) return renewed(auditRecord, item);
    return item;
  } catch (error) {
    if (error instanceof RecordDamagedError) return item;
    throw error;
  }
}
