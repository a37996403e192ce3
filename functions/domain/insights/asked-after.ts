import { daysBetween, type LocalDay } from '../time/local-day.ts';

/** What is known of a product that people asked for. */
export interface AskedProduct {
  readonly id: string;
  readonly name: string;
  readonly soldOut: boolean;
  /** How many people asked, as its maker told it. */
  readonly asked: number;
  /** The last day on which it was out; undefined when that is longer ago than was looked. */
  readonly lastOut: LocalDay | undefined;
}

/** A product that people asked for and that has not been out for so many whole weeks. */
export interface AskedAfter {
  readonly id: string;
  readonly name: string;
  readonly asked: number;
  readonly weeks: number;
}

/** Fewer who asked are no sign. */
export const FEWEST_ASKED = 3;
const FEWEST_WEEKS = 3;
const DAYS_A_WEEK = 7;

/**
 * Returns the products that are worth offering again, those that most people asked for first. `since` is the first day that
 * was looked at.
 */
export const worthOffering = (
  products: readonly AskedProduct[],
  { since, today }: { readonly since: LocalDay; readonly today: LocalDay },
): AskedAfter[] =>
  products
    .filter(({ soldOut, asked }) => !soldOut && asked >= FEWEST_ASKED)
    .map(({ id, name, asked, lastOut = since }) => ({
      id,
      name,
      asked,
      weeks: Math.floor(daysBetween(lastOut, today) / DAYS_A_WEEK),
    }))
    .filter(({ weeks }) => weeks >= FEWEST_WEEKS)
    .toSorted((a, b) => b.asked - a.asked || (a.id < b.id ? -1 : 1));
