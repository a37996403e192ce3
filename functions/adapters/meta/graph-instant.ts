import * as z from 'zod';
import { type Instant, SECOND } from '../../domain/time/instant.ts';

const OFFSET_WITHOUT_COLON = /([+-]\d{2})(\d{2})$/;

const fromText = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) * SECOND : Date.parse(text.replace(OFFSET_WITHOUT_COLON, '$1:$2'));

/** An instant as Graph writes it: `2026-11-24T05:00:00+0000`, or Unix seconds. */
export const GraphInstant = z.union([z.string(), z.number()]).transform((value, context): Instant => {
  const instant = typeof value === 'number' ? value * SECOND : fromText(value);
  if (Number.isSafeInteger(instant) && instant >= 0) return instant;
  context.addIssue({ code: 'custom', message: 'no moment that Graph would write' });
  return z.NEVER;
});

/** An expiry in Unix seconds, where 0 means never. */
export const GraphExpiry = z
  .number()
  .int()
  .nonnegative()
  .transform((seconds): Instant | undefined => (seconds === 0 ? undefined : seconds * SECOND));
