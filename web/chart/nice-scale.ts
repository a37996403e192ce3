const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * Returns round whole numbers for an axis from 0 to at least `most`: its top and its three or four ticks. An empty axis ends
 * at 4, so that there is something to draw.
 */
export function niceScale(most: number): { readonly top: number; readonly ticks: readonly number[] } {
  const wanted = Math.max(4, most) / 4;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = Math.max(1, Math.ceil((STEPS.find((one) => one * power >= wanted) ?? 10) * power));
  const count = Math.ceil(Math.max(4, most) / step);
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}
