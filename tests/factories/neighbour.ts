import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { DAY, MINUTE, type Instant } from '../../functions/domain/time/instant.ts';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import { mondayOf } from '../../functions/domain/insights/weekly-recap.ts';
import type { LocalDay } from '../../functions/domain/time/local-day.ts';
import type { Item, Table } from '../../functions/ports/table.ts';
import { audit } from '../../functions/records/audit.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { captionDraftRecord } from '../../functions/records/caption-draft-record.ts';
import { rollupOf } from '../../functions/domain/insights/people-rollup.ts';
import { periodReport } from '../../functions/domain/insights/period-report.ts';
import { saveRollup } from '../../functions/records/people-rollups.ts';
import { toldRecord } from '../../functions/records/told-records.ts';
import { templateOf } from '../../functions/domain/campaign/campaign-template.ts';
import { storeFeed } from '../../functions/records/calendar-feed-record.ts';
import { toldToPartner } from '../../functions/domain/campaign/campaign-invitation.ts';
import {
  campaignInvitationRecord,
  sentInvitationRecord,
} from '../../functions/records/campaign-invitation-records.ts';
import { partnerRecord, storeOffer } from '../../functions/records/partner-records.ts';
import { campaignTemplateRecord } from '../../functions/records/campaign-template-record.ts';
import { uploadMarkRecord } from '../../functions/records/upload-marks.ts';
import { voteRecord } from '../../functions/records/vote-record.ts';
import { stampRoster } from '../../functions/records/roster-stamp.ts';
import { deletedProductRecord } from '../../functions/records/deleted-product-record.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { collectorRecord } from '../../functions/records/collector-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { claimMetaAccount } from '../../functions/records/connected-channels.ts';
import { connectionRecord } from '../../functions/records/connection-record.ts';
import { creativeRecord } from '../../functions/records/creative-record.ts';
import { dayPartRecord } from '../../functions/records/day-part-record.ts';
import { NO_TOTALS } from '../../functions/domain/insights/totals.ts';
import { yearStampsRecord } from '../../functions/records/month-stamps.ts';
import { periodSumsRecord } from '../../functions/records/period-sums.ts';
import { dayReportRecord } from '../../functions/records/day-report-record.ts';
import { staleDayRecord } from '../../functions/records/stale-day-record.ts';
import { askedProductsRecord } from '../../functions/records/asked-products-record.ts';
import { learnedHoursRecord } from '../../functions/records/learned-hours-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { pacingRecord } from '../../functions/records/pacing-record.ts';
import { planChunkRecord } from '../../functions/records/plan-chunk-record.ts';
import { postPicturesRecord } from '../../functions/records/post-pictures-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert, type RecordDefinition } from '../../functions/records/record.ts';
import { claimRemotePost } from '../../functions/records/remote-pointers.ts';
import { makeOnlyInvitation, sessionRecord } from '../../functions/records/session-records.ts';
import { reconciliationRecord } from '../../functions/records/reconciliation-record.ts';
import { postCaptionRecord } from '../../functions/records/post-caption-record.ts';
import { pageHistoryRecord } from '../../functions/records/page-history-record.ts';
import { weeklyRecapRecord } from '../../functions/records/weekly-recap-record.ts';
import { somePostMetrics } from './post-metrics.ts';
import { aCampaign, aChannel, aCommunity, aMember, aPost, aProduct, MORNING } from './entities.ts';

/** The second community of the tests; it lives half a world away from the first. */
export const PESISIR = 'rukun-pesisir';
/** What each of its two posts reached. */
export const NEIGHBOURS_REACH = 70_000;
/** In every text of the neighbour's, and what it reached: found in an answer to somebody else, it was told by mistake. */
export const NEIGHBOURS_TRACES = /Pesisir|70[.,]?000|140[.,]?000/;

const POSTS = ['pasar-minggu.0123456789abcdef', 'pasar-minggu.0000000000000001'] as const;
const ROLES = {
  kenanga: 'member',
  melati: 'member',
  kantil: 'member',
  flamboyan: 'coordinator',
  bakung: 'leader',
} as const;
const broken = { id: 'Sambungkan lagi.', en: 'Connect again.' };

interface When {
  readonly id?: string;
  readonly at?: Instant;
  readonly day?: LocalDay;
}

/** The items of neighbours that were made already: most worlds of the tests have the same, and making it costs more than they do. */
const made = new Map<string, Promise<readonly Item[]>>();

/**
 * A community that has one of everything, under the very ids that the first community's things have, and decided the other
 * way round: its campaign is paused, its product sold out, every consent withdrawn, its page broken, full and taken. Whoever
 * reads or writes one of its items for the first community's shows by that. Nothing of it is due.
 */
export async function settleNeighbour(
  table: Table,
  { id: community = PESISIR, at = MORNING, day = '2026-12-01' }: When = {},
): Promise<void> {
  const where = { community, at, day };
  const name = JSON.stringify(where);
  const items = made.get(name) ?? makeItems(where);
  made.set(name, items);
  for (const item of await items)
    if ((await table.put(item, [{ attribute: 'pk', is: 'absent' }])) !== 'written')
      throw new Error(`${item.pk} ${item.sk} of ${community} stands where another item stands`);
}

async function makeItems(where: Where): Promise<readonly Item[]> {
  const table = new MemoryTable();
  await settle(table, where);
  return [...table.everything()];
}

async function settle(table: Table, { community, at, day }: Where): Promise<void> {
  const store = async <T extends object>(record: RecordDefinition<T>, value: T): Promise<void> => {
    if ((await insert(table, record, value)) !== 'written')
      throw new Error(`the ${record.name} of ${community} stands where another item stands`);
  };
  const withdrawn = { granted: false, at, how: 'app' } as const;
  const consents = {
    ownPage: withdrawn,
    othersPages: withdrawn,
    hosting: withdrawn,
    processingAbroad: withdrawn,
  };
  await store(
    communityRecord,
    aCommunity({
      id: community,
      name: 'Rukun Pesisir',
      village: 'Pesisir',
      zone: 'Pacific/Auckland',
      hashtags: ['#Pesisir'],
    }),
  );
  for (const [id, role] of Object.entries(ROLES)) {
    const brand = { name: `Pesisir ${id}`, address: 'Pesisir RT 09', village: 'Pesisir' };
    await store(
      memberRecord,
      aMember({
        community,
        id,
        name: `${id} Pesisir`,
        roles: [role],
        phone: '0800-0000-0999',
        brand,
        consents,
      }),
    );
  }
  for (const [id, maker] of [
    ['tiwul', 'kenanga'],
    ['keripik', 'melati'],
  ] as const)
    await store(
      productRecord,
      aProduct({ community, id, maker, name: `${id} Pesisir`, words: 'Pesisir.', soldOut: true }),
    );
  await settleChannels(table, store, { community, at, day });
  await store(
    campaignRecord,
    aCampaign({ community, title: 'Pasar Pesisir', products: ['tiwul', 'keripik'], status: 'paused' }),
  );
  await settlePosts(table, store, { community, at, day });
  await settlePartners(table, store, { community, at });
  await settlePeople(table, store, { community, at });
}

interface Where {
  readonly community: string;
  readonly at: Instant;
  readonly day: LocalDay;
}

type Store = <T extends object>(record: RecordDefinition<T>, value: T) => Promise<void>;

async function settleChannels(table: Table, store: Store, { community, at, day }: Where): Promise<void> {
  const health = {
    state: 'broken',
    code: 'channel.tokenDead',
    since: at,
    reason: broken,
    nextStep: broken,
  } as const;
  const pages = [
    ['kenanga-facebook', 'kenanga', 'facebook'],
    ['kenanga-instagram', 'kenanga', 'instagram'],
    ['rukun-facebook', undefined, 'facebook'],
  ] as const;
  for (const [id, owner, platform] of pages) {
    const remoteId = `${community}-${id}`;
    await store(
      channelRecord,
      aChannel({ community, id, owner, platform, remoteId, name: `Pesisir ${id}`, health }),
    );
    await claimMetaAccount(table, { platform, remoteId, community, channel: id });
    const commit = { post: POSTS[1], at };
    await store(pacingRecord, {
      community,
      channel: id,
      commit,
      lastAt: at,
      day,
      count: 25,
      fence: 9,
    });
  }
}

async function settlePosts(table: Table, store: Store, { community, at, day }: Where): Promise<void> {
  const campaign = 'pasar-minggu';
  await store(planChunkRecord, { community, campaign, planRevision: 1, chunk: 0, posts: [], conflicts: [] });
  for (const post of POSTS) {
    const remoteId = `${community}-${post}`;
    await store(
      postRecord,
      aPost({
        id: post,
        community,
        state: 'published',
        publishAt: at,
        commitAt: at,
        publishedAt: at,
        remoteId,
      }),
    );
    await store(postCaptionRecord, {
      community,
      post,
      text: 'Kata Pesisir',
      altText: 'Foto Pesisir',
      revision: 1,
    });
    await store(postPicturesRecord, {
      community,
      post,
      keys: ['pictures/pesisir-1.jpg', 'pictures/pesisir-2.jpg'],
    });
    await claimRemotePost(table, { platform: 'facebook', remoteId, community, post, commitAt: at });
  }
  const allPostMetrics = POSTS.map((post) =>
    somePostMetrics({
      community,
      day,
      post,
      commitAt: at,
      publishedAt: at,
      remoteId: `${community}-${post}`,
      reach: NEIGHBOURS_REACH,
    }),
  );
  for (const postMetrics of allPostMetrics) await store(postMetricsRecord, postMetrics);
  await store(
    dayReportRecord,
    aggregatePostMetrics({ community, day, zone: 'Pacific/Auckland', version: 9 }, allPostMetrics),
  );
  const noGroups = { byMaker: {}, bySeller: {}, byProduct: {} };
  await store(dayPartRecord, { community, day, foldedVersion: 8, part: 0, ...noGroups });
  const rollup = rollupOf(periodReport(day, day, []), {
    community,
    zone: 'Pacific/Auckland',
    basis: 'theirs',
    madeAt: at,
    days: 1,
    before: undefined,
    members: [],
    channels: [],
    campaigns: [],
    classProducts: new Set(),
    names: { product: new Map(), campaign: new Map() },
  });
  await saveRollup(table, {
    ...rollup,
    rows: {
      ...rollup.rows,
      maker: [{ id: 'kenanga', name: 'kenanga Pesisir', named: true, totals: NO_TOTALS }],
    },
  });
  await stampRoster(table, community, 'Pesisir', at);
  const id = `${day.replaceAll('-', '')}-0123456789abcdef`;
  const told = { community, product: 'tiwul', maker: 'kenanga', id, day, kind: 'sold', count: 700 } as const;
  await store(toldRecord, { ...told, at });
  await store(yearStampsRecord, { community, year: day.slice(0, 4), [day.slice(5, 7)]: 'theirs' });
  const sums = { from: day, to: day, days: 30, total: NO_TOTALS, basis: 'theirs' };
  await store(periodSumsRecord, { community, ...sums });
  const from = mondayOf(day);
  await store(weeklyRecapRecord, { community, from, keptUntil: at + 365 * DAY, fence: 9 });
  await store(staleDayRecord, { community, day, dirtyVersion: 9, foldedVersion: 9, foldedAt: at });
  const page = { channel: 'kenanga-facebook', through: day, posts: [], keptUntil: at + 365 * DAY };
  await store(pageHistoryRecord, { community, ...page });
  const askedFor = [{ id: 'tiwul', maker: 'kenanga', asked: 700 }];
  const lookedAt = { madeAt: at, since: day, comparedThrough: day, products: askedFor };
  await store(askedProductsRecord, { community, ...lookedAt });
  await store(learnedHoursRecord, { community, inUse: true, measuredAt: at, byReaders: {}, revision: 1 });
  await store(collectorRecord, { community, through: at, missed: [], fence: 9 });
}

/** A partner of its own that is no community of any test, with a code, and an invitation each way. */
async function settlePartners(
  table: Table,
  store: Store,
  { community, at }: Omit<Where, 'day'>,
): Promise<void> {
  const [partner, partnership] = ['rukun-seberang', 'pesisir-seberang'];
  await store(partnerRecord, { community, partner, partnership, since: at, by: 'flamboyan' });
  const digest = `code ${community} `.padEnd(64, 'c');
  await storeOffer(table, { community, by: 'flamboyan', digest, madeAt: at, expiresAt: at + 60 * MINUTE });
  const words = 'Ayo, kata Pesisir.';
  const campaign = 'pasar-minggu';
  const sent = { community, campaign, partner, partnership, invitation: 'ajakan', by: 'flamboyan' };
  await store(sentInvitationRecord, { ...sent, words, sentAt: at });
  const told = toldToPartner(aCampaign({ community, title: 'Pasar Pesisir' }));
  const got = { ...told, community, id: 'ajakan', partner, campaign, partnership, words, sentAt: at };
  await store(campaignInvitationRecord, got);
}

async function settlePeople(
  table: Table,
  store: Store,
  { community, at }: Omit<Where, 'day'>,
): Promise<void> {
  const seller = 'kenanga';
  const picture = {
    format: 'square',
    width: 1080,
    height: 1080,
    bytes: 9,
    key: 'pictures/pesisir.jpg',
  } as const;
  await store(creativeRecord, { community, product: 'tiwul', seller, language: 'id', pictures: [picture] });
  const vote = { member: 'kenanga', about: 'page', thing: 'kenanga-facebook', answer: 'yes' } as const;
  await store(voteRecord, { community, campaign: 'pasar-minggu', ...vote, at });
  const template = templateOf(aCampaign({ community, title: 'Contoh Pesisir' }), {
    id: 'contoh',
    by: 'flamboyan',
    at,
  });
  await store(campaignTemplateRecord, template);
  const feedDigest = `feed ${community} `.padEnd(64, 'f');
  await storeFeed(table, { community, member: 'kenanga', digest: feedDigest, posts: 'all', createdAt: at });
  const draft = { community, product: 'tiwul', seller, language: 'id', place: 'facebook' } as const;
  await store(deletedProductRecord, {
    community,
    id: 'bawang',
    name: 'Bawang Pesisir',
    maker: 'kenanga',
    deletedAt: at,
    deletedBy: 'kenanga',
  });
  await store(captionDraftRecord, { ...draft, text: 'Tulisan Pesisir', revision: 9 });
  await store(reconciliationRecord, { community, subject: 'product', id: 'tiwul', roundsLeft: 2, fence: at });
  await store(uploadMarkRecord, { community, name: 'upload-of-pesisir', at });
  await store(connectionRecord, {
    community,
    id: 'from-flamboyan',
    by: 'flamboyan',
    sealedToken: 'Pesisir',
    expiresAt: at + 60 * MINUTE,
  });
  await audit(table, {
    community,
    at,
    event: 'campaign.paused',
    by: 'flamboyan',
    subject: 'pasar-minggu',
    detail: 'Pesisir',
  });
  const ids = {
    secret: () => `link ${community}`,
    digest: (text: string) => `${text} `.padEnd(64, 'e').slice(0, 64),
  };
  await makeOnlyInvitation(
    { table, ids },
    { community, member: seller, expiresAt: at + 60 * MINUTE, origin: { how: 'start', madeAt: at } },
  );
  const digest = ids.digest(`device ${community}`);
  await store(sessionRecord, {
    digest,
    community,
    member: seller,
    createdAt: at,
    expiresAt: at + 60 * MINUTE,
    origin: { how: 'start', madeAt: at },
  });
}

/**
 * Whether an item is a community's own: its partition begins with the community's whole name, `rukun` not being the
 * beginning of `rukun-lereng`.
 */
export const isOf = (community: string, { pk }: Pick<Item, 'pk'>): boolean =>
  pk === `community#${community}` || pk.startsWith(`community#${community}#`);

/** Every item of a community, as it is now. */
export const itemsOf = (table: { everything: () => Iterable<Item> }, community: string): Item[] =>
  [...table.everything()].filter((item) => isOf(community, item));
