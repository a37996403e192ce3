import { METERS, type Meter, type Prices, type Usage } from './data.ts';

/** Adds usages up, meter by meter. */
export const together = (...usages: readonly Usage[]): Usage =>
  Object.fromEntries(
    METERS.map((meter) => [meter, usages.reduce((sum, usage) => sum + (usage[meter] ?? 0), 0)]),
  );

/** US dollars of each meter. */
export function bill(
  usage: Usage,
  { usd, alwaysFree }: Prices,
  withFree: boolean,
): Readonly<Record<Meter, number>> {
  const priced = (meter: Meter): number => {
    const free = withFree ? (alwaysFree[meter] ?? 0) : 0;
    return Math.max(0, (usage[meter] ?? 0) - free) * usd[meter];
  };
  return {
    ...usd,
    ...Object.fromEntries(METERS.map((meter) => [meter, priced(meter)])),
  };
}

export const total = (bill: Readonly<Record<Meter, number>>): number =>
  METERS.reduce((sum, meter) => sum + bill[meter], 0);
