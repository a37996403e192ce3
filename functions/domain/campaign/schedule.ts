import type { Instant } from '../time/instant.ts';
import type { Bookings } from './bookings.ts';
import type { Readers } from './hours/readers.ts';
import type { ConflictReason } from './plan.ts';
import type { PlanDays } from './plan-days.ts';
import type { PastPost } from './plan-input.ts';

/** A post for which a day and an hour are looked for. */
export interface Wish {
  readonly post: Omit<PastPost, 'publishAt'>;
  /** The keys of its offer in the bookings. */
  readonly offers: readonly string[];
  /** The days on which it may be published, by number, in order. */
  readonly days: readonly number[];
  /** Whether any of its days is as good as another; otherwise an earlier one is better. */
  readonly spreads: boolean;
  /** The campaign, if it may repeat a product sooner than others may. */
  readonly repeating?: string | undefined;
  /** Nothing is published before: neither prepared in time nor seen by the owner of the page. */
  readonly earliest: Instant;
  /** Only for a campaign that starts now: when it is published, or as soon after it as its page allows. */
  readonly soon?: Instant | undefined;
  /** Where in a slot it lies, from 0 to below 1. */
  readonly share: number;
  /** By whose clock an hour is good. */
  readonly readers: Readers;
  /** What its hour must be worth: of those that are, it has the least. Absent: it has the best that is left. */
  readonly enough?: number | undefined;
}

/** A wish with its time. `slot` is the number of its slot; `worth`, what that hour is worth. */
export interface Placed<W extends Wish> {
  readonly wish: W;
  readonly day: number;
  readonly slot: number;
  readonly worth: number;
  readonly at: Instant;
}

type Time<W extends Wish> = Pick<Placed<W>, 'slot' | 'worth' | 'at'>;

/** More than any of the numbers by which days are ranked, so that five of them fit into one. */
const PLACES = 1_500;

const below = (number: number): number => Math.min(number, PLACES - 1);

/** The days of a plan and what is placed on them. */
export class Schedule<W extends Wish> {
  readonly #bookings: Bookings;
  readonly #days: PlanDays;
  /** How many posts each day gets when all can be placed: the least and the most. */
  readonly #least: number;
  readonly #most: number;
  /** The days that any wish may have. */
  readonly #known = new Set<number>();
  readonly #placed = new Map<number, Placed<W>[]>();
  /** How many posts each slot of a day has. */
  readonly #inSlot = new Map<number, number[]>();

  /** `evenShare`: how many posts each day gets when they are spread evenly; it may be a fraction. */
  constructor(bookings: Bookings, days: PlanDays, evenShare: number) {
    this.#bookings = bookings;
    this.#days = days;
    this.#least = Math.floor(evenShare);
    this.#most = Math.ceil(evenShare);
  }

  /** All that is placed. */
  placed(): readonly Placed<W>[] {
    return [...this.#placed.values()].flat();
  }

  /** Gives a wish a time, moving another post to another day if it must; otherwise returns why it has none. */
  place(wish: W): Placed<W> | ConflictReason {
    for (const day of wish.days) this.#known.add(day);
    if (this.#isShownEverywhere(wish)) return this.#whyNot(wish);
    return this.#placeOnOneOf(wish, this.#inOrder(wish)) ?? this.#makeRoom(wish) ?? this.#whyNot(wish);
  }

  /** Whether no day has a page left for the product, so that neither the post nor one that it could replace has a place. */
  #isShownEverywhere({ post: { product, channel } }: W): boolean {
    for (const day of this.#known) if (this.#bookings.hasPageLeft(day, product, channel)) return false;
    return true;
  }

  /** Returns how many more posts of some products some channels can take on a day from an instant on. */
  roomOn(
    day: number,
    of: { readonly products: ReadonlySet<string>; readonly channels: ReadonlySet<string> },
    from: Instant,
  ): number {
    const pages = [...of.products].reduce((sum, product) => sum + this.#bookings.pagesLeft(day, product), 0);
    const stretches = this.#days.slotsOf(day).filter(({ to }) => to > from);
    let room = 0;
    for (const channel of of.channels) {
      if (room >= pages) return pages;
      room += this.#bookings.freeStretches(channel, day, stretches);
    }
    return Math.min(room, pages);
  }

  /** Gives a wish a time on one day, without moving another post; undefined when it has no room there. */
  placeOnly(wish: W, day: number): Placed<W> | undefined {
    return this.#placeOn(wish, day);
  }

  /** Takes a post out. */
  takeOut(placed: Placed<W>): void {
    this.#unbook(placed);
  }

  /**
   * Gives a post another time: on the wanted day, on another one, or at another hour of its own. Undefined when there is
   * none; then the post is out.
   */
  moveAway(placed: Placed<W>, wanted?: number): Placed<W> | undefined {
    this.#unbook(placed);
    const { wish, day, slot } = placed;
    const others = this.#inOrder(wish).filter((one) => one !== day && one !== wanted);
    const first = wanted !== undefined && wanted !== day && wish.days.includes(wanted) ? [wanted] : [];
    return (
      (wanted === day ? this.#placeOn(wish, day, slot) : undefined) ??
      this.#placeOnOneOf(wish, [...first, ...others]) ??
      this.#placeOn(wish, day, slot)
    );
  }

  /**
   * Moves posts from days that have more to days that have at least two fewer, as long as one can be moved: each day's
   * number of posts then differs from any other's by one at most, or the fuller one's posts cannot go to the emptier one.
   */
  evenOut(days: readonly number[]): void {
    while (this.#evenOutOnce(days));
  }

  #evenOutOnce(days: readonly number[]): boolean {
    const emptiest = days.toSorted((a, b) => this.#count(a) - this.#count(b) || a - b);
    for (const to of emptiest) {
      for (const from of emptiest.toReversed()) {
        if (this.#count(from) - this.#count(to) < 2) break;
        // Those who were placed last need their hours least.
        const movable = this.#on(from).toReversed();
        if (movable.some((one) => this.#move(one, to))) return true;
      }
    }
    return false;
  }

  /**
   * The days of a wish, best first: those that lack their even share, then the emptiest of its page, of its product, of all.
   */
  #inOrder({ days, spreads, post }: W): readonly number[] {
    if (!spreads) return days;
    const ranks = new Float64Array(days.length);
    for (const [index, day] of days.entries()) {
      const count = this.#count(day);
      const over = count < this.#least ? 0 : below(count + 1 - this.#least);
      const onPage = below(this.#bookings.postsOn(day, post.channel));
      const pages = below(this.#bookings.pagesOn(day, post.product));
      // One number for each day is sorted ten times faster than a list of them.
      ranks[index] = (((over * PLACES + onPage) * PLACES + pages) * PLACES + below(count)) * PLACES + index;
    }
    return [...ranks.sort()].map((rank) => days[rank % PLACES] ?? 0);
  }

  #placeOn(wish: W, day: number, except?: number): Placed<W> | undefined {
    const { post, offers, repeating } = wish;
    if (!this.#bookings.hasPageLeft(day, post.product, post.channel)) return undefined;
    if (this.#bookings.repeatsTooSoon(offers, day, repeating)) return undefined;
    const found = this.#timeOn(wish, day, except);
    if (!found) return undefined;
    const placed = { wish, day, ...found };
    this.#book(placed);
    return placed;
  }

  /**
   * Returns the best hour of a day that a wish can have, or one that is worth enough. The posts of a day are spread over its slots: one that has its part
   * is taken only when no other is free. `except`: a slot that it is not to have.
   */
  #timeOn(wish: W, day: number, except?: number): Time<W> | undefined {
    const { soon, earliest, post, share, readers, enough = Infinity } = wish;
    if (soon !== undefined && except === undefined && this.#days.numbers.numberOf(soon) === day) {
      const at = this.#bookings.firstFreeInstant(post.channel, day, this.#days.openFrom(soon));
      if (at !== undefined) return { slot: 0, worth: this.#days.bestFirst(day, readers)[0]?.worth ?? 1, at };
    }
    const slots = this.#days.bestFirst(day, readers);
    const part = Math.ceil(this.#most / Math.max(1, slots.length));
    let [first, second]: [Time<W> | undefined, Time<W> | undefined] = [undefined, undefined];
    for (const { slot, worth, from, to } of slots) {
      const isFull = (this.#inSlot.get(day)?.[slot] ?? 0) >= part;
      if (slot === except || to <= earliest || (isFull && second)) continue;
      const left = { from: Math.max(from, earliest), to };
      const at = this.#bookings.freeInstant(post.channel, day, left, share);
      if (at === undefined) continue;
      if (isFull) second = { slot, worth, at };
      else if (!first || worth >= enough) first = { slot, worth, at };
      if (first && worth <= enough) return first;
    }
    return first ?? second;
  }

  /** Places a wish where another post of its product or its page stands that can go to another day. */
  #makeRoom(wish: W): Placed<W> | undefined {
    const { post, offers, repeating, days } = wish;
    const withPageLeft = [...this.#known].filter((day) => this.#bookings.hasPageLeft(day, post.product));
    // Many wishes share their days, so that few lists are searched.
    const known = new Map<readonly number[], boolean>();
    const mayGo = ({ days: its }: W): boolean => {
      const may = known.get(its) ?? withPageLeft.some((day) => its.includes(day));
      known.set(its, may);
      return may;
    };
    for (const day of days) {
      if (this.#bookings.repeatsTooSoon(offers, day, repeating)) continue;
      const isProductFull = !this.#bookings.hasPageLeft(day, post.product, post.channel);
      if (isProductFull && withPageLeft.length === 0) continue;
      const inTheWay = this.#on(day).filter(({ wish: other }) =>
        isProductFull
          ? other.post.product === post.product && mayGo(other)
          : other.post.channel === post.channel,
      );
      for (const other of inTheWay) {
        const placed = this.#placeInsteadOf(other, wish);
        if (placed) return placed;
      }
    }
    return undefined;
  }

  /** Places a wish on the day of another post, if that one then finds another day. */
  #placeInsteadOf(other: Placed<W>, wish: W): Placed<W> | undefined {
    const { day } = other;
    this.#unbook(other);
    const placed = this.#placeOn(wish, day);
    const otherDays = placed ? this.#inOrder(other.wish).filter((one) => one !== day) : [];
    if (placed && this.#placeOnOneOf(other.wish, otherDays)) return placed;
    if (placed) this.#unbook(placed);
    this.#book(other);
    return undefined;
  }

  #placeOnOneOf(wish: W, days: readonly number[]): Placed<W> | undefined {
    for (const day of days) {
      const placed = this.#placeOn(wish, day);
      if (placed) return placed;
    }
    return undefined;
  }

  #move(placed: Placed<W>, to: number): boolean {
    if (!placed.wish.spreads || !placed.wish.days.includes(to)) return false;
    this.#unbook(placed);
    if (this.#placeOn(placed.wish, to)) return true;
    this.#book(placed);
    return false;
  }

  #whyNot({ days, offers, repeating, earliest, post }: Wish): ConflictReason {
    let isFull = false;
    for (const day of days) {
      if (this.#bookings.repeatsTooSoon(offers, day, repeating)) return 'repeatedTooSoon';
      const slots = this.#days.slotsOf(day);
      isFull ||= slots.length === 0 || slots.some(({ to }) => to > earliest);
      isFull ||= !this.#bookings.hasPageLeft(day, post.product, post.channel);
    }
    return isFull ? 'noDayLeft' : 'tooLate';
  }

  #on(day: number): readonly Placed<W>[] {
    return this.#placed.get(day) ?? [];
  }

  #count(day: number): number {
    return this.#on(day).length;
  }

  #book(placed: Placed<W>): void {
    const { wish, day, slot, at } = placed;
    this.#bookings.add({ ...wish.post, publishAt: at });
    const here = this.#placed.get(day);
    if (here) here.push(placed);
    else this.#placed.set(day, [placed]);
    this.#countInSlot(day, slot, 1);
  }

  #unbook(placed: Placed<W>): void {
    const { wish, day, slot, at } = placed;
    this.#bookings.remove({ ...wish.post, publishAt: at });
    const here = this.#placed.get(day);
    here?.splice(here.indexOf(placed), 1);
    this.#countInSlot(day, slot, -1);
  }

  #countInSlot(day: number, slot: number, by: number): void {
    const counts = this.#inSlot.get(day) ?? [];
    counts[slot] = (counts[slot] ?? 0) + by;
    this.#inSlot.set(day, counts);
  }
}
