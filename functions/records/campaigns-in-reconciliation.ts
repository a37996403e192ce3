import { Id } from '../domain/identity.ts';
import type { Table } from '../ports/table.ts';
import { listEntries } from './index-entries.ts';
import { reconcilingPartition } from './keys.ts';

/** Returns the ids of a community's campaigns whose reconciliation is not done yet, eventually consistent. */
export async function campaignsInReconciliation(table: Table, community: string): Promise<readonly string[]> {
  const entries = await listEntries(table, { index: 'needHelp', pk: reconcilingPartition(community) });
  return entries.map(({ timeSk }) => Id.parse(timeSk));
}
