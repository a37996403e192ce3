import { z } from 'zod';
import { Instant } from '../domain/time/instant.ts';
import { hash64 } from '../domain/seeded.ts';
import type { Table } from '../ports/table.ts';
import { keys, tenant } from './keys.ts';
import { insert, list, type RecordDefinition } from './record.ts';

/** A message or item that nobody can work on, kept to be shown. It names what it was about, never what it said. */
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

/** Keeps one. What is about an item is kept once for that item, however often it is found; who mends it takes it away. */
export async function keepDeadLetter(table: Table, letter: Omit<DeadLetter, 'id'>): Promise<void> {
  const { at, reason, item } = letter;
  const id = hash64(JSON.stringify(item === undefined ? [at, reason] : [reason, item]));
  await insert(table, deadLetterRecord, { ...letter, id });
}

/** All that were kept, oldest first. */
export const listDeadLetters = async (table: Table): Promise<DeadLetter[]> =>
  (await list(table, deadLetterRecord, { pk: keys.deadLetter('').pk })).sort((a, b) => a.at - b.at);

/** What a community's coordinators read: the newest first, its own and what has no name, which concerns all. */
export async function listDeadLettersOf(table: Table, community: string): Promise<DeadLetter[]> {
  const own = tenant(community);
  const isTheirs = ({ item }: DeadLetter): boolean =>
    item === undefined || item.startsWith(`${own}#`) || item.startsWith(`${own} `);
  return (await listDeadLetters(table)).filter(isTheirs).reverse().slice(0, MOST_SHOWN);
}

/** Nobody reads a longer list, and strangers who ask for health must not make us read one. */
const MOST_COUNTED = 1000;

/** How many were kept, up to a thousand. */
export async function countDeadLetters(table: Table): Promise<number> {
  const page = await table.query({ pk: keys.deadLetter('').pk, limit: MOST_COUNTED, consistent: false });
  return page.items.length;
}
