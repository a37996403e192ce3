import { secureHeaders } from 'hono/secure-headers';
import type { MiddlewareHandler } from 'hono';

/** Headers of the API: a response must not be executed, framed, read by other sites or cached. */
const headers = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"] },
  xFrameOptions: 'DENY',
  // Without `includeSubDomains`: on a shared domain, other subdomains are not ours.
  strictTransportSecurity: 'max-age=15552000',
});

export const apiHeaders: MiddlewareHandler = (c, next) =>
  headers(c, async () => {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  });
