import { DEFAULT_LIMIT, MAXIMUM_LIMIT } from '../lists/page-of.ts';
import { invalid } from '../wire/refusals.ts';
import type { Wish } from './wish.ts';

/** Returns the number in `.limit(n)`. Throws 100 when it is invalid. */
export function limitOf(asked: Wish): number {
  const text = asked.arguments.get('limit');
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 0 || limit > MAXIMUM_LIMIT) throw invalid(`invalid limit: ${text}`);
  return limit;
}

/** Returns whether `.summary(true)` or `.summary(total_count)` was asked for. */
export function wantsSummary(asked: Wish): boolean {
  const text = asked.arguments.get('summary');
  if (text === undefined || text === 'false') return false;
  const names = text.split(',').map((name) => name.trim());
  const stranger = names.find((name) => !['true', '1', 'total_count', 'order', 'can_comment'].includes(name));
  if (stranger !== undefined) throw invalid(`Tried accessing nonexisting summary field (${stranger})`);
  return true;
}
