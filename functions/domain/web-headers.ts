export interface WebPolicy {
  /** Origins that pictures come from, beside our own; the app fetches them too, to hand them on. */
  readonly pictures?: readonly string[];
  /** Origins that large photos are sent to, beside our own. */
  readonly uploads?: readonly string[];
}

const sources = (first: string, ...more: readonly string[]): string => [first, ...more].join(' ');

/** Headers for the web app's own files, for whoever serves them. Caching is theirs to say. */
export const webHeaders = ({ pictures = [], uploads = [] }: WebPolicy = {}) => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${sources("'self' blob: data:", ...pictures)}`,
    `connect-src ${sources("'self'", ...pictures, ...uploads)}`,
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
