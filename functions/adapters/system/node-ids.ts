import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Ids } from '../../ports/ids.ts';

const SECRET_BYTES = 32;

/** Ids and secrets from the operating system's random source. */
export const nodeIds: Ids = {
  next: () => randomUUID(),
  secret: () => randomBytes(SECRET_BYTES).toString('base64url'),
  digest: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
};
