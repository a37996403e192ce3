import * as z from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { daysBetween, LocalDay } from '../time/local-day.ts';

/** The products of a community that people asked for, as they stood when a week's recap was prepared. */
export const AskedProducts = z.object({
  community: Id,
  madeAt: Instant,
  /** The first day that was looked at. */
  since: LocalDay,
  /** The last day whose posts are in the histories of their pages. */
  comparedThrough: LocalDay,
  /** Those that are worth offering again, those that most people asked for first. */
  products: z.array(
    z.object({
      id: Id,
      maker: Id,
      asked: z.number().int().positive(),
      /** The last day on which it was out; absent when that is before `since`. */
      lastOut: LocalDay.optional(),
    }),
  ),
});
export type AskedProducts = z.infer<typeof AskedProducts>;

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
