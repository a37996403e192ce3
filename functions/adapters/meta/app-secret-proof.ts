import { createHmac } from 'node:crypto';

/** Returns the proof that the sender of a token also has the app secret: hex HMAC-SHA256 of the token under the secret. */
export const proveAppSecret = (appSecret: string, token: string): string =>
  createHmac('sha256', appSecret).update(token).digest('hex');
