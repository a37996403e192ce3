import type { Bilingual } from '../../bilingual.ts';
import type { ProductKind } from '../../product/product-kind.ts';

/**
 * What a person may decide about a campaign of some kind, beside its name, products, audience and pages, in the order in
 * which forms ask.
 */
export const KIND_FIELDS = [
  'weekdays',
  'from',
  'days',
  'until',
  'on',
  'seats',
  'feast',
  'perDay',
  'start',
] as const;
type KindField = (typeof KIND_FIELDS)[number];

/** A field of a kind, as its form asks for it. */
interface FieldOfKind {
  /** Whether a campaign of the kind cannot do without it. */
  readonly needed: boolean;
  readonly label: Bilingual;
}

/**
 * On which days a kind shows its products.
 * `anyOf`: each product once, on any of the days from `from` on (`days` of the kind, or those that a person chose).
 * `eachOf`: on each of these days. `weekdays`: on the chosen weekdays until a date. `before`: some days before a date, the
 * date itself included if `daysBefore` has 0. `week`: on some weekdays (1 = Monday) of the week in which a date lies.
 */
type DayRule =
  | { readonly by: 'anyOf'; readonly days?: number }
  | { readonly by: 'eachOf' }
  | { readonly by: 'weekdays' }
  | { readonly by: 'before'; readonly date: 'on' | 'feast'; readonly daysBefore: readonly number[] }
  | { readonly by: 'week'; readonly weekdays: readonly number[] };

/** What a campaign may lead to, so that captions can say so: a section of the phrase books each. */
export const CAMPAIGN_EVENTS = ['bazaar', 'marketDay', 'classDay', 'weekend', 'feast'] as const;

/**
 * A kind of campaign, as data: which fields it has, which products, and how these become occurrences. A new kind is a file
 * of this shape and a line in `kinds.ts`; form, checks, plan and description of the API follow from it
 * (docs/recipes/campaign-kind.md).
 */
export interface CampaignKind {
  /** What its form says: its name, and in one sentence what it does. */
  readonly name: Bilingual;
  readonly about: Bilingual;
  readonly fields: Readonly<Partial<Record<KindField, FieldOfKind>>>;
  /** `slots`: at the best hours of each day. `now`: as soon as each page allows. */
  readonly start: 'slots' | 'now';
  readonly products: {
    readonly most: number;
    /** Only products of these kinds; absent means every kind. */
    readonly only?: readonly ProductKind[];
    /** Whether a campaign that names no products takes all that can be sold. */
    readonly stock?: true;
  };
  readonly days: DayRule;
  /** If its products rotate: how many products a day shows unless a person chose. Without, each day shows all products. */
  readonly rotates?: { readonly perDay: number };
  /** On how many days, its own included, the posts of one occurrence may go out when its own day is full. */
  readonly withinDays: number;
  /** Whether a post that is late is given up once the last day of the campaign is over, because it invites to that day. */
  readonly stops?: true;
  /** Which of its days the calendar shows as special: each day on which it posts, or the date that it leads to. */
  readonly special?: 'eachDay' | 'on';
  /** Whether people learn something at its date, and it counts as a class of the community. */
  readonly teaches?: true;
  /** What it leads to, which captions then say (`campaign-event.ts`). */
  readonly invitesTo?: (typeof CAMPAIGN_EVENTS)[number];
  /** Whether its occurrences repeat a product sooner than the community's pacing allows for anything else. */
  readonly repeats: boolean;
}

/** Whether a product may be shown on any day of its campaign; otherwise on the first day of its occurrence if possible. */
export function hasOpenDays({ days }: CampaignKind): boolean {
  switch (days.by) {
    case 'anyOf':
      return true;
    case 'eachOf':
    case 'weekdays':
    case 'before':
    case 'week':
      return false;
  }
}

/** Whether its days follow from a date, so that it cannot wait: posts of rotations give way to its posts. */
export const takesPrecedence = ({ days }: CampaignKind): boolean =>
  days.by === 'before' || days.by === 'week';

/** Whether its posts are turns, of which one may come later. */
export const givesWay = ({ rotates, days }: CampaignKind): boolean =>
  rotates !== undefined && days.by === 'eachOf';
