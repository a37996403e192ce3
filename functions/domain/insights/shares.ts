import { hash64 } from '../seeded.ts';
import type { TotalName } from './metric-table.ts';
import { eachTotal, isCount, PARTS_OF_A_POST, type Totals } from './totals.ts';

/** A post that names three people is 0.34 + 0.33 + 0.33 posts. */
const unit = (name: TotalName): number => (isCount(name) ? PARTS_OF_A_POST : 1);

/** Divides a whole number into whole parts that differ by at most one and sum to it; the larger ones come first. */
const divide = (amount: number, among: number): number[] =>
  Array.from({ length: among }, (_, index) => Math.floor((amount + among - 1 - index) / among));

/**
 * Divides the results of a post equally among the people whom it names, so that the sum over people is the sum over posts.
 * What does not divide goes to those whose name sorts first by a hash of post and name: never always to the same woman,
 * and the same in every run.
 */
export function shareAmong(
  post: string,
  names: readonly string[],
  totals: Totals,
): readonly (readonly [name: string, share: Totals])[] {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return [[only, totals]];
  const sorted = [...new Set(names)].toSorted((a, b) =>
    hash64(`${post}|${a}`) < hash64(`${post}|${b}`) ? -1 : 1,
  );
  if (sorted.length === 1) return sorted.map((name) => [name, totals]);
  const amounts = eachTotal((name) => {
    const amount = totals[name];
    return amount === null ? undefined : divide(amount * unit(name), sorted.length);
  });
  return sorted.map((name, index) => [
    name,
    eachTotal((total) => {
      const amountOfOne = amounts[total]?.[index];
      return amountOfOne === undefined ? null : amountOfOne / unit(total);
    }) as Totals,
  ]);
}
