import type { MiddlewareHandler } from 'hono';
import { problem, ProblemError } from '../../domain/problem.ts';

export const foreign = problem('http.foreignOrigin', 'forbidden', {
  id: 'Permintaan ini datang dari situs lain.',
  en: 'This request comes from another site.',
});

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Whether a request with this method may change something. */
export const isWrite = (method: string): boolean => !READS.has(method);

/**
 * Refuses writes that the page of another site sends with the user's cookie (cross-site request forgery), with
 * `http.foreignOrigin`. Browsers send `Origin` with every write; `Sec-Fetch-Site` covers a browser that omits it. A request
 * without both comes from a program outside a browser, which no site can misuse, and is allowed. `publicUrl` is read at each
 * request, because it may change; a server behind it may be reached at another origin, which is ours, too.
 */
export const originCheck =
  (publicUrl: () => string): MiddlewareHandler =>
  async (c, next) => {
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const ours = [new URL(c.req.url).origin, new URL(publicUrl()).origin];
    const allowed =
      origin === undefined ? site === undefined || site === 'same-origin' : ours.includes(origin);
    if (isWrite(c.req.method) && !allowed) throw new ProblemError([foreign]);
    await next();
  };
