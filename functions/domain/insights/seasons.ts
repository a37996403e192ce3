import type { Bilingual } from '../bilingual.ts';
import { feastsBetween } from '../campaign/kinds/feasts.ts';
import { addDays, type LocalDay } from '../time/local-day.ts';

/** The days before a feast in which people buy for it, of which a report can be asked. */
interface Season {
  /** The id of the feast. */
  readonly feast: string;
  readonly name: Bilingual;
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** How many days a season has, the feast included: Ramadan, the longest time of buying, has 29 or 30. */
const SEASON_DAYS = 30;
/** Seasons of a year are offered. */
const DAYS_BACK = 366;

/**
 * Returns the seasons that have begun, of the last year, the newest first. One that is not over ends today, so that it is
 * compared with as many days before it.
 */
export const seasonsUntil = (today: LocalDay): readonly Season[] =>
  feastsBetween(addDays(today, -DAYS_BACK), addDays(today, SEASON_DAYS - 1))
    .filter(({ season }) => season)
    .map(({ id, name, day }) => ({
      feast: id,
      name,
      from: addDays(day, 1 - SEASON_DAYS),
      to: day < today ? day : today,
    }))
    .toReversed();
