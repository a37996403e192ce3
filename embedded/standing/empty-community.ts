import type { Table } from '../../functions/ports/table.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { insert, load } from '../../functions/records/record.ts';
import { DEMO_COMMUNITY } from './demo-community.ts';

/** Stands where no number was filled in yet: nobody takes it for a real one, and the settings do not take it again. */
const NO_NUMBER_YET = '0000-0000-0000';

/** Whether its coordinator has still to say what it is called and reached at. */
export async function isNotSetUp({ table }: { readonly table: Table }, community: string): Promise<boolean> {
  const found = await load(table, communityRecord, keys.community(community));
  return found?.contactPhone === NO_NUMBER_YET;
}

/**
 * A community with nobody in it but a coordinator, to begin one's own. Its hours and limits are the demo's; what it is
 * called and reached at she fills in herself.
 */
export async function seedEmptyCommunity({ table }: { readonly table: Table }): Promise<string> {
  const id = 'komunitas';
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
