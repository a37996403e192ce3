import type { Instant } from '../time/instant.ts';
import { addDays, dayOf, instantOf } from '../time/local-day.ts';
import { NumberedDays } from '../time/numbered-days.ts';
import { openStretches, type Stretch } from '../time/open-hours.ts';
import { hourOfWeek, partsOfWeekHour } from '../insights/week-hour.ts';
import { weightOfSlot } from './hour-weights.ts';
import { worthOfHours } from './hours/learned-hours.ts';
import { type Readers, zoneOfReaders } from './hours/readers.ts';
import type { PlanInput } from './plan-input.ts';
import { slotsOfDay } from './slots.ts';

/** Days beyond this many before and after a campaign are seldom asked for. */
const MOST_MARGIN = 31;

/** A slot of a day: its number, by which its posts are counted, and what its hour is worth. */
export interface WorthSlot extends Stretch {
  readonly slot: number;
  readonly worth: number;
}

/** The days on which a plan may place posts, as numbers, and the slots of each. */
export class PlanDays {
  readonly numbers: NumberedDays;
  /** The days of the campaign, in order. */
  readonly ofCampaign: readonly number[];
  readonly #community: PlanInput['community'];
  readonly #slots = new Map<number, readonly Stretch[]>();
  readonly #hours: PlanInput['hours'];
  readonly #worth = new Map<Readers, ReturnType<typeof worthOfHours>>();
  readonly #bestFirst = new Map<Readers, Map<number, readonly WorthSlot[]>>();
  readonly #left = new Map<Instant, readonly number[]>();

  constructor({
    campaign,
    community,
    now,
    hours,
  }: Pick<PlanInput, 'campaign' | 'community' | 'now' | 'hours'>) {
    const margin = Math.min(community.pacing.daysBeforeRepeat + 1, MOST_MARGIN);
    const first = campaign.start === 'now' ? dayOf(now, community.zone) : campaign.from;
    this.#community = community;
    this.#hours = hours;
    this.numbers = new NumberedDays(community.zone, addDays(first, -margin), campaign.days + 2 * margin);
    this.ofCampaign = numbersFrom(this.numbers.numberOfDay(campaign.from), campaign.days);
  }

  slotsOf(day: number): readonly Stretch[] {
    const known = this.#slots.get(day) ?? slotsOfDay(this.#community, this.numbers.dayAt(day));
    this.#slots.set(day, known);
    return known;
  }

  /** Returns what is left of the open hours of an instant's day, without what follows the next quiet hours; empty in them. */
  openFrom(instant: Instant): Stretch {
    const { quietHours, zone } = this.#community;
    const to = instantOf(addDays(dayOf(instant, zone), 1), '00:00', zone);
    const [first] = openStretches({ from: instant, to }, quietHours, zone);
    return first?.from === instant ? first : { from: instant, to: instant };
  }

  /** Returns the slots of a day, the best for some readers first: as learned or, where nothing is, as people ordered them. */
  bestFirst(day: number, readers: Readers): readonly WorthSlot[] {
    const known = this.#bestFirst.get(readers)?.get(day);
    if (known) return known;
    const its = this.#bestFirst.get(readers) ?? new Map<number, readonly WorthSlot[]>();
    this.#bestFirst.set(readers, its);
    const ranked = this.#rank(day, readers);
    its.set(day, ranked);
    return ranked;
  }

  #rank(day: number, readers: Readers): readonly WorthSlot[] {
    const slots = this.slotsOf(day);
    if (!this.#hours)
      return slots.map((stretch, slot) => ({
        ...stretch,
        slot,
        worth: weightOfSlot(slot, slots.length),
      }));
    const zone = zoneOfReaders(readers, this.#community.zone);
    const worth = this.#worthFor(readers, this.#hours);
    return slots
      .map((stretch, slot) => {
        const { weekday, hour } = partsOfWeekHour(hourOfWeek(stretch.from, zone));
        return { ...stretch, slot, worth: worth(weekday, hour) };
      })
      .toSorted((one, other) => other.worth - one.worth || one.slot - other.slot);
  }

  #worthFor(readers: Readers, hours: NonNullable<PlanInput['hours']>): ReturnType<typeof worthOfHours> {
    const known = this.#worth.get(readers) ?? worthOfHours(readers, hours[readers]);
    this.#worth.set(readers, known);
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
