import type { Pacing } from '../people/community.ts';
import { DAY, type Instant, MINUTE } from '../time/instant.ts';
import type { NumberedDays } from '../time/numbered-days.ts';
import type { Stretch } from '../time/open-hours.ts';
import type { PastPost } from './plan-input.ts';
import { instantIn } from './slots.ts';

/** On which day an offer is shown, and by which campaign, where that is known. */
interface Shown {
  readonly day: number;
  readonly campaign: string | undefined;
}

/** The times that are already taken: by the calendar, and by the posts that the plan has scheduled so far. */
export class Bookings {
  readonly #byChannel = new Map<string, Map<number, Instant[]>>();
  readonly #byOffer = new Map<string, Shown[]>();
  /** How often each page shows a product on a day. */
  readonly #pages = new Map<string, Map<number, Map<string, number>>>();
  readonly #days: NumberedDays;
  readonly #pacing: Pacing;

  constructor(calendar: readonly PastPost[], pacing: Pacing, days: NumberedDays) {
    this.#pacing = pacing;
    this.#days = days;
    for (const post of calendar) this.add(post);
  }

  add({ channel, product, publishAt, campaign, ...offer }: PastPost): void {
    const day = this.#days.numberOf(publishAt);
    put(this.#byChannel, channel, day, () => []).push(publishAt);
    for (const name of offersOf({ channel, product, ...offer })) {
      const shown = this.#byOffer.get(name);
      if (shown) shown.push({ day, campaign });
      else this.#byOffer.set(name, [{ day, campaign }]);
    }
    const pages = put(this.#pages, product, day, () => new Map<string, number>());
    pages.set(channel, (pages.get(channel) ?? 0) + 1);
  }

  /** Takes back a post that was added. */
  remove({ channel, product, publishAt, ...offer }: PastPost): void {
    const day = this.#days.numberOf(publishAt);
    removeOne(this.#byChannel.get(channel)?.get(day), (at) => at === publishAt);
    for (const name of offersOf({ channel, product, ...offer }))
      removeOne(this.#byOffer.get(name), (shown) => shown.day === day);
    const pages = this.#pages.get(product)?.get(day);
    const left = (pages?.get(channel) ?? 0) - 1;
    if (left > 0) pages?.set(channel, left);
    else pages?.delete(channel);
  }

  /** Returns how many posts a channel has on a day. */
  postsOn(day: number, channel: string): number {
    return this.#byChannel.get(channel)?.get(day)?.length ?? 0;
  }

  /**
   * Returns the instant of a stretch of a day at which a channel can take one more post; `share`, from 0 to below 1, says
   * where in what is free. Undefined when the channel's cap or its gaps leave nothing.
   */
  freeInstant(channel: string, day: number, stretch: Stretch, share: number): Instant | undefined {
    const longest = this.#freeIn(channel, day, stretch).reduce<Stretch | undefined>(
      (best, one) => (best && best.to - best.from >= one.to - one.from ? best : one),
      undefined,
    );
    return longest && instantIn(longest, share);
  }

  /** Returns the first instant of a stretch of a day at which a channel can take one more post; undefined when there is none. */
  firstFreeInstant(channel: string, day: number, stretch: Stretch): Instant | undefined {
    return this.#freeIn(channel, day, stretch)[0]?.from;
  }

  /** Returns the parts of a stretch of a day in which a channel can take one more post, in order. */
  #freeIn(channel: string, day: number, stretch: Stretch): Stretch[] {
    const days = this.#byChannel.get(channel);
    if (!days) return [stretch];
    if ((days.get(day)?.length ?? 0) >= this.#pacing.postsPerChannelAndDay) return [];
    const gap = this.#pacing.minutesBetweenPosts * MINUTE;
    // A gap is a day at most, so that no other day matters.
    const near = [day - 1, day, day + 1]
      .flatMap((one) => days.get(one) ?? [])
      .filter((at) => at + gap > stretch.from && at - gap < stretch.to - 1)
      .sort((a, b) => a - b);
    const free: Stretch[] = [];
    let from = stretch.from;
    for (const at of near) {
      if (at - gap >= from) free.push({ from, to: at - gap + 1 });
      from = Math.max(from, at + gap);
    }
    if (from < stretch.to) free.push({ from, to: stretch.to });
    return free;
  }

  /** Returns how many more posts a channel can take on a day, each in a stretch of its own. */
  freeStretches(channel: string, day: number, stretches: readonly Stretch[]): number {
    const left = this.#pacing.postsPerChannelAndDay - this.postsOn(day, channel);
    const gap = this.#pacing.minutesBetweenPosts * MINUTE;
    const taken: Instant[] = [];
    for (const stretch of stretches) {
      if (taken.length >= left) break;
      const at = this.freeInstant(channel, day, stretch, 0);
      if (at !== undefined && taken.every((other) => Math.abs(other - at) >= gap)) taken.push(at);
    }
    return taken.length;
  }

  /** Returns on how many more pages a product can be shown on a day. */
  pagesLeft(day: number, product: string): number {
    return Math.max(0, this.#pacing.pagesPerProductAndDay - this.pagesOn(day, product));
  }

  /** Returns how many pages show a product on a day. A page that shows it twice, as a story too, is one page. */
  pagesOn(day: number, product: string): number {
    return this.#pages.get(product)?.get(day)?.size ?? 0;
  }

  /** Whether one more page may show a product on a day; for a channel, also whether it is one that shows it already. */
  hasPageLeft(day: number, product: string, channel?: string): boolean {
    const pages = this.#pages.get(product)?.get(day);
    if (!pages || pages.size < this.#pacing.pagesPerProductAndDay) return true;
    return channel !== undefined && pages.has(channel);
  }

  /**
   * Whether the same product of one of the same sellers is booked on a channel too near to a day, before or after it. A
   * campaign whose kind repeats its products is not in its own way.
   */
  repeatsTooSoon(offers: readonly string[], day: number, repeating?: string): boolean {
    return offers.some((name) =>
      this.#byOffer
        .get(name)
        ?.some(
          (shown) =>
            (repeating === undefined || shown.campaign !== repeating) &&
            Math.abs(shown.day - day) < this.#pacing.daysBeforeRepeat,
        ),
    );
  }
}

type Offer = Pick<PastPost, 'channel' | 'product' | 'seller' | 'alsoSellers' | 'shape'>;

/** Returns a key for each seller of an offer. A story and another post are not repetitions of each other. */
export const offersOf = ({ channel, product, seller, alsoSellers = [], shape }: Offer): readonly string[] =>
  [seller, ...alsoSellers].map(
    (one) => `${channel}|${product}|${one}|${shape === 'story' ? 'story' : 'feed'}`,
  );

function put<T>(map: Map<string, Map<number, T>>, name: string, day: number, fresh: () => T): T {
  const days = map.get(name) ?? new Map<number, T>();
  map.set(name, days);
  const found = days.get(day) ?? fresh();
  days.set(day, found);
  return found;
}

function removeOne<T>(list: T[] | undefined, is: (one: T) => boolean): void {
  const at = list?.findIndex(is) ?? -1;
  if (at >= 0) list?.splice(at, 1);
}

/** Returns how far before and after its days a plan must know the calendar. */
export const calendarMargin = (pacing: Pacing): number => (pacing.daysBeforeRepeat + 1) * DAY;
