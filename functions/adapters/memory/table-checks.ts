import type { AttributeValue, Check, Item } from '../../ports/table.ts';
import { byteSortable } from './byte-sortable.ts';

const MAX_IN_VALUES = 100;

/** Returns a negative number, zero or a positive number; undefined when the types differ and so have no order. */
function compare(stored: AttributeValue | undefined, value: string | number): number | undefined {
  if (typeof stored === 'number' && typeof value === 'number') return stored - value;
  if (typeof stored !== 'string' || typeof value !== 'string') return undefined;
  const [left, right] = [byteSortable(stored), byteSortable(value)];
  return left < right ? -1 : Number(left > right);
}

type Comparison = '<' | '<=' | '>' | '>=';
const COMPARISONS: Readonly<Record<Comparison, (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

function holds(stored: AttributeValue | undefined, check: Check): boolean {
  if (!('value' in check || 'values' in check)) return (stored === undefined) === (check.is === 'absent');
  if (check.is === 'in') {
    if (check.values.length > MAX_IN_VALUES) throw new RangeError('"in" takes at most 100 values');
    return check.values.some((value) => value === stored);
  }
  if (check.is === '=') return stored === check.value;
  const difference = compare(stored, check.value);
  return difference !== undefined && COMPARISONS[check.is](difference);
}

/** Whether all checks hold for the stored item. Values of different types are never equal and have no order. */
export function allHold(item: Item | undefined, checks: readonly Check[]): boolean {
  return checks.map((check) => holds(item?.[check.attribute], check)).every(Boolean);
}
