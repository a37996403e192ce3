import type { ConsentKind } from './consent.ts';

/**
 * Returns the consents that a member has not given and without which nothing of hers goes out anywhere: processing abroad,
 * since Meta is abroad, and one place: her own page when she has one, otherwise being hosted on the community's page.
 */
export function consentsToBeShown(
  granted: readonly ConsentKind[],
  { hasPage }: { readonly hasPage: boolean },
): ConsentKind[] {
  const hasPlace = granted.includes('hosting') || (hasPage && granted.includes('ownPage'));
  const missing: ConsentKind[] = [];
  if (!granted.includes('processingAbroad')) missing.push('processingAbroad');
  if (!hasPlace) missing.push(hasPage ? 'ownPage' : 'hosting');
  return missing;
}
