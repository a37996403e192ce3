import type { Card } from '../domain/card.ts';
import type { Snapshot, SnapshotAge } from '../domain/metrics.ts';
import type { Table } from '../ports/table.ts';
import { cardRecord } from './card-record.ts';
import { change } from './record.ts';

/**
 * Files readings on a card, in one write. Only a community's one collector writes cards; should two run at once, each
 * age is read again or kept, and no number is invented.
 */
export async function addSnapshots(
  table: Table,
  card: Card,
  readings: Readonly<Partial<Record<SnapshotAge, Snapshot>>>,
): Promise<void> {
  await change(table, cardRecord, card, { snapshots: { ...card.snapshots, ...readings } }, []);
}
