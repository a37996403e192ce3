import type { Card } from '../domain/card.ts';
import type { LocalDay } from '../domain/local-day.ts';
import type { Snapshot, SnapshotAge } from '../domain/metrics.ts';
import type { PostId } from '../domain/plan.ts';
import type { Table } from '../ports/table.ts';
import { cardRecord } from './card-record.ts';
import { cardPrefix, dayPartition, keys } from './keys.ts';
import { change, glanceAtMany, list } from './record.ts';

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

/** Some cards by name, as they were a moment ago. */
export async function glanceAtCards(
  table: Table,
  community: string,
  names: readonly Parameters<typeof keys.card>[1][],
): Promise<Map<PostId, Card>> {
  const found = await glanceAtMany(
    table,
    cardRecord,
    names.map((name) => keys.card(community, name)),
  );
  return new Map(found.map((card) => [card.post, card]));
}
