import { addDays, daysBetween, type LocalDay, weekdayOf } from '../../time/local-day.ts';
import type { Campaign } from '../campaign.ts';
import { campaignDays } from '../slots.ts';
import { type CampaignKind, hasOpenDays } from './campaign-kind.ts';
import { feastNamed } from './feasts.ts';
import { rotateProducts, type Showing } from './rotate-products.ts';

/** A product and the days on which a campaign may show it once. */
export interface Occurrence {
  readonly product: string;
  /**
   * Tells the occurrence from others of the same product; absent when there is only one. It is never a time: a bazaar that
   * moves to another date keeps what went out a week before.
   */
  readonly key?: string;
  /** The days on which its posts may go out, its own first. */
  readonly days: readonly LocalDay[];
}

/** A day of a campaign, and the key of what it shows, where each day shows all products. */
interface DatedDay {
  readonly day: LocalDay;
  readonly key: string;
}

/** The fields from which the days of a campaign follow. */
type Dates = Pick<Campaign, 'from' | 'days' | 'weekdays' | 'until' | 'on' | 'feast' | 'perDay'>;

type Sold = Readonly<Record<'id' | 'maker', string>>;

/**
 * Expands a campaign into its occurrences, in the order of their days. Pure, on calendar days: no clock and no zone. Days
 * before `today` have none. `before` is what former plans of the campaign have shown, with the first day of each: a rotation goes on
 * from there, and what may still go out is named again with its days.
 */
export function occurrencesOf(
  kind: CampaignKind,
  campaign: Dates,
  { products, today, daysBeforeRepeat = 0, before = [] }: OccurrenceInput,
): readonly Occurrence[] {
  if (hasOpenDays(kind)) {
    const days = campaignDays(campaign.from, campaign.days);
    return products.map(({ id: product }) => ({ product, days }));
  }
  const dated = datedDays(kind, campaign);
  const last = dated.at(-1)?.day;
  const within = (first: LocalDay): LocalDay[] =>
    campaignDays(first, kind.withinDays).filter((day) => last !== undefined && day <= last && day >= today);
  const found =
    kind.rotates === undefined
      ? dated.flatMap(({ day, key }) =>
          products.map(({ id: product }) => ({ product, key, days: within(day) })),
        )
      : rotateProducts(
          products,
          dated.map(({ day }) => day).filter((day) => day >= today),
          {
            perDay: campaign.perDay ?? kind.rotates.perDay,
            // The last post of a showing may go out on the last day that it has.
            apart: daysBeforeRepeat === 0 ? 0 : daysBeforeRepeat + kind.withinDays - 1,
            before,
          },
        ).map(({ product, key, day }) => ({ product, key, days: within(day) }));
  return found.filter(({ days }) => days.length > 0);
}

interface OccurrenceInput {
  readonly products: readonly Sold[];
  readonly today: LocalDay;
  /** The community's pacing, which a rotation keeps to. */
  readonly daysBeforeRepeat?: number;
  readonly before?: readonly Showing[];
}

/** Returns the first and the last day of a campaign as its kind has it; undefined when it has no day at all. */
export function daysOfKind(
  kind: CampaignKind,
  wish: { readonly [Name in keyof Dates]?: Dates[Name] | undefined },
  today: LocalDay,
): { readonly from: LocalDay; readonly days: number } | undefined {
  const from = wish.from ?? today;
  const rule = kind.days;
  switch (rule.by) {
    case 'anyOf':
      return { from, days: rule.days ?? wish.days ?? 1 };
    case 'eachOf':
      return { from, days: wish.days ?? 1 };
    case 'weekdays':
    case 'before':
    case 'week': {
      const dated = datedDays(kind, { ...wish, from, days: 1 });
      const [first, last] = [dated[0], dated.at(-1)];
      return first && last && { from: first.day, days: daysBetween(first.day, last.day) + 1 };
    }
  }
}

/** Returns the days on which a campaign of a kind shows something, in order. */
export function datedDays(kind: CampaignKind, campaign: Dates): readonly DatedDay[] {
  const rule = kind.days;
  switch (rule.by) {
    case 'anyOf':
    case 'eachOf':
      return campaignDays(campaign.from, campaign.days).map((day) => ({ day, key: day }));
    case 'weekdays': {
      const { from, until = from, weekdays = [] } = campaign;
      const days = campaignDays(from, Math.max(0, daysBetween(from, until) + 1));
      return days.filter((day) => weekdays.includes(weekdayOf(day))).map((day) => ({ day, key: day }));
    }
    case 'before': {
      const date = rule.date === 'on' ? campaign.on : feastDay(campaign.feast);
      if (date === undefined) return [];
      const daysBefore = rule.daysBefore.toSorted((a, b) => b - a);
      return daysBefore.map((days) => ({ day: addDays(date, -days), key: `before-${String(days)}` }));
    }
    case 'week': {
      const { on } = campaign;
      if (on === undefined) return [];
      const sunday = addDays(on, -weekdayOf(on));
      const weekdays = rule.weekdays.toSorted((a, b) => a - b);
      return weekdays.map((weekday) => ({
        day: addDays(sunday, weekday),
        key: `weekday-${String(weekday)}`,
      }));
    }
  }
}

const feastDay = (feast: string | undefined): LocalDay | undefined =>
  feast === undefined ? undefined : feastNamed(feast)?.day;
