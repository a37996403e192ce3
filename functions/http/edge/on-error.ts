import type { Context, ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { problem, ProblemError } from '../../domain/problem.ts';
import type { Log } from '../../ports/log.ts';
import { TableUnavailableError } from '../../ports/table.ts';
import { problemResponse, surpriseResponse } from '../problem-responses.ts';
import { languageOf } from './language.ts';

export const unavailable = problem('table.unavailable', 'unavailable', {
  id: 'Penyimpanan sedang sibuk. Coba lagi sebentar.',
  en: 'Storage is busy. Try again shortly.',
  retryable: true,
});

/** The answer to a body that is not declared as JSON, where JSON is wanted. */
export const notJson = problem('http.notJson', 'unsupported', {
  field: 'content-type',
  id: 'Kirim sebagai application/json.',
  en: 'Send it as application/json.',
});

export const malformed = problem('http.malformed', 'malformed', {
  field: 'body',
  id: 'Kiriman ini bukan JSON yang utuh.',
  en: 'This is not whole JSON.',
});

/** Returns the top five frames of a stack, without the message. */
function whereOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return frames
    .slice(0, 5)
    .map((line) => line.trim())
    .join(' < ');
}

/**
 * Our own errors have a code and a message that we wrote. The message of any other error may contain what a person typed.
 */
function ownMessage(error: Error): { readonly code?: string; readonly told?: string } {
  return 'code' in error && typeof error.code === 'string' && /^[a-z]+\.[a-zA-Z]+$/.test(error.code)
    ? { code: error.code, told: error.message.slice(0, 300) }
    : {};
}

/** Logs an unexpected error without body, query or cookie. */
export function logSurprise(log: Log, error: unknown, route: string): void {
  const surprise = error instanceof Error ? error : new Error('something that is no error was thrown');
  log.error('a request met a surprise', {
    route,
    error: surprise.name,
    ...ownMessage(surprise),
    where: whereOf(surprise),
  });
}

/** Returns the handler that turns whatever a route throws into a response. */
export const onError =
  (log: Log): ErrorHandler =>
  (error, c) => {
    const response = responseTo(log, error, c);
    // With the headers that were set before the error: they announce the limits.
    return c.newResponse(response.body, response);
  };

function responseTo(log: Log, error: Error, c: Context): Response {
  const language = languageOf(c.req.raw);
  const route = `${c.req.method} ${routePath(c, -1)}`;
  if (error instanceof ProblemError) return problemResponse(error.problems, language);
  if (error instanceof TableUnavailableError) {
    log.warn('the table was unavailable', { route });
    return problemResponse([unavailable], language);
  }
  if (error instanceof HTTPException && error.status === 415) return problemResponse([notJson], language);
  if (error instanceof HTTPException && error.status === 400) return problemResponse([malformed], language);
  logSurprise(log, error, route);
  return surpriseResponse(language);
}
