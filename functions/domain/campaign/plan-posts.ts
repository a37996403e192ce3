import { leastWindow } from './asked-owner.ts';
import { Bookings, offersOf } from './bookings.ts';
import { eventOf } from './campaign-event.ts';
import { captionLanguage } from './caption-language.ts';
import { type Candidate, candidatesFinder, everybodyOf } from './candidates.ts';
import { FairQueue } from './fair-queue.ts';
import { readersOf } from './hours/readers.ts';
import { GiveWay } from './give-way.ts';
import { HostedTurns } from './hosted-turns.ts';
import { hasOpenDays, takesPrecedence } from './kinds/campaign-kind.ts';
import { kindNamed } from './kinds/kinds.ts';
import type { Occurrence } from './kinds/occurrences.ts';
import { distinctConflicts, occurrencesIn, withoutDay } from './occurrences-in-plan.ts';
import { NamedConflicts } from './named-conflicts.ts';
import { numberPosts } from './number-posts.ts';
import { obeyVotes } from './obey-votes.ts';
import { numbersFrom, PlanDays } from './plan-days.ts';
import type { Plan, PlanInput } from './plan-input.ts';
import type { PlanConflict, PlanDay, PlannedPost } from './plan.ts';
import { type Placed, Schedule, type Wish } from './schedule.ts';
import { soonAfter } from './slots.ts';
import { textStyleOf } from '../captions/text-style.ts';
import { windowFor } from '../post/owner-window.ts';
import { hash64, randomFrom } from '../seeded.ts';
import { type Instant, MINUTE, SECOND } from '../time/instant.ts';

/** How long before an hour of a day a post must be planned, so that it is prepared in time and published at that hour. */
const LEAD = 6 * MINUTE;
/** More rounds than other posts have. */
const STORIES = 10_000;
/**
 * Posts that are wanted now are not kept waiting for their preparation: they spread over `NOW_SPREAD` after `NOW_LEAD`, and
 * one that is not ready by then goes out when it is.
 */
const NOW_LEAD = 5 * SECOND;
const NOW_SPREAD = 25 * SECOND;

/**
 * Plans who posts what, when and on which page. The campaign's kind says on which days a product is shown. Candidates choose
 * in a fair order (`FairQueue`), each product once on the community's pages before any twice (`HostedTurns` says who is named), and
 * stories after all other posts, so that a story never takes the room of one. Posts whose day
 * is open spread evenly over the days, and the posts of a day over its hours. A post that fits on no day becomes a conflict
 * with a reason, for each of its sellers.
 */
export function planPosts(input: PlanInput): Plan {
  const { campaign, community } = input;
  const find = candidatesFinder(input);
  const found = input.products.map((product) => ({ product, ...find(product) }));
  const candidatesOf = new Map(
    found.flatMap(({ product, candidates }) => (candidates.length > 0 ? [[product.id, candidates]] : [])),
  );
  const occurrences = occurrencesIn(input, candidatesOf);
  const conflicts = new NamedConflicts();
  conflicts.add(deletedProducts(input));
  for (const one of found) conflicts.add(one.conflicts);
  conflicts.add(withoutDay(candidatesOf, occurrences));
  const days = new PlanDays(input);
  const chances = occurrences.flatMap((occurrence) =>
    (candidatesOf.get(occurrence.product) ?? []).map((candidate): Chance => ({ ...candidate, occurrence })),
  );
  const bookings = new Bookings(input.calendar, community.pacing, days.numbers);
  const schedule = new Schedule<PostWish>(bookings, days, evenShareOf(input, chances, days));
  const queue = new FairQueue<Chance>(input, randomFrom(`${campaign.seed}|${campaign.planRevision}`));
  const hosted = new HostedTurns(input, queue);
  const ways = takesPrecedence(kindNamed(campaign.kind))
    ? new GiveWay(input.calendar, { bookings, days, schedule })
    : undefined;
  const numbers = new Map<string, number>();
  for (const group of inGroups(chances)) {
    queue.add(group);
    for (let next = queue.take(); next; next = queue.take()) {
      const chance = hosted.fill(next);
      const number = numbers.get(chance.product.id) ?? 0;
      numbers.set(chance.product.id, number + 1);
      const enough = chance.hosted && queue.enoughFor(chance);
      const wish = wishOf(input, chance, { number, days, enough });
      const found = schedule.place(wish);
      const outcome = found === 'noDayLeft' ? (ways?.place(wish) ?? found) : found;
      if (typeof outcome === 'string') conflicts.add(everybodyOf(chance, outcome));
      else queue.count(chance, outcome.worth);
    }
  }
  schedule.evenOut(days.ofCampaign);
  conflicts.add(obeyVotes(schedule, input.votes ?? [], days));
  const posts = schedule
    .placed()
    .toSorted((one, other) => one.at - other.at || (one.wish.id < other.wish.id ? -1 : 1))
    .map((one) => plannedPost(input, one, days));
  return {
    posts: numberPosts(posts, input.lastPosts),
    conflicts: distinctConflicts(conflicts.all),
    days: daysWithRoom(input, chances, { days, schedule }),
    ...(ways && ways.given.length > 0 && { givenWay: ways.given }),
  };
}

/** Returns the days on which products may be shown, and what room each has left. */
function daysWithRoom(
  { campaign, now }: PlanInput,
  chances: readonly Chance[],
  { days, schedule }: { readonly days: PlanDays; readonly schedule: Schedule<PostWish> },
): readonly PlanDay[] {
  const of = {
    products: new Set(chances.map(({ product }) => product.id)),
    channels: new Set(chances.map(({ channel }) => channel.id)),
  };
  const occurrences = new Set(chances.map(({ occurrence }) => occurrence));
  const shown = new Set([...occurrences].flatMap((occurrence) => occurrence.days));
  return days.leftFrom(now + LEAD).flatMap((number) => {
    const day = days.numbers.dayAt(number);
    return isOpen(campaign) || shown.has(day) ? [{ day, room: schedule.roomOn(number, of, now + LEAD) }] : [];
  });
}

/** A candidate for one occurrence of its product. */
type Chance = Candidate & { readonly occurrence: Occurrence };

/**
 * Returns those who choose before others: one post of each product on the community's pages, own pages, what more there is
 * for the community's pages, and stories after all else; of these by the first days of their occurrences.
 */
function inGroups(chances: readonly Chance[]): readonly (readonly Chance[])[] {
  const groups = new Map<string, Chance[]>();
  for (const chance of chances) {
    const name = `${String(roundOf(chance)).padStart(5, '0')} ${chance.occurrence.days[0] ?? ''}`;
    const group = groups.get(name);
    if (group) group.push(chance);
    else groups.set(name, [chance]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

function roundOf({ shape, hosted }: Chance): number {
  const round = hosted === undefined ? 1 : hosted.group === 0 ? 0 : 1 + hosted.group;
  return shape === 'story' ? STORIES + round : round;
}

/** A campaign keeps naming a product that was deleted since. */
function deletedProducts({ campaign, products }: PlanInput): PlanConflict[] {
  const here = new Set(products.map(({ id }) => id));
  return campaign.products
    .filter((id) => !here.has(id))
    .map((product) => ({ reason: 'productDeleted', product }));
}

/** A chance with what identifies its post, and what its time depends on. */
interface PostWish extends Wish {
  readonly id: string;
  readonly chance: Chance;
  /** Until when the owner of the page may at least look; undefined when nobody needs to be asked. */
  readonly leastWindow: Instant | undefined;
}

function wishOf(
  input: PlanInput,
  chance: Chance,
  {
    number,
    days,
    enough,
  }: { readonly number: number; readonly days: PlanDays; readonly enough: number | undefined },
): PostWish {
  const { campaign, community, now } = input;
  const { product, seller, alsoSellers, channel, shape, occurrence } = chance;
  const parts = [campaign.id, campaign.planRevision, seller.id, channel.id, product.id, shape];
  // Made when it is asked for: most of thousands of wishes find no room, whatever their share.
  let hash: string | undefined;
  const hashOf = (): string =>
    (hash ??= hash64([...parts, ...(occurrence.key === undefined ? [] : [occurrence.key])].join('|')));
  const shareOf = (): number => Number.parseInt(hashOf().slice(0, 6), 16) / 0x1000000;
  const ends = leastWindow(input, chance);
  const soon = campaign.start === 'now' ? soonFor(input, ends, number, shareOf()) : undefined;
  const earliest = Math.max(now + LEAD, ends ?? 0);
  const post = {
    channel: channel.id,
    product: product.id,
    seller: seller.id,
    alsoSellers: alsoSellers.map(({ id }) => id),
    shape,
    campaign: campaign.id,
  };
  return {
    get id() {
      return `${campaign.id}.${hashOf()}`;
    },
    chance,
    leastWindow: ends,
    post,
    offers: offersOf(post),
    days: daysFor(input, occurrence, days, { earliest, soon }),
    spreads: soon === undefined && isOpen(campaign),
    repeating: kindNamed(campaign.kind).repeats ? campaign.id : undefined,
    earliest,
    soon,
    get share() {
      return shareOf();
    },
    enough,
    readers: readersOf(
      campaign.audience,
      captionLanguage(input, product),
      textStyleOf(product.wording, community.wording).region,
    ),
  };
}

/** Whether its products may be shown on any of its days. */
const isOpen = ({ kind }: PlanInput['campaign']): boolean => hasOpenDays(kindNamed(kind));

/**
 * Returns the days to try, without those that are over at the earliest time of the post. A campaign that starts now begins on
 * the day of its first moment outside the quiet hours.
 */
function daysFor(
  { campaign }: PlanInput,
  occurrence: Occurrence,
  days: PlanDays,
  { earliest, soon }: Pick<Wish, 'earliest' | 'soon'>,
): readonly number[] {
  if (soon === undefined && isOpen(campaign)) return days.leftFrom(earliest);
  const first = soon === undefined ? undefined : days.numbers.numberOf(soon);
  const its =
    first === undefined
      ? occurrence.days.map((day) => days.numbers.numberOfDay(day))
      : numbersFrom(first, campaign.days);
  return its.filter((day) => day === first || days.hasTimeLeft(day, earliest));
}

/**
 * Returns when a post is published that is wanted now: at once or, when the owner of its page looks first, after her window,
 * two minutes apart.
 */
const soonFor = (
  { community, now }: PlanInput,
  windowEnds: Instant | undefined,
  number: number,
  share: number,
): Instant =>
  windowEnds === undefined
    ? soonAfter(community, now + NOW_LEAD, NOW_SPREAD, share)
    : soonAfter(community, windowEnds + number * 2 * MINUTE, MINUTE, share);

/** Returns how many posts each day gets when as many as the caps allow are spread evenly over the days that are left. */
function evenShareOf(
  { campaign, community, now }: PlanInput,
  chances: readonly Chance[],
  days: PlanDays,
): number {
  const left = isOpen(campaign)
    ? days.leftFrom(now + LEAD).length
    : new Set(chances.map(({ occurrence }) => occurrence.days[0])).size;
  const most = community.pacing.pagesPerProductAndDay * (isOpen(campaign) ? left : 1);
  const byOccurrence = new Map<Occurrence, number>();
  for (const { occurrence } of chances) byOccurrence.set(occurrence, (byOccurrence.get(occurrence) ?? 0) + 1);
  const posts = [...byOccurrence.values()].reduce((sum, count) => sum + Math.min(count, most), 0);
  return posts / Math.max(1, left);
}

function plannedPost(
  input: PlanInput,
  { wish, day, at: publishAt }: Placed<PostWish>,
  days: PlanDays,
): PlannedPost {
  const { campaign } = input;
  const { id, chance, leastWindow: ends } = wish;
  const event = eventOf(campaign, days.numbers.dayAt(day));
  const { product, maker, seller, alsoSellers, channel, owner, shape, occurrence } = chance;
  return {
    id,
    product: product.id,
    maker: maker.id,
    seller: seller.id,
    ...(alsoSellers.length > 0 && { alsoSellers: alsoSellers.map(({ id }) => id) }),
    channel: channel.id,
    ...(owner && { owner: owner.id }),
    platform: channel.platform,
    shape,
    hosted: owner === undefined,
    language: captionLanguage(input, product),
    audience: campaign.audience,
    publishAt,
    ...(occurrence.key !== undefined && { occurrence: occurrence.key }),
    ...(event && { event }),
    ...(ends !== undefined && { ownerWindowEndsAt: windowFor(ends, publishAt) }),
  };
}
