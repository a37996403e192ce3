import * as z from 'zod';
import { Instant } from '../domain/time/instant.ts';
import { hash64 } from '../domain/seeded.ts';
import type { Table } from '../ports/table.ts';
import { keys, tenant } from './keys.ts';
import { insert, list, type RecordDefinition } from './record.ts';

/** A message or item that cannot be processed, kept to be shown. It names the item and never contains its data. */
export const DeadLetter = z.object({
  id: z.string().length(16),
  at: Instant,
  reason: z.enum(['unreadable', 'exhausted', 'damaged']),
  item: z.string().max(1100).optional(),
});
export type DeadLetter = z.infer<typeof DeadLetter>;

const MOST_SHOWN = 50;

const deadLetterRecord: RecordDefinition<DeadLetter> = {
  name: 'dead letter',
  schema: DeadLetter,
  keyOf: ({ id }) => keys.deadLetter(id),
};

/** Stores a dead letter, once per item if it names one. No code deletes it: an operator does (docs/runbook.md). */
export async function keepDeadLetter(table: Table, letter: Omit<DeadLetter, 'id'>): Promise<void> {
  const { at, reason, item } = letter;
  const id = hash64(JSON.stringify(item === undefined ? [at, reason] : [reason, item]));
  await insert(table, deadLetterRecord, { ...letter, id });
}

/** Returns all dead letters, oldest first. */
export const listDeadLetters = async (table: Table): Promise<DeadLetter[]> =>
  (await list(table, deadLetterRecord, { pk: keys.deadLetter('').pk })).sort((a, b) => a.at - b.at);

/** Returns the dead letters that a community's coordinators see: its own, and those without an item. Newest first. */
export async function listDeadLettersOf(table: Table, community: string): Promise<DeadLetter[]> {
  const own = tenant(community);
  const isTheirs = ({ item }: DeadLetter): boolean =>
    item === undefined || item.startsWith(`${own}#`) || item.startsWith(`${own} `);
  return (await listDeadLetters(table)).filter(isTheirs).reverse().slice(0, MOST_SHOWN);
}

/** Limits what a health request costs: anybody may send one. */
const MOST_COUNTED = 1000;

/** Counts the dead letters, up to a thousand, eventually consistent. */
export async function countDeadLetters(table: Table): Promise<number> {
  const page = await table.query({ pk: keys.deadLetter('').pk, limit: MOST_COUNTED, consistent: false });
  return page.items.length;
}
