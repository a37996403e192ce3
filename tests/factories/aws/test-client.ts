import { CREDENTIALS, REGION } from './verify-signature.ts';

/** How a client of the SDK is made for a fake: one attempt, so that a test sees each failure. */
export const clientOf = (endpoint: string) => ({
  endpoint,
  region: REGION,
  credentials: CREDENTIALS,
  maxAttempts: 1,
});
