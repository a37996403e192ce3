import type { Community } from '../../domain/people/community.ts';
import { ProblemError } from '../../domain/problem.ts';
import { communityNotFound } from '../../campaigns/campaign-problems.ts';
import type { Table } from '../../ports/table.ts';
import { communityRecord } from '../../records/community-record.ts';
import { keys } from '../../records/keys.ts';
import { load } from '../../records/record.ts';

/** The caller's community. Throws when it is gone. */
export async function loadCommunity(table: Table, id: string): Promise<Community> {
  const community = await load(table, communityRecord, keys.community(id));
  if (!community) throw new ProblemError([communityNotFound]);
  return community;
}
