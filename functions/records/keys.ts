import type { Instant } from '../domain/time/instant.ts';
import { toIso } from '../domain/time/instant.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { PostId } from '../domain/campaign/plan.ts';
import type { Platform } from '../domain/channel/platform.ts';
import type { PostShape } from '../domain/post/post-shape.ts';
import type { Key } from '../ports/table.ts';

/**
 * Returns the partition of a community's own items. Every partition of a tenant starts with its community, whose id comes
 * from the session, never from the client. Of the items outside of any tenant each has its reason (tests/records/keys.test.ts).
 */
export const tenant = (community: string): string => `community#${community}`;
/** Returns the partition of a campaign's posts and plan. */
export const campaignPartition = (community: string, campaign: string): string =>
  `${tenant(community)}#campaign#${campaign}`;
/** Returns the partition of the metrics items of a day. */
export const dayPartition = (community: string, day: LocalDay): string => `${tenant(community)}#day#${day}`;
/** Returns the partition of a community's audit. */
export const auditPartition = (community: string): string => `${tenant(community)}#audit`;
/** Returns the partition of a community's day reports. */
export const daysPartition = (community: string): string => `${tenant(community)}#days`;
/** Returns the partition of the index of time that holds all posts of a community. */
export const postsPartition = (community: string): string => `${tenant(community)}#posts`;
/** Returns the partition of the index of time that holds all campaigns of a community, by when they were made. */
export const campaignsPartition = (community: string): string => `${tenant(community)}#campaigns`;
/** Returns the partition of the index of time that holds the audit entries about one thing. */
export const aboutPartition = (community: string, subject: string): string =>
  `${tenant(community)}#about#${subject}`;
/** Returns the partition of the index of time that holds the channels of a community's members, by their owner. */
export const ownedChannelsPartition = (community: string): string => `${tenant(community)}#owned-channels`;
/** Returns the partition of the index of time that holds the sessions of a community's members, by member. */
export const sessionsPartition = (community: string): string => `${tenant(community)}#sessions`;
/** Returns the partition of the index of posts that wait for a person. */
export const helpPartition = (community: string): string => `${tenant(community)}#help`;
/** Returns the partition of the same index that holds the campaigns which nobody has scheduled yet. */
export const proposalsPartition = (community: string): string => `${tenant(community)}#proposals`;
/** Returns the partition of the same index that holds the campaigns whose plan is still being made into posts. */
export const expandingPartition = (community: string): string => `${tenant(community)}#expanding`;
/** Returns the partition of the same index that holds the reconciliations of campaigns that are not done yet. */
export const reconcilingPartition = (community: string): string => `${tenant(community)}#reconciling`;
/** Returns the partition of the same index that holds the audit entries about removals of posts. */
export const removalLinesPartition = (community: string): string => `${tenant(community)}#removal-lines`;
/** Returns the partition of a product's pictures and of the captions that sellers wrote for it. */
export const offerPartition = (community: string, product: string): string =>
  `${tenant(community)}#offer#${product}`;

/** The keys of all items of the table. */
export const keys = {
  community: (community: string): Key => ({ pk: tenant(community), sk: 'community' }),
  member: (community: string, id: string): Key => ({ pk: tenant(community), sk: `member#${id}` }),
  channel: (community: string, id: string): Key => ({ pk: tenant(community), sk: `channel#${id}` }),
  product: (community: string, id: string): Key => ({ pk: tenant(community), sk: `product#${id}` }),
  deletedProduct: (community: string, id: string): Key => ({
    pk: tenant(community),
    sk: `deleted-product#${id}`,
  }),
  vote: ({ community, campaign, member, about, thing }: VoteName): Key => ({
    pk: campaignPartition(community, campaign),
    sk: `${votePrefix(member)}${about}#${thing}`,
  }),
  calendarFeed: (community: string, member: string): Key => ({
    pk: tenant(community),
    sk: `calendar-feed#${member}`,
  }),
  feedPointer: (digest: string): Key => ({ pk: `calendar-feed#${digest}`, sk: 'pointer' }),
  groupLink: (link: string): Key => ({ pk: `group-link#${link}`, sk: 'pointer' }),
  campaign: (community: string, id: string): Key => ({ pk: tenant(community), sk: `campaign#${id}` }),
  campaignTemplate: (community: string, id: string): Key => ({
    pk: tenant(community),
    sk: `template#${id}`,
  }),
  learnedHours: (community: string): Key => ({ pk: tenant(community), sk: 'hours' }),
  partner: (community: string, partner: string): Key => ({ pk: tenant(community), sk: `partner#${partner}` }),
  partnerOffer: (community: string): Key => ({ pk: tenant(community), sk: 'partner-offer' }),
  partnerCode: (digest: string): Key => ({ pk: `partner-code#${digest}`, sk: 'pointer' }),
  sentInvitation: (community: string, campaign: string, partner: string): Key => ({
    pk: campaignPartition(community, campaign),
    sk: `invited#${partner}`,
  }),
  campaignInvitation: (community: string, id: string): Key => ({
    pk: tenant(community),
    sk: `campaign-invitation#${id}`,
  }),
  collector: (community: string): Key => ({ pk: tenant(community), sk: 'collector' }),
  pacing: (community: string, channel: string): Key => ({ pk: `${tenant(community)}#pacing`, sk: channel }),
  planChunk: (community: string, campaign: string, planRevision: number, chunk: number): Key => ({
    pk: campaignPartition(community, campaign),
    sk: `${planPrefix(planRevision)}${String(chunk).padStart(5, '0')}`,
  }),
  post: (community: string, id: PostId): Key => postKey(community, id, 'post'),
  postCaption: (community: string, id: PostId, revision: number): Key => {
    const { pk, sk } = postKey(community, id, 'words');
    return { pk, sk: `${sk}#${String(revision).padStart(4, '0')}` };
  },
  postPictures: (community: string, id: PostId): Key => postKey(community, id, 'pictures'),
  creative: (community: string, product: string, seller: string, language: string): Key => ({
    pk: offerPartition(community, product),
    sk: `pictures#${seller}#${language}`,
  }),
  captionDraft: (name: CaptionDraftName): Key => ({
    pk: offerPartition(name.community, name.product),
    sk: `caption#${name.seller}#${name.language}#${name.place}`,
  }),
  postMetrics: (community: string, postMetrics: PostMetricsName): Key => ({
    pk: dayPartition(community, postMetrics.day),
    sk: `${postMetricsPrefix(postMetrics.shape)}${toIso(postMetrics.commitAt)}#${postMetrics.post}`,
  }),
  dayReport: (community: string, day: LocalDay): Key => ({
    pk: daysPartition(community),
    sk: `report#${day}`,
  }),
  dayPart: (community: string, day: LocalDay, version: number, part: number): Key => ({
    pk: daysPartition(community),
    sk: `${dayPartPrefix(day)}${String(version).padStart(8, '0')}#${String(part).padStart(4, '0')}`,
  }),
  yearStamps: (community: string, year: string): Key => ({
    pk: daysPartition(community),
    sk: `aggregated#${year}`,
  }),
  periodSums: (community: string, days: number): Key => ({
    pk: daysPartition(community),
    sk: `sums#${String(days).padStart(4, '0')}`,
  }),
  told: (community: string, product: string, { day, id }: ToldName): Key => ({
    pk: dayPartition(community, day),
    sk: `${toldPrefix()}${product}#${id}`,
  }),
  rollupHead: (community: string, days: number): Key => ({
    pk: daysPartition(community),
    sk: `${rollupPrefix()}${String(days).padStart(4, '0')}`,
  }),
  rollupPage: (community: string, days: number, list: string, page: number): Key => ({
    pk: daysPartition(community),
    sk: `${rollupPrefix()}${String(days).padStart(4, '0')}#${list}#${String(page).padStart(4, '0')}`,
  }),
  weeklyRecap: (community: string, monday: LocalDay): Key => ({
    pk: daysPartition(community),
    sk: `${recapPrefix()}${monday}`,
  }),
  pageHistory: (community: string, channel: string): Key => ({
    pk: daysPartition(community),
    sk: `page#${channel}`,
  }),
  askedProducts: (community: string): Key => ({ pk: daysPartition(community), sk: 'asked' }),
  rosterStamp: (community: string): Key => ({ pk: daysPartition(community), sk: 'roster' }),
  staleDay: (community: string, day: LocalDay): Key => ({ pk: daysPartition(community), sk: `dirty#${day}` }),
  remotePost: (platform: Platform, remoteId: string): Key => ({
    pk: `remote#${platform}#${remoteId}`,
    sk: 'pointer',
  }),
  deadLetter: (id: string): Key => ({ pk: 'dead-letters', sk: id }),
  audit: (community: string, at: Instant, id: string): Key => ({
    pk: auditPartition(community),
    sk: `${toIso(at)}#${id}`,
  }),
  budget: (name: string): Key => ({ pk: `budget#${name}`, sk: 'usage' }),
  reconciliation: (community: string, subject: string, id: string): Key => ({
    pk: `${tenant(community)}#sweeps`,
    sk: `${subject}#${id}`,
  }),
  metaAccount: (platform: Platform, remoteId: string): Key => ({
    pk: `meta#${platform}#${remoteId}`,
    sk: 'pointer',
  }),
  metaPerson: (user: string, { kind, community, id }: GrantedName): Key => ({
    pk: `meta-user#${user}`,
    sk: `${kind}#${community}#${id}`,
  }),
  uploadMark: (community: string, name: string): Key => ({ pk: tenant(community), sk: `upload#${name}` }),
  usedState: (digest: string): Key => ({ pk: `connect-state#${digest}`, sk: 'used' }),
  signedRequest: (digest: string): Key => ({ pk: `signed-request#${digest}`, sk: 'seen' }),
  dataDeletion: (code: string): Key => ({ pk: `data-deletion#${code}`, sk: 'status' }),
  connection: (community: string, id: string): Key => ({ pk: tenant(community), sk: `connection#${id}` }),
  lastInvitation: (community: string, member: string): Key => ({
    pk: tenant(community),
    sk: `invitation#${member}`,
  }),
  invitation: (digest: string): Key => ({ pk: `invitation#${digest}`, sk: 'pointer' }),
  signInCode: (name: string): Key => ({ pk: `sign-in-code#${name}`, sk: 'pointer' }),
  session: (digest: string): Key => ({ pk: `session#${digest}`, sk: 'pointer' }),
  passkey: (digest: string): Key => ({ pk: `passkey#${digest}`, sk: 'pointer' }),
  passkeyChallenge: (digest: string): Key => ({ pk: `passkey-challenge#${digest}`, sk: 'asked' }),
  installedCommunity: (community: string): Key => ({ pk: 'communities', sk: community }),
  cursorKey: (): Key => ({ pk: 'installation', sk: 'cursorKey' }),
} as const;

/** Something that a person at Meta let us do: a channel, or a connection in which she has not chosen yet. */
export interface GrantedName {
  readonly kind: 'channel' | 'connection';
  readonly community: string;
  readonly id: string;
}

type VoteName = Readonly<Record<'community' | 'campaign' | 'member' | 'about' | 'thing', string>>;
type CaptionDraftName = Readonly<Record<'community' | 'product' | 'seller' | 'language' | 'place', string>>;

interface PostMetricsName {
  readonly day: LocalDay;
  readonly commitAt: Instant;
  readonly post: PostId;
  readonly shape: PostShape;
}

/** Stories are read at other ages than all other posts, so their metrics items have a prefix of their own. */
export const postMetricsPrefix = (shape: PostShape): 'story#' | 'card#' =>
  shape === 'story' ? 'story#' : 'card#';
interface ToldName {
  readonly day: LocalDay;
  readonly id: string;
}

/** Begins the sort keys of a campaign's votes, or of those of one member. */
export const votePrefix = (member?: string): string => (member === undefined ? 'vote#' : `vote#${member}#`);
/** Begins the sort keys of what people told of products on a day. */
export const toldPrefix = (): string => 'told#';
/** Begins the sort keys of the roll-ups of periods. */
export const rollupPrefix = (): string => 'rollup#';
/** Begins the sort keys of the recaps of weeks. */
export const recapPrefix = (): string => 'recap#';
/** Begins the sort keys of the parts of a day's report. */
export const dayPartPrefix = (day: LocalDay): string => `report-part#${day}#`;
/** Returns the prefix of the sort keys of a plan's chunks. */
export const planPrefix = (planRevision: number): string => `plan#${String(planRevision).padStart(5, '0')}#`;

function postKey(community: string, id: PostId, kind: 'post' | 'words' | 'pictures'): Key {
  const [campaign = '', hash = ''] = id.split('.');
  return { pk: campaignPartition(community, campaign), sk: `${kind}#${hash}` };
}
