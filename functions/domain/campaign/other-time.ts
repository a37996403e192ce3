import { EARLIEST_NEW_TIME } from '../post/stands-against.ts';
import { promisedWindow } from '../post/owner-window.ts';
import type { Post } from '../post/post.ts';
import type { Instant } from '../time/instant.ts';
import type { LocalDay } from '../time/local-day.ts';
import { Bookings, offersOf } from './bookings.ts';
import { hasOpenDays } from './kinds/campaign-kind.ts';
import { kindNamed } from './kinds/kinds.ts';
import { PlanDays } from './plan-days.ts';
import type { PastPost, PlanInput } from './plan-input.ts';

interface Around extends Pick<PlanInput, 'campaign' | 'community' | 'now'> {
  /** The posts of all pages around the campaign's days, without the one that is to move. */
  readonly others: readonly PastPost[];
  /** The day that suits the member best, if she named one. */
  readonly day?: LocalDay | undefined;
}

/**
 * Returns another time for a post of a scheduled campaign, by the rules of planning: caps, gaps, quiet hours, repetitions and
 * the owner's window. On the wanted day if that has room, on another day of a campaign whose days are open, or at another
 * hour of its day. Undefined when nothing else is free.
 */
export function otherTimeFor(
  post: Post,
  { campaign, community, others, day, now }: Around,
): Instant | undefined {
  const { channel, product, publishAt } = post;
  const days = new PlanDays({ campaign, community, now });
  const bookings = new Bookings(others, community.pacing, days.numbers);
  const kind = kindNamed(campaign.kind);
  const earliest = Math.max(now + EARLIEST_NEW_TIME, promisedWindow(post, community, now));
  const own = days.numbers.numberOf(publishAt);
  const wanted = day === undefined ? undefined : days.numbers.numberOfDay(day);
  const open = hasOpenDays(kind) ? days.leftFrom(earliest).filter((one) => one !== own) : [];
  const inOrder = [
    ...open.filter((one) => one === wanted),
    ...open
      .filter((one) => one !== wanted)
      .toSorted((a, b) => bookings.postsOn(a, channel) - bookings.postsOn(b, channel) || a - b),
    own,
  ];
  const share = Number.parseInt(post.id.slice(-6), 16) / 0x1000000;
  const repeating = kind.repeats ? campaign.id : undefined;
  for (const one of inOrder) {
    if (campaign.stoppedDays?.[days.numbers.dayAt(one)] !== undefined) continue;
    if (!bookings.hasPageLeft(one, product, channel)) continue;
    if (bookings.repeatsTooSoon(offersOf(post), one, repeating)) continue;
    for (const { from, to } of days.slotsOf(one)) {
      if (to <= earliest || (publishAt >= from && publishAt < to)) continue;
      const at = bookings.freeInstant(channel, one, { from: Math.max(from, earliest), to }, share);
      if (at !== undefined) return at;
    }
  }
  return undefined;
}
