import { secureHeaders } from 'hono/secure-headers';
import type { MiddlewareHandler } from 'hono';
import { DELETION_PATH, DELETION_POLICY } from '../channels/deletion-policy.ts';
import { DOCS_PATH, DOCS_POLICY } from '../docs/docs-policy.ts';

/** Headers of the API: a response must not be executed, framed, read by other sites or cached. */
const headersWith = (
  allowed: Readonly<Partial<Record<'styleSrc' | 'imgSrc', string[]>>>,
): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      ...allowed,
    },
    xFrameOptions: 'DENY',
    // Without `includeSubDomains`: on a shared domain, other subdomains are not ours.
    strictTransportSecurity: 'max-age=15552000',
  });
const ofAnswers = headersWith({});
const ofDocs = headersWith(DOCS_POLICY);
const ofDeletion = headersWith(DELETION_POLICY);

/** The headers of an address: the pages for people may load their own style. */
const headersOf = (path: string): MiddlewareHandler => {
  if (path === DOCS_PATH) return ofDocs;
  return path.startsWith(`${DELETION_PATH}/`) ? ofDeletion : ofAnswers;
};

/** Middleware that sets the headers against embedding and sniffing; what sets no `cache-control` is not stored. */
export const apiHeaders: MiddlewareHandler = (c, next) =>
  headersOf(c.req.path)(c, async () => {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  });
