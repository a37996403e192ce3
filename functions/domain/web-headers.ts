export interface WebPolicy {
  /** Origins of pictures, beside our own; the app also fetches pictures from them, to share them. */
  readonly pictures?: readonly string[];
  /** Origins to which large photos are sent, beside our own. */
  readonly uploads?: readonly string[];
}

const sources = (first: string, ...more: readonly string[]): string => [first, ...more].join(' ');

/** Returns the headers for the web app's own files, for every server of these files. Each server sets the caching itself. */
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
