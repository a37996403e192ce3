import type { Community } from '../domain/people/community.ts';
import type { Table } from '../ports/table.ts';
import { communityRecord } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { loadManyEventually } from '../records/record.ts';

/** What two partners are told of each other. */
export type PartnerName = Pick<Community, 'id' | 'name' | 'village'>;

/** Returns the names of communities by id; those that are gone are left out. Only for partners, and for whoever has a code. */
export async function partnerNames(
  table: Table,
  communities: readonly string[],
): Promise<ReadonlyMap<string, PartnerName>> {
  const wanted = [...new Set(communities)].map((id) => keys.community(id));
  const found = await loadManyEventually(table, communityRecord, wanted);
  return new Map(found.map(({ id, name, village }) => [id, { id, name, village }]));
}

/** Returns the name of a community for the audit of another; its id when it is gone. */
export const partnerName = async (table: Table, community: string): Promise<string> =>
  (await partnerNames(table, [community])).get(community)?.name ?? community;
