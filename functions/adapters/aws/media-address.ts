import type { Instant } from '../../domain/time/instant.ts';
import { checkMediaKey } from '../../domain/picture/media-key.ts';

/**
 * The address under which CloudFront serves a key until a moment. It names the key, which nobody can guess, and the
 * moment, after which the gate refuses it (`lib/media-gate.js`). The moment is not signed:
 * docs/decisions/0005-media-addresses-without-signatures.md. `publicUrl` has no slash at the end.
 */
export function mediaAddress(publicUrl: string, key: string, expiresAt: Instant): string {
  const path = checkMediaKey(key).split('/').map(encodeURIComponent).join('/');
  return `${publicUrl}/media/${path}?expires=${String(expiresAt)}`;
}
