import { communityRecord } from '../../functions/records/community-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { insert } from '../../functions/records/record.ts';
import { DEMO_COMMUNITY } from '../demo/community-data.ts';
import type { System } from '../system/open-system.ts';

/** A community with nobody in it but a coordinator, to begin one's own. Its settings are the demo's. */
export async function seedEmptyCommunity({ table }: System): Promise<string> {
  const id = 'komunitas';
  const phone = DEMO_COMMUNITY.contactPhone;
  await insert(table, communityRecord, {
    ...DEMO_COMMUNITY,
    id,
    name: 'Komunitas kami',
    village: 'Desa kami',
    hashtags: [],
  });
  await insert(table, memberRecord, {
    community: id,
    id: 'koordinator',
    name: 'Koordinator',
    roles: ['coordinator', 'member'],
    phone,
    consents: {},
    standingOk: { makers: [], products: [] },
    revision: 1,
  });
  return id;
}
