import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { fromIso, toIso } from '../../functions/domain/time/instant.ts';
import { PLATFORMS } from '../../functions/domain/channel/platform.ts';
import { POST_SHAPES } from '../../functions/domain/post/post-shape.ts';
import type { Key } from '../../functions/ports/table.ts';
import * as channelCalendar from '../../functions/records/channel-calendar.ts';
import { dueShard, DUE_SHARDS } from '../../functions/records/due-index.ts';
import * as keyModule from '../../functions/records/keys.ts';
import { MORNING } from '../factories/entities.ts';
import { isOf, itemsOf, PESISIR, settleNeighbour } from '../factories/neighbour.ts';

const { keys } = keyModule;

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const anything = {
  id,
  other: id,
  third: id,
  post: fc.tuple(id, fc.stringMatching(/^[0-9a-f]{16}$/)).map((parts) => parts.join('.')),
  at: fc.nat(2 * MORNING),
  day: fc.nat(2 * MORNING).map((at) => toIso(at).slice(0, 10)),
  count: fc.nat(9_999),
  platform: fc.constantFrom(...PLATFORMS),
  shape: fc.constantFrom(...POST_SHAPES),
};
type Names = {
  readonly [K in keyof typeof anything]: (typeof anything)[K] extends fc.Arbitrary<infer T> ? T : never;
};
type Maker = (community: string, names: Names) => Key;

/** The key of everything that belongs to a community, from its own name and the names of what else it is about. */
const TENANT_KEYS = {
  community: (community) => keys.community(community),
  member: (community, names) => keys.member(community, names.id),
  channel: (community, names) => keys.channel(community, names.id),
  product: (community, names) => keys.product(community, names.id),
  deletedProduct: (community, names) => keys.deletedProduct(community, names.id),
  campaign: (community, names) => keys.campaign(community, names.id),
  vote: (community, { id: campaign, other: member, third: thing }) =>
    keys.vote({ community, campaign, member, about: 'page', thing }),
  campaignTemplate: (community, names) => keys.campaignTemplate(community, names.id),
  learnedHours: (community) => keys.learnedHours(community),
  collector: (community) => keys.collector(community),
  pacing: (community, names) => keys.pacing(community, names.id),
  planChunk: (community, names) => keys.planChunk(community, names.id, names.count, names.count),
  post: (community, names) => keys.post(community, names.post),
  postCaption: (community, names) => keys.postCaption(community, names.post, names.count),
  postPictures: (community, names) => keys.postPictures(community, names.post),
  creative: (community, names) => keys.creative(community, names.id, names.other, names.third),
  captionDraft: (community, { id: product, other: seller, third: language }) =>
    keys.captionDraft({ community, product, seller, language, place: 'facebook' }),
  postMetrics: (community, { day, at, post, shape }) =>
    keys.postMetrics(community, { day, commitAt: at, post, shape }),
  dayReport: (community, names) => keys.dayReport(community, names.day),
  dayPart: (community, names) => keys.dayPart(community, names.day, names.count, names.count),
  yearStamps: (community, names) => keys.yearStamps(community, names.day.slice(0, 4)),
  periodSums: (community, names) => keys.periodSums(community, names.count),
  told: (community, { id: product, day, other }) => keys.told(community, product, { day, id: other }),
  rollupHead: (community, names) => keys.rollupHead(community, names.count),
  rollupPage: (community, names) => keys.rollupPage(community, names.count, names.id, names.count),
  weeklyRecap: (community, names) => keys.weeklyRecap(community, names.day),
  pageHistory: (community, names) => keys.pageHistory(community, names.id),
  askedProducts: (community) => keys.askedProducts(community),
  rosterStamp: (community) => keys.rosterStamp(community),
  staleDay: (community, names) => keys.staleDay(community, names.day),
  audit: (community, names) => keys.audit(community, names.at, names.id),
  reconciliation: (community, names) => keys.reconciliation(community, names.other, names.id),
  uploadMark: (community, names) => keys.uploadMark(community, names.id),
  connection: (community, names) => keys.connection(community, names.id),
  partner: (community, names) => keys.partner(community, names.id),
  partnerOffer: (community) => keys.partnerOffer(community),
  sentInvitation: (community, names) => keys.sentInvitation(community, names.id, names.other),
  campaignInvitation: (community, names) => keys.campaignInvitation(community, names.id),
  lastInvitation: (community, names) => keys.lastInvitation(community, names.id),
  calendarFeed: (community, names) => keys.calendarFeed(community, names.id),
} satisfies Record<string, Maker>;

/**
 * The keys that begin with no community, and why: whoever looks them up does not know it yet, and the
 * last three hold nothing of any community.
 */
const GLOBAL_KEYS: Readonly<Record<string, { readonly make: (names: Names) => Key; readonly why: string }>> =
  {
    session: {
      make: ({ id: digest }) => keys.session(digest),
      why: 'a browser shows a cookie, which names nobody',
    },
    feedPointer: {
      make: ({ id: digest }) => keys.feedPointer(digest),
      why: 'the address of a calendar feed names nobody',
    },
    signInCode: {
      make: ({ id: name }) => keys.signInCode(name),
      why: 'a code is typed on a device that knows nobody',
    },
    passkey: {
      make: ({ id: digest }) => keys.passkey(digest),
      why: 'a passkey signs in on a device that knows nobody',
    },
    passkeyChallenge: {
      make: ({ id: digest }) => keys.passkeyChallenge(digest),
      why: 'a question to a passkey may be asked before anybody has signed in',
    },
    partnerCode: {
      make: ({ id: code }) => keys.partnerCode(code),
      why: 'a partner code is typed by whoever does not know yet whose it is',
    },
    groupLink: {
      make: ({ id: link }) => keys.groupLink(link),
      why: 'a link in the group names nobody',
    },
    invitation: { make: ({ id: digest }) => keys.invitation(digest), why: 'a link names nobody' },
    metaAccount: {
      make: (names) => keys.metaAccount(names.platform, names.id),
      why: 'one Page belongs to one community in all of them',
    },
    remotePost: {
      make: (names) => keys.remotePost(names.platform, names.id),
      why: 'two posts of any two communities can never claim one post of Meta',
    },
    budget: { make: ({ id: name }) => keys.budget(name), why: 'Meta counts calls by app and account' },
    deadLetter: {
      make: ({ id: letter }) => keys.deadLetter(letter),
      why: 'what cannot be read does not say whose it is',
    },
    metaPerson: {
      make: (names) =>
        keys.metaPerson(names.id, { kind: 'channel', community: names.other, id: names.other }),
      why: 'a callback of Meta names a person, not a community',
    },
    usedState: {
      make: ({ id: digest }) => keys.usedState(digest),
      why: 'what comes back from Meta names nobody',
    },
    signedRequest: {
      make: ({ id: digest }) => keys.signedRequest(digest),
      why: 'a callback of Meta that came before names nobody',
    },
    dataDeletion: {
      make: ({ id: code }) => keys.dataDeletion(code),
      why: 'whoever asks how a deletion stands has its code and no session',
    },
    installedCommunity: {
      make: (names) => keys.installedCommunity(names.id),
      why: 'the operator sees which communities there are, and which there were',
    },
    cursorKey: { make: () => keys.cursorKey(), why: 'one key seals the cursors of all communities' },
  };

const tenantKeys: readonly (readonly [string, Maker])[] = Object.entries(TENANT_KEYS);
const communities = fc.tuple(id, id).filter(([one, other]) => one !== other);
const names = fc.record(anything);

describe('the makers of keys', () => {
  it('are each decided on here: a community comes first, or it is a pointer with a reason', () => {
    expect(Object.keys(keys).sort()).toEqual(
      [...Object.keys(TENANT_KEYS), ...Object.keys(GLOBAL_KEYS)].sort(),
    );
  });

  it.each(tenantKeys)('the key of %s begins with its community, and with no other', (_, make) => {
    fc.assert(
      fc.property(communities, names, ([community, other], about) => {
        const { pk } = make(community, about);
        expect(isOf(community, { pk })).toBe(true);
        expect(isOf(other, { pk })).toBe(false);
      }),
    );
  });

  it.each(Object.entries(GLOBAL_KEYS))('the key of %s begins with no community', (_, { make }) => {
    fc.assert(
      fc.property(names, (about) => {
        expect(make(about).pk).not.toMatch(/^community/);
      }),
    );
  });

  it('never give two things one key, whatever they are called', () => {
    fc.assert(
      fc.property(id, names, (community, about) => {
        const made = [
          ...tenantKeys.map(([, make]) => make(community, about)),
          ...Object.values(GLOBAL_KEYS).map(({ make }) => make(about)),
        ].map(({ pk, sk }) => `${pk} ${sk}`);
        expect(new Set(made).size).toBe(made.length);
      }),
    );
  });
});

describe('the partitions that lists are read from', () => {
  const {
    keys: _,
    postMetricsPrefix: metricsPrefix,
    planPrefix,
    dayPartPrefix,
    recapPrefix,
    rollupPrefix,
    toldPrefix,
    votePrefix,
    ...partitions
  } = keyModule;
  const makers: readonly (readonly [string, (community: string, more: string) => string])[] = [
    ...Object.entries(partitions),
    ['channelPartition', channelCalendar.channelPartition],
  ];

  it.each(makers)('%s begins with its community, and with no other', (_name, make) => {
    fc.assert(
      fc.property(communities, id, ([community, other], more) => {
        const pk = make(community, more);
        expect(isOf(community, { pk })).toBe(true);
        expect(isOf(other, { pk })).toBe(false);
      }),
    );
  });

  it('are beside these only the shards of the due index, and prefixes within a partition', () => {
    const shards = Array.from({ length: DUE_SHARDS }, (_shard, index) => dueShard(index));
    expect(new Set(shards).size).toBe(DUE_SHARDS);
    expect(shards.every((shard) => /^due#\d+$/.test(shard))).toBe(true);
    expect([
      metricsPrefix('photo'),
      metricsPrefix('story'),
      dayPartPrefix('2026-12-01'),
      planPrefix(1),
      recapPrefix(),
      rollupPrefix(),
      toldPrefix(),
      votePrefix(),
      votePrefix('kenanga'),
    ]).toEqual([
      'card#',
      'story#',
      'report-part#2026-12-01#',
      'plan#00001#',
      'recap#',
      'rollup#',
      'told#',
      'vote#',
      'vote#kenanga#',
    ]);
  });
});

describe('two communities that have everything, under the same ids', () => {
  it('share no item', async () => {
    const table = new MemoryTable();
    await settleNeighbour(table);
    const alone = itemsOf(table, PESISIR);
    // Each write is conditional: one that found its key taken would throw.
    await settleNeighbour(table, { id: 'rukun-lereng' });
    expect(itemsOf(table, PESISIR)).toEqual(alone);
    expect(itemsOf(table, 'rukun-lereng')).toHaveLength(alone.length);
  });

  it('stand in different entries of every index', async () => {
    const table = new MemoryTable();
    await settleNeighbour(table);
    await settleNeighbour(table, { id: 'rukun-lereng' });
    const calendar = async (community: string) => {
      const from = fromIso('2026-01-01T00:00Z');
      const where = { community, channel: 'kenanga-facebook', from, to: 2 * MORNING };
      return (await channelCalendar.readCalendar(table, where)).length;
    };
    expect([await calendar(PESISIR), await calendar('rukun-lereng')]).toEqual([2, 2]);
  });

  it('have an item for every key that belongs to a community', async () => {
    const table = new MemoryTable();
    await settleNeighbour(table);
    const about: Names = {
      id: 'kenanga',
      other: 'product',
      third: 'id',
      post: 'pasar-minggu.0123456789abcdef',
      at: MORNING,
      day: '2026-12-01',
      count: 1,
      platform: 'facebook',
      shape: 'photo',
    };
    // The first word of a sort key says what an item is; that of the audit begins with its moment.
    const kindOf = ({ pk, sk }: Key): string => `${pk} ${sk.split('#')[0] ?? ''}`;
    const partitionOnly = new Set(['pacing', 'reconciliation']);
    const stored = new Set([...table.everything()].flatMap((item) => [kindOf(item), item.pk]));
    const missing = tenantKeys.filter(([name, make]) => {
      const key = make(PESISIR, { ...about, id: IDS[name] ?? about.id });
      return !stored.has(partitionOnly.has(name) ? key.pk : kindOf(key));
    });
    expect(missing).toEqual([]);
  });
});

/** What the fixture calls the thing that a key is about, where that is a part of the partition. */
const IDS: Readonly<Record<string, string>> = {
  planChunk: 'pasar-minggu',
  vote: 'pasar-minggu',
  sentInvitation: 'pasar-minggu',
  creative: 'tiwul',
  captionDraft: 'tiwul',
};
