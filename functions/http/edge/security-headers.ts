import { secureHeaders } from 'hono/secure-headers';
import type { MiddlewareHandler } from 'hono';

/** For the API: nothing of an answer may run, be framed, be read by other sites or be kept. */
const headers = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"] },
  xFrameOptions: 'DENY',
  // Without subdomains: those of a shared domain are not ours to bind.
  strictTransportSecurity: 'max-age=15552000',
});

export const apiHeaders: MiddlewareHandler = (c, next) =>
  headers(c, async () => {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  });
