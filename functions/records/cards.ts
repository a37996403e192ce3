import type { Card } from '../domain/card.ts';
import type { Snapshot, SnapshotAge } from '../domain/metrics.ts';
import type { Table } from '../ports/table.ts';
import { cardRecord } from './card-record.ts';
import { change, load } from './record.ts';

/** Files one reading on a card. Two collectors at once both read the card first; the later one adds to the newer. */
export async function addSnapshot(
  table: Table,
  card: Card,
  age: SnapshotAge,
  snapshot: Snapshot,
): Promise<void> {
  const current = (await load(table, cardRecord, cardRecord.keyOf(card))) ?? card;
  await change(table, cardRecord, current, { snapshots: { ...current.snapshots, [age]: snapshot } }, []);
}
