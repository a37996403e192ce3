import { MORNING, aCampaign, aChannel, aCommunity, aMember, aPost, aProduct } from '../factories/entities.ts';
import { aRecap } from '../factories/recap.ts';
import { PESISIR, settleNeighbour } from '../factories/neighbour.ts';
import type { GroupAsk } from '../../functions/domain/campaign/group-ask.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import type { Sealer } from '../../functions/ports/sealer.ts';
import type { Table } from '../../functions/ports/table.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { connectionContext, connectionRecord } from '../../functions/records/connection-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { claimPasskey, keepChallenge } from '../../functions/records/passkey-records.ts';
import { changePasskeys } from '../../functions/people/passkeys/change-passkeys.ts';
import { groupLinkRecord } from '../../functions/records/vote-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { weeklyRecapRecord } from '../../functions/records/weekly-recap-record.ts';
import { postCaptionRecord } from '../../functions/records/post-caption-record.ts';
import { settlePartners } from './sample-partners.ts';
import { KEY_HOLDER, SAMPLE_CHALLENGES, SAMPLE_PASSKEYS } from './sample-passkeys.ts';

/** The post that waits on Kenanga's page, with Melati's product and caption. */
export const WAITING = 'pasar-minggu.0123456789abcdef';
/** A post on Kenanga's page of which nobody could make sure whether it is out; stored by who needs it. */
export const DOUBTED = 'pasar-minggu.d0000000000000bd';
/** A post on Kenanga's page that she must delete by hand, and whose id Meta never told; stored by who needs it. */
export const BY_HAND = 'pasar-minggu.b0000000000000ad';
/** A post in the neighbouring community. */
export const FOREIGN = 'pasar-laut.0123456789abcdef';

/** What the group was asked on this morning, until the evening of the next day. */
export const askedBy = (link: string): GroupAsk => ({
  link,
  until: MORNING + 36 * HOUR,
  by: 'flamboyan',
  at: MORNING,
  counts: { posts: 1, products: 1, pages: 1, days: [{ day: '2026-12-01', posts: 1 }] },
});

/** Stores where the link of a campaign's plan leads. */
export async function storeLink(table: Table, community: string, campaign: string): Promise<void> {
  const { link, until } = askedBy(`tautan-${campaign}`);
  await insert(table, groupLinkRecord, { link, community, campaign, until });
}

async function storePost(table: Table, post: ReturnType<typeof aPost>): Promise<void> {
  await insert(table, postRecord, post);
  const { community, id } = post;
  await insert(table, postCaptionRecord, { community, post: id, text: 'Halo', altText: 'Foto', revision: 1 });
}

/** Gives the key holder her passkeys, and stores what they were asked. */
async function giveSamplePasskeys(table: Table): Promise<void> {
  const [community, id] = ['rukun-lereng', KEY_HOLDER];
  await changePasskeys(table, { community, id }, () => SAMPLE_PASSKEYS);
  for (const { digest } of SAMPLE_PASSKEYS) await claimPasskey(table, { digest, community, member: id });
  for (const challenge of SAMPLE_CHALLENGES) await keepChallenge(table, challenge);
}

async function settleLereng(table: Table): Promise<void> {
  await insert(table, communityRecord, aCommunity());
  await insert(table, memberRecord, aMember());
  await insert(table, memberRecord, aMember({ id: 'melati', name: 'Melati' }));
  await insert(table, memberRecord, aMember({ id: 'kantil', name: 'Kantil', phone: undefined }));
  await insert(table, memberRecord, aMember({ id: 'flamboyan', name: 'Flamboyan', roles: ['coordinator'] }));
  const handover = { by: 'flamboyan', at: MORNING, overlaps: true };
  await insert(table, memberRecord, aMember({ id: 'bakung', name: 'Bakung', roles: ['leader'], handover }));
  await giveSamplePasskeys(table);
  await insert(table, productRecord, aProduct());
  await insert(table, productRecord, aProduct({ id: 'keripik', maker: 'melati', name: 'Keripik pisang' }));
  await insert(table, channelRecord, aChannel());
  await insert(
    table,
    channelRecord,
    aChannel({ id: 'rukun-facebook', owner: undefined, name: 'Rukun Lereng', remoteId: '1000' }),
  );
  await insert(
    table,
    campaignRecord,
    aCampaign({ products: ['keripik'], ask: askedBy('tautan-pasar-minggu') }),
  );
  await storeLink(table, 'rukun-lereng', 'pasar-minggu');
  await insert(table, weeklyRecapRecord, aRecap());
  await storePost(
    table,
    aPost({
      id: WAITING,
      product: 'keripik',
      maker: 'melati',
      seller: 'kenanga',
      state: 'awaiting_owner',
      publishAt: MORNING + 20 * HOUR,
      ownerWindowEndsAt: MORNING + 12 * HOUR,
    }),
  );
}

/** The neighbours have what the others have, under the same ids, and some things of their own. */
async function settlePesisir(table: Table): Promise<void> {
  const community = PESISIR;
  await settleNeighbour(table);
  await insert(table, memberRecord, aMember({ community, id: 'pandan', name: 'Pandan' }));
  await insert(table, productRecord, aProduct({ community, id: 'ikan', maker: 'pandan' }));
  await insert(table, channelRecord, aChannel({ community, id: 'pandan-facebook', owner: 'pandan' }));
  const ask = askedBy('tautan-pasar-laut');
  await insert(table, campaignRecord, aCampaign({ community, id: 'pasar-laut', products: ['ikan'], ask }));
  await storeLink(table, community, 'pasar-laut');
  const post = { id: FOREIGN, campaign: 'pasar-laut', maker: 'pandan', seller: 'pandan', owner: 'pandan' };
  await storePost(table, aPost({ ...post, community, product: 'ikan', channel: 'pandan-facebook' }));
}

/** Both communities, and a connection that Flamboyan has just opened at Meta. */
export async function settle(table: Table, sealer: Pick<Sealer, 'seal'>): Promise<void> {
  await settleLereng(table);
  await settlePesisir(table);
  await settlePartners(table, 'rukun-lereng', PESISIR);
  for (const [community, by] of [
    ['rukun-lereng', 'flamboyan'],
    [PESISIR, 'pandan'],
  ] as const) {
    const name = { community, id: `from-${by}` };
    const sealedToken = await sealer.seal('long', connectionContext(name));
    await insert(table, connectionRecord, { ...name, by, sealedToken, expiresAt: MORNING + HOUR });
  }
}
