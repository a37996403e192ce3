import type { Pacing } from '../people/community.ts';
import { DAY, type Instant, MINUTE } from '../time/instant.ts';
import { dayOf, daysBetween, type LocalDay, type Zone } from '../time/local-day.ts';
import type { PastPost } from './plan-input.ts';

interface Booking {
  readonly at: Instant;
  readonly day: LocalDay;
  readonly campaign: string | undefined;
}

/** The times that are already taken: by the calendar, and by the posts that the plan has scheduled so far. */
export class Bookings {
  readonly #byChannel = new Map<string, Booking[]>();
  readonly #byOffer = new Map<string, Booking[]>();
  readonly #pages = new Map<string, number>();
  readonly #zone: Zone;
  readonly #pacing: Pacing;

  constructor(calendar: readonly PastPost[], pacing: Pacing, zone: Zone) {
    this.#pacing = pacing;
    this.#zone = zone;
    for (const post of calendar) this.add(post);
  }

  add({ channel, product, seller, shape, publishAt, campaign }: PastPost): void {
    const booking = { at: publishAt, day: dayOf(publishAt, this.#zone), campaign };
    append(this.#byChannel, channel, booking);
    append(this.#byOffer, offer({ channel, product, seller, shape }), booking);
    this.#pages.set(`${product}|${booking.day}`, this.pagesOn(booking.day, product) + 1);
  }

  /** Whether a channel's gap and daily cap leave capacity for one more post at an instant. */
  hasCapacity(channel: string, at: Instant): boolean {
    const here = this.#byChannel.get(channel) ?? [];
    const gap = this.#pacing.minutesBetweenPosts * MINUTE;
    const day = dayOf(at, this.#zone);
    const sameDay = here.filter((booking) => booking.day === day);
    return (
      sameDay.length < this.#pacing.postsPerChannelAndDay &&
      here.every((booking) => Math.abs(booking.at - at) >= gap)
    );
  }

  /** Returns how many pages show a product on a day. */
  pagesOn(day: LocalDay, product: string): number {
    return this.#pages.get(`${product}|${day}`) ?? 0;
  }

  /**
   * Whether the same product of the same seller is booked on a channel too near to a day, before or after it. A campaign
   * whose kind repeats its products is not in its own way.
   */
  repeatsTooSoon(wish: Offer, day: LocalDay, repeating?: string): boolean {
    const before = this.#byOffer.get(offer(wish)) ?? [];
    return before.some(
      (booking) =>
        (repeating === undefined || booking.campaign !== repeating) &&
        Math.abs(daysBetween(booking.day, day)) < this.#pacing.daysBeforeRepeat,
    );
  }
}

type Offer = Pick<PastPost, 'channel' | 'product' | 'seller' | 'shape'>;

/** Returns a key for an offer. A story and another post are not repetitions of each other. */
const offer = ({ channel, product, seller, shape }: Offer): string =>
  `${channel}|${product}|${seller}|${shape === 'story' ? 'story' : 'feed'}`;

function append(map: Map<string, Booking[]>, key: string, booking: Booking): void {
  const list = map.get(key);
  if (list) list.push(booking);
  else map.set(key, [booking]);
}

/** Returns how far before and after its days a plan must know the calendar. */
export const calendarMargin = (pacing: Pacing): number => (pacing.daysBeforeRepeat + 1) * DAY;
