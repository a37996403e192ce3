import { SECOND, type Instant } from '../../../functions/domain/time/instant.ts';
import { invalid } from './refusals.ts';

/** Parses an instant as Graph does: Unix seconds or ISO 8601, but no `strtotime` phrases. Throws 100. */
export function readMoment(name: string, text: string): Instant {
  if (/^\d{1,11}$/.test(text)) return Number(text) * SECOND;
  const instant = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant))
    throw invalid(`Param ${name} must be a UNIX timestamp or ISO 8601 time: ${text}`);
  return instant;
}
