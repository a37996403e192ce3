import type { MiddlewareHandler } from 'hono';
import { problem, ProblemError } from '../../domain/problem.ts';

export const foreign = problem('http.foreignOrigin', 'forbidden', {
  id: 'Permintaan ini datang dari situs lain.',
  en: 'This request comes from another site.',
});

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);
export const isWrite = (method: string): boolean => !READS.has(method);

/**
 * Allows a write only from our own pages or from a program outside a browser, which has no cookie that another site could
 * misuse. Browsers send `Origin` with every write; `Sec-Fetch-Site` covers browsers that omit it.
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
