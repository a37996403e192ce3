import type { IndexName, Item, Query, Written } from '../../ports/table.ts';
import { entryOf, INDEX_NAMES, keepsItsKey, standsAsBefore } from './index-entry.ts';
import { itemBytes } from './item-size.ts';

const WRITE_UNIT = 1024;
const READ_UNIT = 4096;

export type TableVerb = 'get' | 'getMany' | 'put' | 'update' | 'delete' | 'query';

/** What one call would cost with DynamoDB's on-demand billing, in write and read request units. */
export interface TableUse {
  readonly verb: TableVerb;
  readonly outcome: 'read' | 'written' | 'conflict';
  /** The partition that was read or written; for `getMany`, the partition of the first key. */
  readonly pk: string;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** The number of items found or written. */
  readonly items: number;
  /** The index that was read, or the indexes whose entries a write changed. */
  readonly indexes: readonly IndexName[];
}

/** Called once for each call of the table. */
export type TableMeter = (use: TableUse) => void;

type Stored = Item | undefined;

const bytesOf = (item: Stored): number => (item ? itemBytes(item) : 0);

/** Reads are rounded up to 4 KB, at least one unit; an eventually consistent read costs half. */
function readUnits(bytes: number, consistent = false): number {
  return Math.max(1, Math.ceil(bytes / READ_UNIT)) * (consistent ? 1 : 0.5);
}

/** Writes are rounded up to 1 KB, at least one unit. */
function writeUnits(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / WRITE_UNIT));
}

/**
 * Returns the units of one write in an index: none when the entry does not change, one entry for adding or removing it or
 * for changing what it carries, two for moving it (AWS: "Provisioned throughput considerations for global secondary
 * indexes").
 */
function indexUnits(index: IndexName, before: Stored, after: Stored): number {
  if (standsAsBefore(before, after, index)) return 0;
  const left = before && entryOf(before, index);
  const entered = after && entryOf(after, index);
  const units = [left, entered].map((entry) => (entry ? writeUnits(itemBytes(entry.item)) : 0));
  if (keepsItsKey(before, after, index)) return Math.max(...units);
  return units.reduce((sum, unit) => sum + unit, 0);
}

/** Returns the cost of reading single items. Each item is rounded up separately, and a missing item costs one unit too. */
export function useOfRead(
  verb: 'get' | 'getMany',
  pk: string,
  found: readonly Stored[],
  { consistent = false }: { readonly consistent?: boolean } = {},
): TableUse {
  const units = found
    .map((item) => readUnits(bytesOf(item), consistent))
    .reduce((sum, unit) => sum + unit, 0);
  const items = found.filter((item) => item !== undefined).length;
  return { verb, outcome: 'read', pk, readUnits: units, writeUnits: 0, items, indexes: [] };
}

/** Returns the cost of a query: the sum of all bytes read is rounded up once. */
export function useOfQuery({ pk, index, consistent }: Query, items: number, bytes: number): TableUse {
  const indexes = index ? [index] : [];
  const units = readUnits(bytes, consistent);
  return { verb: 'query', outcome: 'read', pk, readUnits: units, writeUnits: 0, items, indexes };
}

/**
 * Returns the cost of a write: the larger of the old and the new item, and each changed index entry. A failed condition
 * costs the old item.
 */
export function useOfWrite(
  verb: TableVerb,
  outcome: Written,
  pk: string,
  before: Stored,
  after: Stored,
): TableUse {
  const touched = INDEX_NAMES.map((name) => ({ name, units: indexUnits(name, before, after) }));
  const units = touched.reduce(
    (sum, index) => sum + index.units,
    writeUnits(Math.max(bytesOf(before), bytesOf(after))),
  );
  const indexes = touched.filter((index) => index.units > 0).map(({ name }) => name);
  return {
    verb,
    outcome,
    pk,
    readUnits: 0,
    writeUnits: units,
    items: outcome === 'written' ? 1 : 0,
    indexes,
  };
}
