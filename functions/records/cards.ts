import type { Card } from '../domain/card.ts';
import type { LocalDay } from '../domain/local-day.ts';
import type { Snapshot, SnapshotAge } from '../domain/metrics.ts';
import type { Table } from '../ports/table.ts';
import { cardRecord } from './card-record.ts';
import { cardPrefix, dayPartition } from './keys.ts';
import { change, list } from './record.ts';

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

/** Every card of a day, stories included. */
export async function listCards(table: Table, community: string, day: LocalDay): Promise<Card[]> {
  const pk = dayPartition(community, day);
  const [posts, stories] = await Promise.all([
    list(table, cardRecord, { pk, prefix: cardPrefix('photo') }),
    list(table, cardRecord, { pk, prefix: cardPrefix('story') }),
  ]);
  return [...posts, ...stories];
}
