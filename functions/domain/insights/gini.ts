/**
 * Returns how unevenly amounts are spread: 0 when all are equal, towards 1 when one has everything. For n amounts the
 * maximum is (n − 1) / n. Undefined for no amounts or when all are zero: then there is nothing to spread.
 */
export function gini(amounts: readonly number[]): number | undefined {
  const sorted = [...amounts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return undefined;
  const weighted = sorted.reduce((sum, amount, index) => sum + (index + 1) * amount, 0);
  const count = sorted.length;
  return (2 * weighted) / (count * total) - (count + 1) / count;
}

/** Returns the share of the total that the top fifth (at least one) holds, from 0 to 1. Undefined when the total is zero. */
export function topFifthShare(amounts: readonly number[]): number | undefined {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return undefined;
  const top = [...amounts].sort((a, b) => b - a).slice(0, Math.max(1, Math.round(amounts.length / 5)));
  return top.reduce((sum, amount) => sum + amount, 0) / total;
}
