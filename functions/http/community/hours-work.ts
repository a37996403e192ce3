// What serves learned hours, as one piece: it is loaded with the first request that asks for them.
import { saysEnough, worthOfHours } from '../../domain/campaign/hours/learned-hours.ts';
import { READERS, type Readers, zoneOfReaders } from '../../domain/campaign/hours/readers.ts';
import { partsOfWeekHour } from '../../domain/insights/week-hour.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { ShownHours } from '../../insights/learn-hours.ts';
import type { LearnedHoursReply } from '../contract/learned-hours.ts';

export { readHours, switchHours } from '../../insights/learn-hours.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const hourOf = (slot: string): number => Number(slot.slice(0, 2));

/** Returns what is known of hours, for people to look at. */
export function learnedHoursReply({
  community,
  inUse,
  measuredAt,
  byReaders,
}: ShownHours): LearnedHoursReply {
  const { slots, zone } = community;
  const atHome = worthOfHours('home', byReaders.home);
  const order = WEEKDAYS.map((weekday) => ({
    weekday,
    slots: slots.toSorted((one, other) => atHome(weekday, hourOf(other)) - atHome(weekday, hourOf(one))),
  }));
  const readers = READERS.filter((one) => one === 'home' || byReaders[one] !== undefined);
  return {
    inUse,
    measuredAt: toIso(measuredAt),
    readers: readers.map((one) => ({
      readers: one,
      zone: zoneOfReaders(one, zone),
      ...hoursFor(one, byReaders),
    })),
    order,
  };
}

/** Returns the hours of the week at which posts went out; none while there are too few posts to say anything. */
function hoursFor(readers: Readers, byReaders: ShownHours['byReaders']) {
  const evidence = byReaders[readers];
  const count = evidence?.posts ?? 0;
  if (!saysEnough(evidence)) return { posts: count, enough: false, hours: [] };
  const worth = worthOfHours(readers, evidence);
  const hours = Object.entries(evidence.hours)
    .toSorted(([one], [other]) => Number(one) - Number(other))
    .map(([at, { posts }]) => {
      const { weekday, hour } = partsOfWeekHour(at);
      return { weekday, hour, posts, percent: Math.round(100 * worth(weekday, hour)) };
    });
  return { posts: count, enough: true, hours };
}
