import type { Instant } from '../time/instant.ts';
import { addDays, dayOf } from '../time/local-day.ts';
import { NumberedDays } from '../time/numbered-days.ts';
import type { Stretch } from '../time/open-hours.ts';
import type { PlanInput } from './plan-input.ts';
import { slotsOfDay } from './slots.ts';

/** Days beyond this many before and after a campaign are seldom asked for. */
const MOST_MARGIN = 31;

/** The days on which a plan may place posts, as numbers, and the slots of each. */
export class PlanDays {
  readonly numbers: NumberedDays;
  /** The days of the campaign, in order. */
  readonly ofCampaign: readonly number[];
  readonly #community: PlanInput['community'];
  readonly #slots = new Map<number, readonly Stretch[]>();
  readonly #left = new Map<Instant, readonly number[]>();

  constructor({ campaign, community, now }: Pick<PlanInput, 'campaign' | 'community' | 'now'>) {
    const margin = Math.min(community.pacing.daysBeforeRepeat + 1, MOST_MARGIN);
    const first = campaign.start === 'now' ? dayOf(now, community.zone) : campaign.from;
    this.#community = community;
    this.numbers = new NumberedDays(community.zone, addDays(first, -margin), campaign.days + 2 * margin);
    this.ofCampaign = numbersFrom(this.numbers.numberOfDay(campaign.from), campaign.days);
  }

  slotsOf(day: number): readonly Stretch[] {
    const known = this.#slots.get(day) ?? slotsOfDay(this.#community, this.numbers.dayAt(day));
    this.#slots.set(day, known);
    return known;
  }

  /** Returns the days of the campaign that have time left for what is not published before an instant. */
  leftFrom(earliest: Instant): readonly number[] {
    const known =
      this.#left.get(earliest) ?? this.ofCampaign.filter((day) => this.hasTimeLeft(day, earliest));
    this.#left.set(earliest, known);
    return known;
  }

  /** Whether a day has any time left for what is not published before an instant. */
  hasTimeLeft(day: number, earliest: Instant): boolean {
    return this.slotsOf(day).some(({ to }) => to > earliest);
  }
}

/** Returns `count` numbers in a row. */
export const numbersFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);
