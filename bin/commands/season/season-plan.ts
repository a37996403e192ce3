import type { Audience } from '../../../functions/domain/captions/audience.ts';
import { feastsBetween } from '../../../functions/domain/campaign/kinds/feasts.ts';
import { type Random, randomFrom, shuffled } from '../../../functions/domain/seeded.ts';
import type { Instant } from '../../../functions/domain/time/instant.ts';
import {
  addDays,
  instantOf,
  type LocalDay,
  type LocalTime,
} from '../../../functions/domain/time/local-day.ts';
import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';
import { castOf, losesItsPage, makersOf, type Person } from './cast.ts';

/** How large a season is, and where it ends. */
export interface SeasonSize {
  readonly members: number;
  readonly days: number;
  readonly seed: string;
  /** The season's last moment; what is planned beyond it still waits. */
  readonly end: Instant;
  /** The community's day at `end`. */
  readonly today: LocalDay;
}

export interface SeasonCampaign {
  readonly id: string;
  readonly kind: 'window' | 'rotation' | 'bazaar';
  readonly title: string;
  readonly by: string;
  /** Who makes what is sold; of a maker with two products, the first that has a photo. */
  readonly makers: readonly string[];
  /** Whose pages show it, beside the community's. */
  readonly owners: readonly string[];
  readonly audience: Audience;
  readonly from: LocalDay;
  readonly days: number;
  readonly stories: boolean;
  readonly asks: boolean;
  /** Stays proposed when a coordinator has not decided yet. */
  readonly isScheduled: boolean;
}

/** One thing that people do, or that happens to them. */
export type Happening = { readonly at: Instant } & (
  | { readonly is: 'join'; readonly people: readonly Person[] }
  | { readonly is: 'offer'; readonly person: Person; readonly nth: number }
  | { readonly is: 'campaign'; readonly campaign: SeasonCampaign }
  | { readonly is: 'share'; readonly person: Person; readonly id: string }
  | { readonly is: 'tell'; readonly person: Person; readonly day: LocalDay; readonly told: Told }
  | { readonly is: 'review'; readonly day: LocalDay }
  | { readonly is: 'break' | 'reconnect' | 'leave'; readonly person: Person }
);

/** What a maker notes of her day: how many were sold, or how many people asked. */
interface Told {
  readonly kind: 'sold' | 'asked';
  readonly count: number;
}

export interface SeasonPlan {
  readonly people: readonly Person[];
  readonly begin: Instant;
  readonly happenings: readonly Happening[];
}

const { zone } = DEMO_COMMUNITY;
const CAMPAIGN_DAYS = 4;
const DAYS_BETWEEN_CAMPAIGNS = 3;
const DAYS_BETWEEN_SHARES = 14;
/**
 * Posts a day for each member, over all campaigns. A large community has more pages for each product: 7,500 posts and more
 * in 90 days of 150 members.
 */
const postsADay = (members: number): number => Math.min(0.65, 0.2 + members / 300);
/** How many days before the end the connection of a page breaks: its posts are then held, and wait for a person. */
const BROKEN_FOR = 2;

const TITLES = [
  'Jajanan akhir pekan',
  'Dapur Rukun Lereng',
  'Oleh-oleh Giriwening',
  'Dari kebun dan dapur',
  'Buatan tangan minggu ini',
  'Belanja ke tetangga',
  'Teman minum teh',
  'Dari tangan ke tangan',
] as const;

const AUDIENCES = ['bridging', 'bonding', 'bridging', 'linking', 'bridging', 'abroad'] as const;

/** Returns everything that happens in a season, in the order of time. The same size gives the same season. */
export function planSeason(size: SeasonSize): SeasonPlan {
  const { days, seed, end, today } = size;
  const people = castOf(size);
  const first = addDays(today, -days);
  const at = (day: number, time: LocalTime): Instant => instantOf(addDays(first, day), time, zone);
  const happenings: Happening[] = [
    ...joins(people, at),
    ...offers(people, at),
    ...campaigns(size, people, first, at),
    ...shares(people, randomFrom(`${seed}|shares`), days, at),
    ...orders(people, randomFrom(`${seed}|orders`), { days, first, at }),
    ...ownerReviews(days, first, at),
    ...troubles(people, days, at),
  ];
  return {
    people,
    begin: at(0, '07:00'),
    happenings: happenings.filter((happening) => happening.at <= end).sort((one, other) => one.at - other.at),
  };
}

type At = (day: number, time: LocalTime) => Instant;

const joins = (people: readonly Person[], at: At): Happening[] =>
  [...new Set(people.map((person) => person.joins))].map((day) => ({
    is: 'join',
    at: at(day, '08:00'),
    people: people.filter((person) => person.joins === day),
  }));

/** A member's first product comes on the day on which she joins, the next two days later. */
const offers = (people: readonly Person[], at: At): Happening[] =>
  people.flatMap((person) =>
    person.goods.map((_, nth): Happening => ({
      is: 'offer',
      at: at(person.joins + 2 * nth, '09:00'),
      person,
      nth,
    })),
  );

function campaigns(size: SeasonSize, people: readonly Person[], first: LocalDay, at: At): Happening[] {
  const { members, days, seed } = size;
  const random = randomFrom(`${seed}|campaigns`);
  const products = Math.min(10, Math.max(2, Math.round(members / 20)));
  const wanted = (members * postsADay(members) * DAYS_BETWEEN_CAMPAIGNS) / products;
  const pages = Math.min(40, Math.max(3, Math.ceil(wanted / 1.7)));
  const starts = Array.from(
    { length: Math.floor((days - 1) / DAYS_BETWEEN_CAMPAIGNS) + 1 },
    (_, index) => 1 + index * DAYS_BETWEEN_CAMPAIGNS,
  );
  // Two in the week after the season: one that is scheduled, and one that a member proposed and nobody has decided on.
  const rows = [
    ...starts.map((day) => ({ day, asked: Math.max(0, day - 1), by: 'flamboyan', isScheduled: true })),
    { day: days + 4, asked: days - 1, by: 'flamboyan', isScheduled: true },
    { day: days + 6, asked: days - 1, by: proposer(people), isScheduled: false },
  ];
  const titles = cycle(shuffled(random, TITLES));
  const makersFor = nextMakers(makersOf(people, random));
  return rows.map(({ day, asked, by, isScheduled }, index): Happening => {
    const from = addDays(first, day);
    const here = people.filter(({ joins: joined, leaves = Infinity }) => joined < day && leaves > day);
    const owners = here.filter(({ page, agreed }) => page && agreed !== 'nothing');
    return {
      is: 'campaign',
      at: at(asked, asked === 0 ? '10:00' : '19:00'),
      campaign: {
        id: `musim-${String(index + 1)}`,
        kind: kindOf(index, pages),
        title: titleFor(from, titles),
        by,
        makers: makersFor(products, here),
        owners: poorFirst(shuffled(random, owners))
          .slice(0, pages)
          .map(({ id }) => id),
        audience: AUDIENCES[index % AUDIENCES.length] ?? 'bridging',
        from,
        days: CAMPAIGN_DAYS,
        stories: index % 4 === 2,
        asks: index % 3 === 1,
        isScheduled,
      },
    };
  });
}

/** So many pages may show a product on one day; a campaign of more pages needs all of its days for each product. */
const PAGES_A_DAY = 10;

/** Returns the kind of the campaign of a number: most show their products over some days, others in turns, or at a bazaar. */
function kindOf(index: number, pages: number): SeasonCampaign['kind'] {
  if (pages > PAGES_A_DAY) return 'window';
  if (index % 6 === 5) return 'bazaar';
  return index % 3 === 1 ? 'rotation' : 'window';
}

/** A page that breaks near the end is in every campaign, so that a post of it waits for help. */
const poorFirst = (owners: readonly Person[]): readonly Person[] =>
  owners.toSorted((one, other) => Number(losesItsPage(other)) - Number(losesItsPage(one)));

const proposer = (people: readonly Person[]): string =>
  people.find(({ id }) => id === 'kenanga')?.id ?? 'flamboyan';

/** Returns a function that gives the elements one after the other, and from the front again. */
function cycle<T>(all: readonly T[]): () => T | undefined {
  let next = 0;
  return () => {
    next += 1;
    return all[(next - 1) % all.length];
  };
}

const titleFor = (from: LocalDay, titles: () => string | undefined): string => {
  const feast = feastsBetween(from, addDays(from, 5)).find(({ season }) => season);
  return feast === undefined ? (titles() ?? '') : `Menjelang ${feast.name.id}`;
};

/** Returns a function that names the next makers of those who are here: each is named as often as the others. */
function nextMakers(
  makers: readonly Person[],
): (count: number, here: readonly Person[]) => readonly string[] {
  const taken = new Map<string, number>();
  return (count, here) => {
    const next = makers
      .filter((maker) => here.includes(maker))
      .toSorted((one, other) => (taken.get(one.id) ?? 0) - (taken.get(other.id) ?? 0))
      .slice(0, count)
      .map(({ id }) => id);
    for (const id of next) taken.set(id, (taken.get(id) ?? 0) + 1);
    return next;
  };
}

/** Now and then a member shares what she makes everywhere at once, without a coordinator. */
function shares(people: readonly Person[], random: Random, days: number, at: At): Happening[] {
  const makers = makersOf(people, random).filter(({ joins: joined }) => joined === 0);
  return makers.flatMap((person, index): Happening[] => {
    const day = 3 + index * DAYS_BETWEEN_SHARES;
    return day < days ? [{ is: 'share', at: at(day, '11:00'), person, id: `bagi-${person.id}` }] : [];
  });
}

/** A maker notes something on so many of her days: three evenings in two weeks. */
const TELLS_A_DAY = 3 / 14;
/** Of two evenings on which something is noted, one has questions beside what was sold. */
const ALSO_ASKED = 0.5;

/** Makers note in the evening what they sold and who asked, from the week after their product came. */
function orders(
  people: readonly Person[],
  random: Random,
  { days, first, at }: { readonly days: number; readonly first: LocalDay; readonly at: At },
): Happening[] {
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  return makersOf(people, random).flatMap((person): Happening[] =>
    Array.from({ length: days }, (_, day) => day)
      .filter((day) => day > person.joins + 4 && day < (person.leaves ?? Infinity))
      .filter(() => random() < TELLS_A_DAY)
      .flatMap((day): Happening[] => {
        const note = (time: LocalTime, told: Told): Happening => ({
          is: 'tell',
          at: at(day, time),
          person,
          day: addDays(first, day),
          told,
        });
        const sold = note('19:30', { kind: 'sold', count: upTo(12) });
        return random() < ALSO_ASKED ? [sold, note('19:32', { kind: 'asked', count: upTo(4) })] : [sold];
      }),
  );
}

/** Each evening the owners who review posts first decide; what was planned on the last day still waits for them. */
const ownerReviews = (days: number, first: LocalDay, at: At): Happening[] =>
  Array.from({ length: Math.max(0, days - 1) }, (_, day): Happening => ({
    is: 'review',
    at: at(day, '20:30'),
    day: addDays(first, day),
  }));

function troubles(people: readonly Person[], days: number, at: At): Happening[] {
  const poor = people.find(losesItsPage);
  const leaving = people.flatMap((person): Happening[] =>
    person.leaves === undefined ? [] : [{ is: 'leave', at: at(person.leaves, '13:00'), person }],
  );
  if (!poor) return leaving;
  const early = Math.floor(days * 0.4);
  // A long season shows a page that was connected again, too.
  const mended: Happening[] =
    days >= 20
      ? [
          { is: 'break', at: at(early, '05:00'), person: poor },
          { is: 'reconnect', at: at(early + 1, '09:30'), person: poor },
        ]
      : [];
  return [...leaving, ...mended, { is: 'break', at: at(days - BROKEN_FOR, '05:00'), person: poor }];
}
