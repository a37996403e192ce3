import { templateOf } from '../../../functions/domain/campaign/campaign-template.ts';
import type { Post } from '../../../functions/domain/post/post.ts';
import { aggregatePostMetrics } from '../../../functions/domain/insights/day-report.ts';
import { HOUR } from '../../../functions/domain/time/instant.ts';
import type { AppDeps } from '../../../functions/http/app-deps.ts';
import { campaignRecord } from '../../../functions/records/campaign-record.ts';
import { campaignTemplateRecord } from '../../../functions/records/campaign-template-record.ts';
import { channelRecord } from '../../../functions/records/channel-record.ts';
import { connectionContext, connectionRecord } from '../../../functions/records/connection-record.ts';
import { saveDayReport } from '../../../functions/records/day-reports.ts';
import { keys } from '../../../functions/records/keys.ts';
import { memberRecord } from '../../../functions/records/member-record.ts';
import { postCaptionRecord } from '../../../functions/records/post-caption-record.ts';
import { postRecord } from '../../../functions/records/post-record.ts';
import { productRecord } from '../../../functions/records/product-record.ts';
import { insert, load, replace } from '../../../functions/records/record.ts';
import { aCampaign, aChannel, aMember, aPost, aProduct, granted, MORNING } from '../../factories/entities.ts';
import { somePostMetrics } from '../../factories/post-metrics.ts';
import { aRecap } from '../../factories/recap.ts';
import { passkeyName } from '../../../functions/domain/people/passkey.ts';
import { FOREIGN_INVITATION, INVITATION, KOTA, PUNCAK } from '../sample-partners.ts';
import { KEY_HOLDER, SAMPLE_PASSKEYS } from '../sample-passkeys.ts';
import { sessionOf } from '../session-of.ts';
import { askedBy, FOREIGN, storeLink } from '../settle.ts';
import { httpWorld } from '../world.ts';

/** Who asks: one person of each role. */
export const CALLERS = { member: 'kenanga', coordinator: 'flamboyan', leader: 'bakung' } as const;
export type Role = keyof typeof CALLERS;

/** Whose the thing is that an operation is asked about; `nothing` when it is about no single thing. */
export const WHOSE = ['own', 'others', 'foreign', 'absent'] as const;
export type Whose = (typeof WHOSE)[number];

/** A member who never calls, for what belongs to somebody else. Her neighbour of the same name has other things. */
const OTHER = 'melati';
/** A member with nothing, who consents to nothing any more. */
const GONE = 'seruni';

type IdOf = (owner: string) => string;
interface Kind {
  /** The id of a caller's own thing, and of that of somebody else. */
  readonly of: IdOf;
  readonly foreign: string;
  readonly absent: string;
}

const postKind = (name: string): Kind => ({
  of: (owner) => `kiriman-${name}-${owner}.0123456789abcdef`,
  foreign: FOREIGN,
  absent: 'tidak-ada.0123456789abcdef',
});

/** The kinds of things that operations are about, and how theirs are called. */
export const KINDS = {
  product: { of: (owner) => `produk-${owner}`, foreign: 'ikan', absent: 'tidak-ada' },
  member: { of: (owner) => owner, foreign: 'pandan', absent: 'tidak-ada' },
  /** Somebody who may be erased: nobody may so be herself while she calls. */
  leaver: { of: (owner) => (owner === OTHER ? GONE : owner), foreign: 'pandan', absent: 'tidak-ada' },
  campaign: { of: (owner) => `promosi-${owner}`, foreign: 'pasar-laut', absent: 'tidak-ada' },
  campaignTemplate: { of: (owner) => `contoh-${owner}`, foreign: 'contoh', absent: 'tidak-ada' },
  post: postKind('menunggu'),
  held: postKind('tertahan'),
  doubted: postKind('ragu'),
  byHand: postKind('dihapus'),
  channel: { of: (owner) => `${owner}-facebook`, foreign: 'pandan-facebook', absent: 'tidak-ada' },
  groupPlan: {
    of: (owner) => `tautan-promosi-${owner}`,
    foreign: 'tautan-pasar-laut',
    absent: 'tautan-tidak-ada',
  },
  session: { of: sessionOf, foreign: sessionOf('pandan'), absent: '0123456789abcdef' },
  passkey: {
    of: (owner) => (owner === KEY_HOLDER ? passkeyName(SAMPLE_PASSKEYS[1]) : '0123456789abcdef'),
    foreign: 'fedcba9876543210',
    absent: '0123456789abcdef',
  },
  /** The community's, so everybody's alike; its neighbours have one of another week. */
  recap: { of: () => aRecap().from, foreign: '2026-11-30', absent: '2026-11-02' },
  /** The community's, so everybody's alike; its neighbours have others. */
  partner: { of: () => PUNCAK, foreign: KOTA, absent: 'tidak-ada' },
  campaignInvitation: { of: () => INVITATION, foreign: FOREIGN_INVITATION, absent: 'tidak-ada' },
  connection: { of: (owner) => `sambungan-${owner}`, foreign: 'from-pandan', absent: 'tidak-ada' },
} as const satisfies Record<string, Kind>;
export type KindName = keyof typeof KINDS;

/** Returns the id of the thing that a caller asks about. */
export function idOf(kind: KindName, whose: Whose, caller: string): string {
  const { of, foreign, absent } = KINDS[kind];
  return { own: of(caller), others: of(OTHER), foreign, absent }[whose];
}

const STATES: Readonly<Record<'post' | 'held' | 'doubted' | 'byHand', Partial<Post>>> = {
  post: { state: 'awaiting_owner', ownerWindowEndsAt: MORNING + 12 * HOUR, publishAt: MORNING + 20 * HOUR },
  held: { state: 'held', reason: 'channel.broken', publishAt: MORNING + 20 * HOUR },
  doubted: { state: 'held', reason: 'post.person', commitAt: MORNING },
  byHand: { state: 'removing', reason: 'post.removeByHand' },
};

export type World = Awaited<ReturnType<typeof httpWorld>>;

/** Gives a member one of everything. */
async function settle({ table, deps }: World, owner: string): Promise<void> {
  const [product, campaign] = [KINDS.product.of(owner), KINDS.campaign.of(owner)];
  const community = 'rukun-lereng';
  const channel = { id: `${owner}-facebook`, owner, remoteId: `2-${owner}` };
  await replace(table, channelRecord, aChannel(channel));
  const photo = { key: `photos/${owner}.jpg`, width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } };
  await deps.media.write(photo.key, new Uint8Array([9]), 'image/jpeg');
  const craft = { kind: 'craft', net: '30 × 20 cm', photo } as const;
  await insert(table, productRecord, aProduct({ id: product, maker: owner, ...craft }));
  const ask = askedBy(KINDS.groupPlan.of(owner));
  await insert(
    table,
    campaignRecord,
    aCampaign({ id: campaign, proposedBy: owner, products: [product], ask }),
  );
  await storeLink(table, community, campaign);
  const saved = { id: KINDS.campaignTemplate.of(owner), by: owner, at: MORNING };
  await insert(table, campaignTemplateRecord, templateOf(aCampaign({ id: campaign }), saved));
  for (const [name, state] of Object.entries(STATES)) {
    const id = KINDS[name as keyof typeof STATES].of(owner);
    const people = { maker: owner, seller: owner, owner, channel: channel.id };
    const post = aPost({ id, campaign, product, ...people, ...state });
    await insert(table, postRecord, post);
    await insert(table, postCaptionRecord, {
      community,
      post: id,
      text: 'Halo',
      altText: 'Foto',
      revision: 1,
    });
  }
  const name = { community, id: KINDS.connection.of(owner) };
  const sealedToken = await deps.sealer.seal('long', connectionContext(name));
  await insert(table, connectionRecord, { ...name, by: owner, sealedToken, expiresAt: MORNING + HOUR });
}

/** A world in which the callers and somebody else have one of everything, and have withdrawn one consent. */
export async function worldOfThings(overrides: Partial<AppDeps> = {}): Promise<World> {
  const world = await httpWorld(overrides);
  // Of the products that were there before, the neighbours' among them: a photo that is lost is a fault of ours.
  const { photo } = aProduct();
  if (photo) await world.deps.media.write(photo.key, new Uint8Array([9]), 'image/jpeg');
  for (const owner of [...Object.values(CALLERS), OTHER]) {
    await settle(world, owner);
    const member = await load(world.table, memberRecord, keys.member('rukun-lereng', owner));
    if (!member) throw new Error(`${owner} is no member`);
    const nameInReports = { granted: false, at: MORNING, how: 'app' } as const;
    await replace(world.table, memberRecord, { ...member, consents: { ...granted(), nameInReports } });
  }
  await insert(world.table, memberRecord, aMember({ id: GONE, name: 'Seruni', consents: {} }));
  const day = { community: 'rukun-lereng', day: '2026-11-25', zone: 'Asia/Jakarta', version: 1 } as const;
  const posts = [somePostMetrics({ day: day.day, reach: 1_200 })];
  await saveDayReport(world.table, aggregatePostMetrics(day, posts));
  return world;
}
