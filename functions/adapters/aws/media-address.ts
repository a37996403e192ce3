import type { Instant } from '../../domain/time/instant.ts';
import { checkMediaKey } from '../../domain/picture/media-key.ts';

/**
 * Returns the URL under which CloudFront serves a key until `expiresAt`. The URL contains the key, which nobody can guess,
 * and the expiry time, after which `lib/media-gate.js` refuses the URL. The expiry time is not signed:
 * docs/decisions/0005-media-addresses-without-signatures.md. `publicUrl` has no trailing slash.
 */
export function mediaAddress(publicUrl: string, key: string, expiresAt: Instant): string {
  const path = checkMediaKey(key).split('/').map(encodeURIComponent).join('/');
  return `${publicUrl}/media/${path}?expires=${String(expiresAt)}`;
}
