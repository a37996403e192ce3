import type { IndexName, Item, Query, Written } from '../../ports/table.ts';
import { entryOf, INDEX_NAMES, standsAsBefore } from './index-entry.ts';
import { itemBytes } from './item-size.ts';

const WRITE_UNIT = 1024;
const READ_UNIT = 4096;

export type TableVerb = 'get' | 'getMany' | 'put' | 'update' | 'delete' | 'query';

/** What one call would cost on DynamoDB on demand, in write and read request units. */
export interface TableUse {
  readonly verb: TableVerb;
  readonly outcome: 'read' | 'written' | 'conflict';
  /** The partition asked for or written to; of `getMany` the first. */
  readonly pk: string;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Items found, or written. */
  readonly items: number;
  /** The index that was read, or those whose entries a write touched. */
  readonly indexes: readonly IndexName[];
}

/** Told of each call as it happens. */
export type TableMeter = (use: TableUse) => void;

type Stored = Item | undefined;

const bytesOf = (item: Stored): number => (item ? itemBytes(item) : 0);

/** Reads round up to 4 KB, at least one; half of that when they may be stale. */
function readUnits(bytes: number, consistent = false): number {
  return Math.max(1, Math.ceil(bytes / READ_UNIT)) * (consistent ? 1 : 0.5);
}

/** Writes round up to 1 KB, at least one. */
function writeUnits(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / WRITE_UNIT));
}

/**
 * What one write costs in an index: nothing when its entry stays as it is, one entry for entering or leaving, two for
 * moving (AWS: "Provisioned throughput considerations for global secondary indexes").
 */
function indexUnits(index: IndexName, before: Stored, after: Stored): number {
  if (standsAsBefore(before, after, index)) return 0;
  const left = before && entryOf(before, index);
  const entered = after && entryOf(after, index);
  const units = [left, entered].map((entry) => (entry ? writeUnits(itemBytes(entry.item)) : 0));
  return units.reduce((sum, unit) => sum + unit, 0);
}

/** What reading single items costs: each is rounded by itself, also one that is not there. */
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

/** What a query costs: all that it read is rounded together. */
export function useOfQuery({ pk, index, consistent }: Query, items: number, bytes: number): TableUse {
  const indexes = index ? [index] : [];
  const units = readUnits(bytes, consistent);
  return { verb: 'query', outcome: 'read', pk, readUnits: units, writeUnits: 0, items, indexes };
}

/** What a write costs: the larger of old and new, and each index touched. A failed condition costs the old. */
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
