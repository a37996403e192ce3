import { createHash } from 'node:crypto';
import { toldToPartner } from '../../functions/domain/campaign/campaign-invitation.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import type { Table } from '../../functions/ports/table.ts';
import { campaignInvitationRecord } from '../../functions/records/campaign-invitation-records.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { partnerRecord, storeOffer } from '../../functions/records/partner-records.ts';
import { insert } from '../../functions/records/record.ts';
import { aCampaign, aCommunity, aMember, MORNING } from '../factories/entities.ts';

/** A partner of the samples' community, in another zone, and one of their neighbours'. */
export const PUNCAK = 'rukun-puncak';
export const KOTA = 'rukun-kota';
/** A community that nobody has as a partner, and its code. */
const LEMBAH = 'rukun-lembah';
export const SAMPLE_CODE = 'K7QM-3XPD-92TA-WB4E';
/** An invitation of the partner, and one that the neighbours got. */
export const INVITATION = 'ajakan-puncak';
export const FOREIGN_INVITATION = 'ajakan-kota';

const digest = (code: string): string =>
  createHash('sha256').update(code.replaceAll('-', ''), 'utf8').digest('hex');

async function settleVillage(table: Table, id: string, name: string, coordinator: string): Promise<void> {
  await insert(
    table,
    communityRecord,
    aCommunity({ id, name: `Rukun ${name}`, village: name, zone: 'Asia/Makassar' }),
  );
  const [person, roles] = [{ community: id, id: coordinator, name: coordinator }, ['coordinator' as const]];
  await insert(table, memberRecord, aMember({ ...person, roles }));
}

/** Stores both sides of a partnership. */
async function pair(
  table: Table,
  [one, by]: readonly [string, string],
  [other, their]: readonly [string, string],
) {
  const both = { partnership: `mitra-${other}`, since: MORNING };
  await insert(table, partnerRecord, { ...both, community: one, partner: other, by });
  await insert(table, partnerRecord, { ...both, community: other, partner: one, by: their });
}

/** Invites a community to a campaign of its partner. */
async function invite(table: Table, community: string, partner: string, id: string): Promise<void> {
  const campaign = aCampaign({ community: partner, id: 'pasar-bersama', title: 'Pasar bersama', days: 14 });
  await insert(table, campaignRecord, campaign);
  await insert(table, campaignInvitationRecord, {
    ...toldToPartner(campaign),
    community,
    id,
    partner,
    campaign: campaign.id,
    partnership: `mitra-${partner}`,
    words: 'Ayo ramaikan bareng.',
    sentAt: MORNING,
  });
}

/** Partners of the samples' community and of its neighbours, with an invitation each, and a code of a village beside them. */
export async function settlePartners(table: Table, community: string, neighbours: string): Promise<void> {
  await settleVillage(table, PUNCAK, 'Puncak', 'sekar');
  await settleVillage(table, KOTA, 'Kota', 'tanjung');
  await settleVillage(table, LEMBAH, 'Lembah', 'wijaya');
  await pair(table, [community, 'flamboyan'], [PUNCAK, 'sekar']);
  await pair(table, [neighbours, 'flamboyan'], [KOTA, 'tanjung']);
  await invite(table, community, PUNCAK, INVITATION);
  await invite(table, neighbours, KOTA, FOREIGN_INVITATION);
  await storeOffer(table, {
    community: LEMBAH,
    by: 'wijaya',
    digest: digest(SAMPLE_CODE),
    madeAt: MORNING,
    expiresAt: MORNING + 7 * DAY,
  });
}
