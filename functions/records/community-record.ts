import { Community } from '../domain/people/community.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { load, type RecordDefinition } from './record.ts';

/** The item with a community's settings. */
export const communityRecord: RecordDefinition<Community> = {
  name: 'community',
  schema: Community,
  keyOf: ({ id }) => keys.community(id),
};

export const communityNotFound = problem('community.notFound', 'notFound', {
  field: 'community',
  id: 'Komunitas ini tidak ada.',
  en: 'There is no such community.',
});

/** Returns a community. Throws `communityNotFound`. */
export async function loadCommunity(table: Table, id: string): Promise<Community> {
  const community = await load(table, communityRecord, keys.community(id));
  if (!community) throw new ProblemError([communityNotFound]);
  return community;
}
