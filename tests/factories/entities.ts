import { Campaign } from '../../functions/domain/campaign/campaign.ts';
import { Channel } from '../../functions/domain/channel/channel.ts';
import { Community } from '../../functions/domain/people/community.ts';
import { CONSENT_KINDS, type ConsentKind, type Consents } from '../../functions/domain/people/consent.ts';
import { fromIso } from '../../functions/domain/time/instant.ts';
import { Member } from '../../functions/domain/people/member.ts';
import { Post } from '../../functions/domain/post/post.ts';
import { Product } from '../../functions/domain/product/product.ts';

/** Tuesday 1 December 2026, 08:00 in Jakarta. */
export const MORNING = fromIso('2026-12-01T01:00:00.000Z');

/** A community like the demo's, but apart from it: a change of the demo must not change what tests expect. */
export const aCommunity = (overrides: Partial<Community> = {}): Community =>
  Community.parse({
    id: 'rukun-lereng',
    name: 'Rukun Lereng',
    village: 'Giriwening',
    zone: 'Asia/Jakarta',
    contactPhone: '0800-0000-0100',
    hashtags: ['#RukunLereng'],
    pacing: {
      postsPerChannelAndDay: 3,
      minutesBetweenPosts: 60,
      daysBeforeRepeat: 7,
      pagesPerProductAndDay: 10,
    },
    quietHours: { from: '21:00', to: '06:00' },
    slots: ['19:00', '12:00', '07:30', '16:00'],
    ownerWindowHours: 12,
    lateLimitHours: 6,
    revision: 1,
    ...overrides,
  });

/** Consents with some kinds granted; all of them when none is named. */
export const granted = (...kinds: ConsentKind[]): Consents =>
  Object.fromEntries(
    (kinds.length > 0 ? kinds : CONSENT_KINDS).map((kind) => [
      kind,
      { granted: true, at: MORNING, how: 'app' },
    ]),
  );

export const aMember = (overrides: Partial<Member> = {}): Member =>
  Member.parse({
    community: 'rukun-lereng',
    id: 'kenanga',
    name: 'Kenanga',
    roles: ['member'],
    phone: '0800-0000-0101',
    brand: { name: 'Watu Lereng', address: 'Giriwening RT 01', village: 'Giriwening' },
    consents: granted(),
    standingOk: { makers: [], products: [] },
    revision: 1,
    ...overrides,
  });

export const aChannel = (overrides: Partial<Channel> = {}): Channel =>
  Channel.parse({
    community: 'rukun-lereng',
    id: 'kenanga-facebook',
    owner: 'kenanga',
    platform: 'facebook',
    remoteId: '1001',
    page: overrides.remoteId ?? '1001',
    name: 'Watu Lereng',
    sealedToken: 'sealed',
    connectedAt: MORNING,
    health: { state: 'healthy', checkedAt: MORNING },
    revision: 1,
    ...overrides,
  });

export const aProduct = (overrides: Partial<Product> = {}): Product =>
  Product.parse({
    community: 'rukun-lereng',
    id: 'tiwul',
    maker: 'kenanga',
    kind: 'food',
    name: 'Tiwul instan gula aren',
    words: 'Tinggal dikukus sebentar.',
    price: 15_000,
    unit: 'bungkus',
    net: '250 g',
    languages: ['id'],
    audiences: ['bridging'],
    photo: { key: 'photos/tiwul.jpg', width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } },
    people: { answer: 'nobody', by: 'kenanga', at: MORNING },
    soldOut: false,
    createdAt: MORNING,
    revision: 1,
    ...overrides,
  });

export const aCampaign = (overrides: Partial<Campaign> = {}): Campaign =>
  Campaign.parse({
    community: 'rukun-lereng',
    id: 'pasar-minggu',
    title: 'Pasar Minggu',
    products: ['tiwul'],
    audience: 'bridging',
    from: '2026-12-01',
    days: 3,
    start: 'slots',
    status: 'scheduled',
    proposedBy: 'flamboyan',
    planRevision: 1,
    seed: 'seed',
    createdAt: MORNING,
    expandedChunks: 0,
    fence: 0,
    revision: 1,
    ...overrides,
  });

export const aPost = (overrides: Partial<Post> = {}): Post =>
  Post.parse({
    id: 'pasar-minggu.0123456789abcdef',
    community: 'rukun-lereng',
    campaign: 'pasar-minggu',
    planRevision: 1,
    product: 'tiwul',
    maker: 'kenanga',
    seller: 'kenanga',
    channel: 'kenanga-facebook',
    owner: 'kenanga',
    platform: 'facebook',
    shape: 'photo',
    hosted: false,
    language: 'id',
    audience: 'bridging',
    publishAt: MORNING,
    state: 'scheduled',
    fence: 1,
    revision: 1,
    misses: 0,
    retries: 0,
    pictureKey: 'pictures/tiwul.jpg',
    wordsRevision: 1,
    ...overrides,
  });
