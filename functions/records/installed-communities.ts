import { InstalledCommunity } from '../domain/people/installed-community.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { insert, list, load, type RecordDefinition, replace } from './record.ts';

const installedCommunityRecord: RecordDefinition<InstalledCommunity> = {
  name: 'installed community',
  schema: InstalledCommunity,
  keyOf: ({ community }) => keys.installedCommunity(community),
};

/** Notes that a community is on this installation. What is noted of it already stays as it is. */
export async function noteInstalled(table: Table, community: string, addedAt: Instant): Promise<void> {
  await insert(table, installedCommunityRecord, { community, addedAt });
}

/** Stores what is known of a community on this installation, over what was known. */
export async function saveInstalled(table: Table, installed: InstalledCommunity): Promise<void> {
  await replace(table, installedCommunityRecord, installed);
}

/** Returns what is known of a community on this installation; undefined for an id that nobody ever had. */
export const loadInstalled = (table: Table, community: string): Promise<InstalledCommunity | undefined> =>
  load(table, installedCommunityRecord, keys.installedCommunity(community));

/** Returns the communities that are or were on this installation, by id. */
export const listInstalled = (table: Table): Promise<InstalledCommunity[]> =>
  list(table, installedCommunityRecord, { pk: keys.installedCommunity('').pk });
