import * as z from 'zod';

/** A moment, as milliseconds since 1970-01-01T00:00Z. Domain code receives it as an argument and never reads a clock. */
export const Instant = z.number().int().nonnegative();
export type Instant = z.infer<typeof Instant>;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Fixed-width ISO 8601 in UTC, so that text order is time order (used in sort keys). */
export const toIso = (instant: Instant): string => new Date(instant).toISOString();

/** The inverse of `toIso`; throws `RangeError` when the text is no ISO moment. */
export const fromIso = (text: string): Instant => {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new RangeError(`not an ISO 8601 moment: ${text}`);
  return instant;
};
