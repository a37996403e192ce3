import type { Instant } from './instant.ts';
import { addDays, dayOf, daysBetween, instantOf, type LocalDay, type Zone } from './local-day.ts';

/**
 * The days of a zone as whole numbers, from 0 for a first day on, so that many instants can be told by their day without
 * computing the zone's calendar for each. Days outside of the span that was made ready have numbers too, at that cost.
 */
export class NumberedDays {
  readonly #zone: Zone;
  readonly #first: LocalDay;
  /** When each day begins, and when the last one ends. */
  readonly #begins: readonly Instant[];

  constructor(zone: Zone, first: LocalDay, count: number) {
    this.#zone = zone;
    this.#first = first;
    this.#begins = Array.from({ length: count + 1 }, (_, day) =>
      instantOf(addDays(first, day), '00:00', zone),
    );
  }

  numberOf(instant: Instant): number {
    const begins = this.#begins;
    let low = 0;
    let high = begins.length - 1;
    if (instant < (begins[low] ?? 0) || instant >= (begins[high] ?? 0))
      return daysBetween(this.#first, dayOf(instant, this.#zone));
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((begins[middle] ?? 0) <= instant) low = middle;
      else high = middle;
    }
    return low;
  }

  numberOfDay(day: LocalDay): number {
    return daysBetween(this.#first, day);
  }

  dayAt(number: number): LocalDay {
    return addDays(this.#first, number);
  }
}
