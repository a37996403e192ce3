import * as z from 'zod';
import { Id } from '../identity.ts';
import { addTold, NOTHING_TOLD, type Told, ToldSum, toldSum } from '../product/told.ts';

/** What people told of orders and questions: in all, and by product and maker. */
export const ToldDay = z.object({
  total: ToldSum,
  byProduct: z.record(Id, ToldSum),
  byMaker: z.record(Id, ToldSum),
});
export type ToldDay = z.infer<typeof ToldDay>;

export const NO_TOLD_DAY: ToldDay = { total: NOTHING_TOLD, byProduct: {}, byMaker: {} };

function sumBy(told: readonly Told[], nameOf: (one: Told) => string): Record<string, ToldSum> {
  const sums: Record<string, ToldSum> = {};
  for (const one of told) {
    const name = nameOf(one);
    sums[name] = addTold(sums[name] ?? NOTHING_TOLD, toldSum(one));
  }
  return sums;
}

/** Sums what was told; what was taken back is in none of the sums. */
export function sumTold(all: readonly Told[]): ToldDay {
  const told = all.filter(({ undone }) => undone !== true);
  return {
    total: told.map(toldSum).reduce(addTold, NOTHING_TOLD),
    byProduct: sumBy(told, ({ product }) => product),
    byMaker: sumBy(told, ({ maker }) => maker),
  };
}

function merge(all: readonly Readonly<Record<string, ToldSum>>[]): Record<string, ToldSum> {
  const sums: Record<string, ToldSum> = {};
  for (const one of all)
    for (const [name, sum] of Object.entries(one)) sums[name] = addTold(sums[name] ?? NOTHING_TOLD, sum);
  return sums;
}

/** Adds what was told on several days. */
export const addToldDays = (days: readonly ToldDay[]): ToldDay => ({
  total: days.map(({ total }) => total).reduce(addTold, NOTHING_TOLD),
  byProduct: merge(days.map(({ byProduct }) => byProduct)),
  byMaker: merge(days.map(({ byMaker }) => byMaker)),
});
