import type { Table } from '../../functions/ports/table.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { insert, load } from '../../functions/records/record.ts';
import { DEMO_COMMUNITY } from './demo-community.ts';

/** The id of the community that a start makes for people who begin their own. */
export const EMPTY_COMMUNITY = 'komunitas';

/** Placeholder for a contact number that was not entered yet; the settings do not accept it as one. */
const NO_NUMBER_YET = '0000-0000-0000';

/** Returns whether the coordinator has not entered the community's contact number yet. */
export async function isNotSetUp({ table }: { readonly table: Table }, community: string): Promise<boolean> {
  const found = await load(table, communityRecord, keys.community(community));
  return found?.contactPhone === NO_NUMBER_YET;
}

/**
 * Creates a community with a coordinator alone, for people who begin their own. Its hours and limits are the demo's; the
 * coordinator enters its name and contact number herself. Returns its id.
 */
export async function seedEmptyCommunity({ table }: { readonly table: Table }): Promise<string> {
  const id = EMPTY_COMMUNITY;
  await insert(table, communityRecord, {
    ...DEMO_COMMUNITY,
    id,
    name: 'Komunitas kami',
    village: 'Desa kami',
    contactPhone: NO_NUMBER_YET,
    hashtags: [],
  });
  await insert(table, memberRecord, {
    community: id,
    id: 'koordinator',
    name: 'Koordinator',
    roles: ['coordinator', 'member'],
    consents: {},
    standingOk: { makers: [], products: [] },
    revision: 1,
  });
  return id;
}
