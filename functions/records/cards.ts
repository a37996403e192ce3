import type { Card } from '../domain/insights/card.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Snapshot, SnapshotAge } from '../domain/insights/metrics.ts';
import type { PostId } from '../domain/campaign/plan.ts';
import type { Table } from '../ports/table.ts';
import { cardRecord } from './card-record.ts';
import { cardPrefix, dayPartition, keys } from './keys.ts';
import { change, fromItems, list, readItems } from './record.ts';

/**
 * Adds readings to a card, in one write. The write needs no condition: only the community's one collector writes readings, a
 * card's in one delivery, and a duplicate delivery writes the same ages.
 */
export async function addSnapshots(
  table: Table,
  card: Card,
  readings: Readonly<Partial<Record<SnapshotAge, Snapshot>>>,
): Promise<void> {
  await change(table, cardRecord, card, { snapshots: { ...card.snapshots, ...readings } }, []);
}

/** Returns every card of a day, stories included. */
export async function listCards(table: Table, community: string, day: LocalDay): Promise<Card[]> {
  const pk = dayPartition(community, day);
  const [posts, stories] = await Promise.all([
    list(table, cardRecord, { pk, prefix: cardPrefix('photo') }),
    list(table, cardRecord, { pk, prefix: cardPrefix('story') }),
  ]);
  return [...posts, ...stories];
}

/** Returns some cards by post, strongly consistent, since readings are added to those that a card already has. */
export async function loadCards(
  table: Table,
  community: string,
  names: readonly Parameters<typeof keys.card>[1][],
): Promise<Map<PostId, Card>> {
  const wanted = names.map((name) => keys.card(community, name));
  const cards = await fromItems(cardRecord, await readItems(table, wanted, { consistent: true }));
  return new Map(cards.map((card) => [card.post, card]));
}
