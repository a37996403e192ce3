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

export interface WebPolicy {
  /** Origins that pictures come from, beside our own. */
  readonly pictures?: readonly string[];
  /** Hashes of what stands inside index.html, as `sha256-…`. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
}

const sources = (first: string, more: readonly string[] = []): string => [first, ...more].join(' ');
const quoted = (hashes: readonly string[] = []): string[] => hashes.map((hash) => `'${hash}'`);

/** Headers for the web app's own files, for whoever serves them. Caching is theirs to say. */
export const webHeaders = (policy: WebPolicy = {}): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src ${sources("'self'", quoted(policy.scripts))}`,
    `style-src ${sources("'self'", quoted(policy.styles))}`,
    `img-src ${sources("'self' blob: data:", policy.pictures)}`,
    `connect-src ${sources("'self'", policy.pictures)}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});
