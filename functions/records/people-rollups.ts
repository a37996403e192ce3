import { periodBefore } from '../domain/insights/compare.ts';
import { pagesOf, type Rollup, RollupHead, RollupPage } from '../domain/insights/people-rollup.ts';
import { type RollupList } from '../domain/insights/rollup-list.ts';
import { HOUR, type Instant } from '../domain/time/instant.ts';
import { daysBetween, type LocalDay } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { mapWithConcurrency } from './map-with-concurrency.ts';
import { readMonthStamps } from './month-stamps.ts';
import { load, loadEventually, loadManyEventually, type RecordDefinition, replace } from './record.ts';
import { rosterStampRecord } from './roster-stamp.ts';

const rollupHeadRecord: RecordDefinition<RollupHead> = {
  name: 'roll-up of a period',
  schema: RollupHead,
  keyOf: ({ community, days }) => keys.rollupHead(community, days),
};

const rollupPageRecord: RecordDefinition<RollupPage> = {
  name: 'page of a roll-up',
  schema: RollupPage,
  keyOf: ({ community, days, list, page }) => keys.rollupPage(community, days, list, page),
};

export interface RollupSpan {
  readonly community: string;
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** Whose change was not stamped, because a process died between the two writes, is read after this time at the latest. */
const LONGEST_KEPT = HOUR;

/**
 * Returns the basis of a period's roll-up: it changes when a day of its months, or of those of the period before, is
 * aggregated, and when a name or a consent changes. Reads an item for each year, and one more.
 */
export async function readRollupBasis(table: Table, { community, from, to }: RollupSpan): Promise<string> {
  const [stamps, roster] = await Promise.all([
    // Its rows stand beside those of the period before.
    readMonthStamps(table, { community, from: periodBefore(from, to).from, to }),
    load(table, rosterStampRecord, keys.rosterStamp(community)),
  ]);
  return [stamps, roster && `${String(roster.at)}#${roster.subject}`].join(' ');
}

/** Returns the kept head of a period's roll-up; undefined when there is none, or it is out of date. */
export async function loadRollupHead(
  table: Table,
  { community, from, to }: RollupSpan,
  basis: string,
  now: Instant,
): Promise<RollupHead | undefined> {
  const key = keys.rollupHead(community, daysBetween(from, to) + 1);
  const head = await loadEventually(table, rollupHeadRecord, key);
  const isCurrent =
    head?.from === from &&
    head.to === to &&
    head.basis === basis &&
    Math.abs(now - head.madeAt) < LONGEST_KEPT;
  return isCurrent ? head : undefined;
}

/**
 * Returns pages of a kept roll-up, one for each list; undefined when one of them belongs to another roll-up, which was
 * written meanwhile.
 */
export async function loadRollupPages(
  table: Table,
  head: RollupHead,
  wanted: readonly { readonly list: RollupList; readonly page: number }[],
): Promise<readonly RollupPage[] | undefined> {
  const { community, days, basis } = head;
  const pages = await loadManyEventually(
    table,
    rollupPageRecord,
    wanted.map(({ list, page }) => keys.rollupPage(community, days, list, page)),
  );
  return pages.length === wanted.length && pages.every((page) => page.basis === basis) ? pages : undefined;
}

/** Keeps a roll-up over the one of another period of the same length: its pages first, so that a head has its pages. */
export async function saveRollup(table: Table, rollup: Rollup): Promise<void> {
  await mapWithConcurrency(pagesOf(rollup), (page) => replace(table, rollupPageRecord, page));
  await replace(table, rollupHeadRecord, rollup.head);
}
