/** A number as SVG writes it: at most two decimals, so that the text stays small and the same everywhere. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);
