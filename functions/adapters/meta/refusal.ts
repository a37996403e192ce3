import * as z from 'zod';
import type { GraphRefusal } from '../../ports/graph.ts';
import { redact } from './redaction.ts';

const ErrorBody = z.object({
  error: z.object({
    code: z.number().int(),
    error_subcode: z.number().int().nullish(),
    is_transient: z.boolean().nullish(),
    message: z.string().nullish(),
  }),
});

/** Graph's "unknown error" and "service down", and Instagram's "server error" (docs/facts/meta.md#refusals). */
const MAYBE_DONE = new Set([-1, 1, 2]);
/**
 * Subcodes that are definite refusals despite their code: a bad thumbnail offset (code 1) and a medium that could not be
 * created (code -1).
 */
const PLAIN_NO = new Set([2207057, 2207032, 2207053]);

/**
 * Whether a body contains `error`, readable or not. The HTTP status does not matter: Graph also sends errors with status
 * 200.
 */
export const saysError = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  'error' in body &&
  body.error !== undefined &&
  body.error !== null;

/** Reads Graph's refusal; undefined when the body contains no readable one. */
export function readRefusal(
  status: number,
  body: unknown,
  secrets: readonly string[],
): GraphRefusal | undefined {
  const parsed = ErrorBody.safeParse(body);
  if (!parsed.success) return undefined;
  const { code, error_subcode: subcode, is_transient: transient, message } = parsed.data.error;
  return {
    code,
    ...(typeof subcode === 'number' && { subcode }),
    transient: transient === true,
    message: redact(message ?? '', secrets),
    httpStatus: status,
  };
}

/**
 * Whether a refused write may still have taken effect: posts went live behind HTTP 500 with code 2 (koala #699) and behind
 * code 1/99 (php-graph-sdk #1141). Any status of 500 or above counts, whatever the code: it reports a failure, not a
 * decision.
 */
export const mayHaveHappened = ({ code, subcode, httpStatus }: GraphRefusal): boolean =>
  (httpStatus ?? 0) >= 500 || (MAYBE_DONE.has(code) && !PLAIN_NO.has(subcode ?? 0));
