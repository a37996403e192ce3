import { Bookings } from './bookings.ts';
import { type Candidate, everybodyOf, findCandidates } from './candidates.ts';
import type { Plan, PlanInput } from './plan-input.ts';
import type { ConflictReason, PlanConflict, PlannedPost } from './plan.ts';
import { numberPosts } from './number-posts.ts';
import { campaignDays, slotsOfDay, soonAfter } from './slots.ts';
import { kindNamed } from './kinds/kinds.ts';
import type { Occurrence } from './kinds/occurrences.ts';
import { distinctConflicts, occurrencesIn, withoutDay } from './occurrences-in-plan.ts';
import type { Audience } from '../captions/audience.ts';
import type { Language } from '../language.ts';
import type { Product } from '../product/product.ts';
import { hash64, type Random, randomFrom, shuffled } from '../seeded.ts';
import { HOUR, type Instant, MINUTE, SECOND } from '../time/instant.ts';
import { dayOf, type LocalDay } from '../time/local-day.ts';

/** How long before an hour of a day a post must be planned, so that it is prepared in time and published at that hour. */
const LEAD = 6 * MINUTE;
/**
 * Posts that are wanted now are not kept waiting for their preparation: they spread over `NOW_SPREAD` after `NOW_LEAD`, and
 * one that is not ready by then goes out when it is.
 */
const NOW_LEAD = 5 * SECOND;
const NOW_SPREAD = 25 * SECOND;

/**
 * Plans who posts what, when and on which page. The campaign's kind says on which days a product is shown; of
 * one day, products of makers with the least reach are scheduled first and so get the best hours. A post beyond a day's cap moves to the campaign's next day; a post that fits on no day becomes a conflict
 * with a reason.
 */
export function planPosts(input: PlanInput): Plan {
  const { campaign, community } = input;
  const random = randomFrom(`${campaign.seed}|${campaign.planRevision}`);
  const bookings = new Bookings(input.calendar, community.pacing, community.zone);
  const posts: PlannedPost[] = [];
  const conflicts: PlanConflict[] = deletedProducts(input);
  const candidatesOf = new Map<string, readonly Candidate[]>();
  for (const product of leastReachFirst(input)) {
    const found = findCandidates(input, product);
    conflicts.push(...found.conflicts);
    if (found.candidates.length > 0) candidatesOf.set(product.id, found.candidates);
  }
  const occurrences = occurrencesIn(input, candidatesOf);
  conflicts.push(...withoutDay(candidatesOf, occurrences));
  for (const occurrence of occurrences) {
    const candidates = candidatesOf.get(occurrence.product) ?? [];
    for (const [postNumber, candidate] of shuffled(random, candidates).entries()) {
      const outcome = scheduleCandidate(input, { ...candidate, occurrence }, postNumber, bookings, random);
      if (typeof outcome === 'string') conflicts.push(...everybodyOf(candidate, outcome));
      else {
        posts.push(outcome);
        bookings.add({
          channel: outcome.channel,
          product: outcome.product,
          seller: outcome.seller,
          shape: outcome.shape,
          publishAt: outcome.publishAt,
          campaign: campaign.id,
        });
      }
    }
  }
  return {
    posts: numberPosts(
      posts.sort((a, b) => a.publishAt - b.publishAt),
      input.lastPosts,
    ),
    conflicts: distinctConflicts(conflicts),
  };
}

/** A candidate for one occurrence of its product. */
type Placed = Candidate & { readonly occurrence: Occurrence };

/** A campaign keeps naming a product that was deleted since. */
function deletedProducts({ campaign, products }: PlanInput): PlanConflict[] {
  const here = new Set(products.map(({ id }) => id));
  return campaign.products
    .filter((id) => !here.has(id))
    .map((product) => ({ reason: 'productDeleted', product }));
}

const leastReachFirst = ({ products, reachByMaker }: PlanInput) =>
  [...products].sort(
    (a, b) => (reachByMaker[a.maker] ?? 0) - (reachByMaker[b.maker] ?? 0) || (a.id < b.id ? -1 : 1),
  );

/** Returns until when the page owner may refuse the post; undefined when nobody needs to be asked. */
function windowEnd(
  { campaign, community, now }: PlanInput,
  { owner, maker, product }: Candidate,
): Instant | undefined {
  if (!owner || owner.id === campaign.proposedBy) return undefined;
  const standing =
    owner.standingOk.makers.includes(maker.id) || owner.standingOk.products.includes(product.id);
  return standing ? undefined : now + community.ownerWindowHours * HOUR;
}

function scheduleCandidate(
  input: PlanInput,
  candidate: Placed,
  postNumber: number,
  bookings: Bookings,
  random: Random,
): PlannedPost | ConflictReason {
  const { channel, product, seller, shape, occurrence } = candidate;
  const repeating = kindNamed(input.campaign.kind).repeats ? input.campaign.id : undefined;
  const ends = windowEnd(input, candidate);
  const earliest = Math.max(input.now + LEAD, ends ?? 0);
  const soon = input.campaign.start === 'now' ? soonFor(input, ends, postNumber, random) : undefined;
  const wish = { channel: channel.id, product: product.id, seller: seller.id, shape };
  let [isTooSoon, isFull] = [false, false];
  for (const day of daysFor(input, occurrence, { earliest, soon })) {
    if (bookings.pagesOn(day, product.id) >= input.community.pacing.pagesPerProductAndDay) {
      isFull = true;
      continue;
    }
    if (bookings.repeatsTooSoon(wish, day, repeating)) {
      isTooSoon = true;
      continue;
    }
    const times = timesOn(input, day, { soon, postNumber }, random);
    const left = times.filter((at) => at === soon || at >= earliest);
    const publishAt = left.find((at) => bookings.hasCapacity(channel.id, at));
    if (publishAt !== undefined) return plannedPost(input, candidate, publishAt, ends);
    if (left.length > 0 || times.length === 0) isFull = true;
  }
  if (isTooSoon) return 'repeatedTooSoon';
  return isFull ? 'noDayLeft' : 'tooLate';
}

/**
 * Returns when a post is published that is wanted now: at once or, when the owner of its page looks first, after her window,
 * two minutes apart.
 */
function soonFor(
  { community, now }: PlanInput,
  windowEnds: Instant | undefined,
  postNumber: number,
  random: Random,
): Instant {
  return windowEnds === undefined
    ? soonAfter(community, now + NOW_LEAD, NOW_SPREAD, random)
    : soonAfter(community, windowEnds + postNumber * 2 * MINUTE, MINUTE, random);
}

/**
 * Returns the days to try, in order, without those that are over at the earliest time of the post. A campaign that starts
 * now begins on the day of its first moment outside the quiet hours.
 */
function daysFor(
  { campaign, community: { zone } }: PlanInput,
  occurrence: Occurrence,
  { earliest, soon }: { readonly earliest: Instant; readonly soon: Instant | undefined },
): readonly LocalDay[] {
  const first = dayOf(earliest, zone);
  const days = soon === undefined ? occurrence.days : campaignDays(dayOf(soon, zone), campaign.days);
  return days.filter((day) => day >= first);
}

/** The time of a post if it were published at once, and its number among the posts of its product. */
interface Beginning {
  /** Only for a campaign that starts now. */
  readonly soon: Instant | undefined;
  readonly postNumber: number;
}

/**
 * Returns the moments to try on a day, best first. The posts of a product start at different slots, so that the product
 * is spread over the day.
 */
function timesOn(
  input: PlanInput,
  day: LocalDay,
  { soon, postNumber }: Beginning,
  random: Random,
): Instant[] {
  const { community } = input;
  const slots = slotsOfDay(community, day, random);
  const first = slots.length > 0 ? postNumber % slots.length : 0;
  const rotated = [...slots.slice(first), ...slots.slice(0, first)];
  return [...(soon === undefined ? [] : [soon]), ...rotated].filter(
    (at) => dayOf(at, community.zone) === day,
  );
}

function plannedPost(
  input: PlanInput,
  candidate: Placed,
  publishAt: Instant,
  ends: Instant | undefined,
): PlannedPost {
  const { campaign } = input;
  const { product, maker, seller, alsoSellers, channel, owner, shape, occurrence } = candidate;
  const { key } = occurrence;
  const parts = [campaign.id, campaign.planRevision, seller.id, channel.id, product.id, shape];
  const name = [...parts, ...(key === undefined ? [] : [key])].join('|');
  return {
    id: `${campaign.id}.${hash64(name)}`,
    product: product.id,
    maker: maker.id,
    seller: seller.id,
    ...(alsoSellers.length > 0 && { alsoSellers: alsoSellers.map(({ id }) => id) }),
    channel: channel.id,
    ...(owner && { owner: owner.id }),
    platform: channel.platform,
    shape,
    hosted: owner === undefined,
    language: chooseLanguage(product, campaign.audience, input.writable),
    audience: campaign.audience,
    publishAt,
    ...(key !== undefined && { occurrence: key }),
    ...(campaign.asks && { asks: true }),
    ...(ends !== undefined && { ownerWindowEndsAt: ends }),
  };
}

/**
 * Returns the language of a post's caption. At home it is Indonesian. Abroad it is the first foreign language of the
 * product for which there is a phrase book; otherwise English or, without an English phrase book, Indonesian.
 */
function chooseLanguage(
  product: Pick<Product, 'languages'>,
  audience: Audience,
  writable: readonly Language[],
): Language {
  if (audience !== 'abroad') return 'id';
  const foreign = product.languages.filter((language) => language !== 'id');
  return foreign.find((language) => writable.includes(language)) ?? (writable.includes('en') ? 'en' : 'id');
}
