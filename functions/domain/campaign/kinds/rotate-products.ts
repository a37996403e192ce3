import { daysBetween, type LocalDay } from '../../time/local-day.ts';

/** That a product is shown on a day; the key tells its showings apart. */
export interface Showing {
  readonly product: string;
  readonly key: string;
  readonly day: LocalDay;
}

interface Pace {
  readonly perDay: number;
  /** How many days lie between two showings of one product, at least. */
  readonly apart: number;
  /** What was shown already. */
  readonly before: readonly Showing[];
}

/**
 * Has products shown on days, `perDay` on each. The maker with the fewest showings is next, and of her products the one with
 * the fewest; ties go by the order of the products. So every maker has one turn before anyone has two, as far as no product
 * is shown again too soon: a day then shows fewer. What was shown already is returned too.
 */
export function rotateProducts(
  products: readonly { readonly id: string; readonly maker: string }[],
  days: readonly LocalDay[],
  { perDay, apart, before }: Pace,
): readonly Showing[] {
  const makerOf = new Map(products.map(({ id, maker }) => [id, maker]));
  const had = before.filter(({ product }) => makerOf.has(product));
  const counts = new Map<string, number>();
  const count = (product: string): void => {
    for (const name of [product, ofMaker(makerOf.get(product) ?? '')])
      counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const lastOf = new Map<string, LocalDay>();
  for (const { product, day } of had) {
    count(product);
    if (day > (lastOf.get(product) ?? '')) lastOf.set(product, day);
  }
  const given: Showing[] = [...had];
  for (const day of days) {
    const shown = new Set(had.filter((showing) => showing.day === day).map(({ product }) => product));
    while (shown.size < perDay) {
      const left = products.filter(({ id }) => !shown.has(id) && !isTooSoon(lastOf.get(id), day, apart));
      const next = least(left, ({ id, maker }) => [counts.get(ofMaker(maker)) ?? 0, counts.get(id) ?? 0]);
      if (!next) break;
      shown.add(next.id);
      count(next.id);
      lastOf.set(next.id, day);
      given.push({ product: next.id, key: nextKey(next.id, given), day });
    }
  }
  return given;
}

const isTooSoon = (last: LocalDay | undefined, day: LocalDay, apart: number): boolean =>
  last !== undefined && daysBetween(last, day) < apart;

/** Returns the key of a product's next showing, after the highest that it had: some may have passed without a post. */
function nextKey(product: string, given: readonly Showing[]): string {
  const numbers = given
    .filter((showing) => showing.product === product)
    .map(({ key }) => Number(key.slice(SHOWING.length)));
  return `${SHOWING}${String(Math.max(0, ...numbers) + 1)}`;
}

const SHOWING = 'showing-';

/** A name for what a maker had that no product's id can be. */
const ofMaker = (maker: string): string => `maker|${maker}`;

/** Returns the first of those whose numbers are least, compared in their order. */
function least<T>(all: readonly T[], numbers: (one: T) => readonly [number, number]): T | undefined {
  return all.reduce<T | undefined>((best, one) => {
    if (best === undefined) return one;
    const [[a, b], [c, d]] = [numbers(one), numbers(best)];
    return a < c || (a === c && b < d) ? one : best;
  }, undefined);
}
