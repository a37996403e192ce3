import type { ConsentKind } from './consent.ts';

/**
 * Returns the consents that a member has not given and without which nothing of hers goes out anywhere: processing abroad,
 * since Meta is abroad, and one place: her own page when she has one, otherwise being hosted on the community's page.
 */
export function consentsToBeShown(
  granted: readonly ConsentKind[],
  { hasPage }: { readonly hasPage: boolean },
): ConsentKind[] {
  const places: readonly ConsentKind[] = hasPage ? ['ownPage', 'hosting'] : ['hosting'];
  const [first = 'hosting'] = places;
  return [
    ...(granted.includes('processingAbroad') ? [] : (['processingAbroad'] as const)),
    ...(places.some((kind) => granted.includes(kind)) ? [] : [first]),
  ];
}
