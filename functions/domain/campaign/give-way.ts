import { ownShare } from '../seeded.ts';
import type { Instant } from '../time/instant.ts';
import { type Bookings, offersOf } from './bookings.ts';
import type { GivenWay } from './plan.ts';
import type { PlanDays } from './plan-days.ts';
import { numbersFrom } from './plan-days.ts';
import type { PastPost } from './plan-input.ts';
import type { Placed, Schedule, Wish } from './schedule.ts';

/** How many days later a post may go out that gives its place to another. */
export const GIVE_WAY_DAYS = 31;

type Yielding = PastPost & { readonly yields: string };

/**
 * Has posts of rotations go out on a later day where a campaign with a date finds no room: its date cannot move, a turn can.
 * Which posts may be moved the calendar says; each is moved once.
 */
export class GiveWay<W extends Wish> {
  readonly #yielding: Map<number, Yielding[]>;
  readonly #given: GivenWay[] = [];
  readonly #bookings: Bookings;
  readonly #days: PlanDays;
  readonly #schedule: Schedule<W>;

  constructor(
    calendar: readonly PastPost[],
    { bookings, days, schedule }: { bookings: Bookings; days: PlanDays; schedule: Schedule<W> },
  ) {
    [this.#bookings, this.#days, this.#schedule] = [bookings, days, schedule];
    this.#yielding = new Map();
    for (const { yields, ...post } of calendar) {
      if (yields === undefined) continue;
      const day = days.numbers.numberOf(post.publishAt);
      this.#yielding.set(day, [...(this.#yielding.get(day) ?? []), { ...post, yields }]);
    }
  }

  /** The posts that have given way so far. */
  get given(): readonly GivenWay[] {
    return this.#given;
  }

  /** Places a wish where a post of a rotation stands that finds a later day on its page; undefined if there is none. */
  place(wish: W): Placed<W> | undefined {
    for (const day of wish.days) {
      const here = this.#yielding.get(day) ?? [];
      for (const post of here.filter(({ channel }) => channel === wish.post.channel)) {
        const placed = this.#placeInsteadOf(post, day, wish);
        if (!placed) continue;
        here.splice(here.indexOf(post), 1);
        return placed;
      }
    }
    return undefined;
  }

  #placeInsteadOf(post: Yielding, day: number, wish: W): Placed<W> | undefined {
    this.#bookings.remove(post);
    const placed = this.#schedule.placeOnly(wish, day);
    const to = placed && this.#laterThan(day, post);
    if (placed && to !== undefined) {
      const { yields, product, channel, publishAt: from } = post;
      this.#bookings.add({ ...post, publishAt: to });
      this.#given.push({ post: yields, product, channel, from, to });
      return placed;
    }
    if (placed) this.#schedule.takeOut(placed);
    this.#bookings.add(post);
    return undefined;
  }

  #laterThan(day: number, post: Yielding): Instant | undefined {
    const { channel, product } = post;
    const offers = offersOf(post);
    for (const later of numbersFrom(day + 1, GIVE_WAY_DAYS)) {
      if (!this.#bookings.hasPageLeft(later, product, channel)) continue;
      if (this.#bookings.repeatsTooSoon(offers, later)) continue;
      for (const stretch of this.#days.slotsOf(later)) {
        const at = this.#bookings.freeInstant(channel, later, stretch, ownShare(post.yields, 1));
        if (at !== undefined) return at;
      }
    }
    return undefined;
  }
}
