import type { ConsentKind } from '../../functions/domain/people/consent.ts';

/** In the order in which they are asked. */
export const CONSENT_KINDS: readonly ConsentKind[] = [
  'ownPage',
  'othersPages',
  'hosting',
  'nameInReports',
  'processingAbroad',
];
