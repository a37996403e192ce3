import fc from 'fast-check';
import type { Vote } from '../../../functions/domain/campaign/vote.ts';
import { feastsBetween } from '../../../functions/domain/campaign/kinds/feasts.ts';
import type { Channel } from '../../../functions/domain/channel/channel.ts';
import { kindNamed } from '../../../functions/domain/campaign/kinds/kinds.ts';
import { daysOfKind } from '../../../functions/domain/campaign/kinds/occurrences.ts';
import type { PlanInput } from '../../../functions/domain/campaign/plan-input.ts';
import { CONSENT_KINDS } from '../../../functions/domain/people/consent.ts';
import type { Member } from '../../../functions/domain/people/member.ts';
import type { Product } from '../../../functions/domain/product/product.ts';
import { HOUR, MINUTE } from '../../../functions/domain/time/instant.ts';
import { addDays, dayOf, instantOf } from '../../../functions/domain/time/local-day.ts';
import { aCampaign, aChannel, aCommunity, aMember, aProduct } from '../../factories/entities.ts';

const MOST_PEOPLE = 25;

/** Zones of members at home and abroad, and zones whose clocks change, by half an hour and at midnight too. */
const ZONES = [
  'Asia/Jakarta',
  'Asia/Jayapura',
  'Asia/Hong_Kong',
  'Asia/Riyadh',
  'Asia/Kathmandu',
  'America/New_York',
  'Europe/Amsterdam',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Beirut',
] as const;

/** Days around which clocks change somewhere in those zones, and one on which they do not. */
const DAYS = [
  '2026-12-01',
  '2026-03-07',
  '2026-03-28',
  '2026-04-03',
  '2026-09-04',
  '2026-10-24',
  '2026-10-31',
];

/** Most agree, so that groups are large enough to lack room. */
const decision = fc.constantFrom(true, true, true, true, true, true, false, undefined);

/** A member as chance has it: what she decided of each consent, if anything, and her pages. */
const someone = fc.record({
  decided: fc.tuple(...CONSENT_KINDS.map(() => decision)),
  pages: fc.integer({ min: 0, max: 2 }),
  broken: fc.constantFrom(false, false, false, true),
  standing: fc.boolean(),
});
type Someone = typeof someone extends fc.Arbitrary<infer T> ? T : never;

const something = fc.record({
  maker: fc.nat(MOST_PEOPLE - 1),
  soldOut: fc.constantFrom(false, false, false, true),
  photo: fc.constantFrom(true, true, true, false),
  orderLink: fc.boolean(),
});

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const hours = fc.oneof(
  fc.constant({ slots: ['19:00', '12:00', '07:30', '16:00'], quiet: { from: '21:00', to: '06:00' } }),
  fc.record({
    slots: fc.uniqueArray(time, { minLength: 1, maxLength: 5 }),
    quiet: fc.record({ from: time, to: time }),
  }),
);

/** A community, what it wants to publish, and what stands in its calendar. */
export const randomWorld = fc.record({
  people: fc.array(someone, { minLength: 1, maxLength: MOST_PEOPLE }),
  goods: fc.array(something, { minLength: 1, maxLength: 4 }),
  communityPages: fc.integer({ min: 0, max: 2 }),
  /** The one page that the campaign was given, among all; every page without one. */
  chosen: fc.option(fc.nat(60), { nil: undefined }),
  kind: fc.constantFrom(
    'window',
    'window',
    'now',
    'rotation',
    'marketDays',
    'bazaar',
    'tourismWeekend',
    'class',
    'festive',
  ),
  days: fc.integer({ min: 1, max: 9 }),
  zone: fc.constantFrom(...ZONES),
  around: fc.constantFrom(...DAYS),
  hours,
  postsPerChannelAndDay: fc.integer({ min: 1, max: 3 }),
  pagesPerProductAndDay: fc.integer({ min: 1, max: 12 }),
  minutesBetweenPosts: fc.constantFrom(1, 60, 240, 1440),
  daysBeforeRepeat: fc.integer({ min: 0, max: 8 }),
  stories: fc.boolean(),
  /** Members who take no part. */
  without: fc.array(fc.nat(MOST_PEOPLE - 1), { maxLength: 2 }),
  /** What members answered about the plan: for the how-manieth page or product, and how many days later suits them. */
  votes: fc.array(
    fc.record({
      about: fc.constantFrom('page', 'product'),
      thing: fc.nat(60),
      answer: fc.constantFrom('yes', 'no', 'anotherTime'),
      day: fc.option(fc.integer({ min: -2, max: 12 }), { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
  /** What posts brought at some hours of the week, if plans follow it. */
  learned: fc.option(
    fc.dictionary(
      fc.integer({ min: 0, max: 167 }).map(String),
      fc.record({
        posts: fc.integer({ min: 1, max: 20 }),
        times: fc.float({ min: 0, max: 40, noNaN: true }),
      }),
      { maxKeys: 12 },
    ),
    { nil: undefined },
  ),
  seed: fc.string({ minLength: 1, maxLength: 8 }),
  hoursLater: fc.integer({ min: 0, max: 72 }),
  /** What other campaigns publish: on which page, which of the goods, how long after the first day began. */
  calendar: fc.array(
    fc.record({ page: fc.nat(60), product: fc.nat(3), minutes: fc.integer({ min: -5_000, max: 15_000 }) }),
    { maxLength: 12 },
  ),
});
export type RandomWorld = typeof randomWorld extends fc.Arbitrary<infer T> ? T : never;

function memberOf({ decided, standing }: Someone, index: number): Member {
  const consents = CONSENT_KINDS.flatMap((kind, at) => {
    const granted = decided[at];
    return granted === undefined ? [] : [[kind, { granted, at: 1, how: 'app' }] as const];
  });
  return aMember({
    id: `m${index}`,
    name: `m${index}`,
    consents: Object.fromEntries(consents),
    standingOk: { makers: standing ? ['m0', 'm1'] : [], products: [] },
  });
}

function productOf(
  { maker, photo, orderLink, soldOut }: RandomWorld['goods'][number],
  index: number,
  among: number,
): Product {
  const { photo: its, ...rest } = aProduct({ id: `p${index}`, maker: `m${maker % among}`, soldOut });
  return { ...rest, ...(photo && { photo: its }), ...(orderLink && { orderLink: 'https://toko.test/x' }) };
}

const BROKEN: Channel['health'] = {
  state: 'broken',
  since: 1,
  code: 'channel.tokenDead',
  reason: { id: 'Izinnya habis.', en: 'Its permission ended.' },
  nextStep: { id: 'Sambungkan lagi.', en: 'Connect it again.' },
};

const PLATFORMS = ['facebook', 'instagram'] as const;

function channelsOf({ people, communityPages }: RandomWorld): Channel[] {
  const owned = people.flatMap(({ pages, broken }, index) =>
    PLATFORMS.slice(0, pages).map((platform) => {
      const channel = aChannel({ id: `m${index}-${platform}`, owner: `m${index}`, platform });
      return broken ? { ...channel, health: BROKEN } : channel;
    }),
  );
  const ofCommunity = PLATFORMS.slice(0, communityPages).map((platform) => {
    const { owner: _, ...page } = aChannel({ id: `rukun-${platform}`, platform });
    return page;
  });
  return [...owned, ...ofCommunity];
}

/** Answers of those whose page or product it is; a community's page has nobody who answers for it. */
function votesOf(
  { votes, around }: RandomWorld,
  channels: readonly Channel[],
  products: readonly Product[],
): Vote[] {
  return votes.flatMap(({ about, thing, answer, day }) => {
    const page = channels[thing % Math.max(1, channels.length)];
    const product = products[thing % products.length];
    const its =
      about === 'page' ? { id: page?.id, member: page?.owner } : { id: product?.id, member: product?.maker };
    if (its.id === undefined || its.member === undefined) return [];
    const wanted = day === undefined ? {} : { day: addDays(around, day) };
    const of = { community: 'rukun-lereng', campaign: 'pasar-minggu', member: its.member };
    return [{ ...of, about, thing: its.id, answer, ...wanted, at: 1 }];
  });
}

/** Returns what the planner is told of a random world. */
export function inputOf(given: RandomWorld): PlanInput {
  const { people, goods, chosen, zone, around, stories, seed, hoursLater } = given;
  const { postsPerChannelAndDay, pagesPerProductAndDay, minutesBetweenPosts, daysBeforeRepeat } = given;
  const channels = channelsOf(given);
  const page = chosen === undefined ? undefined : channels[chosen % Math.max(1, channels.length)];
  const products = goods.map((one, index) => productOf(one, index, people.length));
  const begins = instantOf(around, '00:00', zone);
  const now = begins + hoursLater * HOUR;
  const kind = kindNamed(given.kind);
  const wish = {
    from: around,
    days: given.days,
    weekdays: [2, 4, 7],
    until: addDays(around, 9),
    on: addDays(around, given.days),
    seats: 12,
    feast: feastsBetween(around, addDays(around, 60))[0]?.id,
  };
  const without = [...new Set(given.without)]
    .filter((at) => at < people.length)
    .map((at) => `m${String(at)}`);
  const calendar = given.calendar.flatMap(({ page: at, product, minutes }) => {
    const channel = channels[at % Math.max(1, channels.length)];
    const seller = channel?.owner ?? 'm0';
    return channel
      ? [
          {
            channel: channel.id,
            product: `p${String(product % goods.length)}`,
            seller,
            shape: 'photo' as const,
            publishAt: begins + minutes * MINUTE,
            campaign: 'lain',
          },
        ]
      : [];
  });
  return {
    campaign: aCampaign({
      ...wish,
      ...(daysOfKind(kind, wish, dayOf(now, zone)) ?? { from: around, days: 1 }),
      kind: given.kind,
      start: kind.start,
      products: products.map(({ id }) => id),
      stories,
      seed,
      createdAt: now,
      ...(page && { channels: [page.id] }),
      ...(without.length > 0 && { without }),
    }),
    community: aCommunity({
      zone,
      slots: [...given.hours.slots],
      quietHours: given.hours.quiet,
      pacing: { postsPerChannelAndDay, pagesPerProductAndDay, minutesBetweenPosts, daysBeforeRepeat },
    }),
    products,
    members: people.map(memberOf),
    channels,
    calendar,
    votes: votesOf(given, channels, products),
    ...(given.learned && { hours: { home: { posts: 30, hours: given.learned } } }),
    lastPosts: [],
    reachByMaker: { m0: 40, m1: 10 },
    measuredPostsByMaker: { m0: 2, m1: 2 },
    recentPostsByMaker: { m0: 2, m1: 3 },
    recentPostsBySeller: { m0: 3, m2: 1 },
    writable: ['id'],
    now,
  };
}
