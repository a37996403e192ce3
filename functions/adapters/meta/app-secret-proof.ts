import { createHmac } from 'node:crypto';

/** Shows Graph that who holds the token also holds the app secret: hex HMAC-SHA256 of the token under the secret. */
export const proveAppSecret = (appSecret: string, token: string): string =>
  createHmac('sha256', appSecret).update(token).digest('hex');
