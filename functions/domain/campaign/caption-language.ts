import type { Language } from '../language.ts';
import type { Product } from '../product/product.ts';
import type { PlanInput } from './plan-input.ts';

/**
 * Returns the language of a post's caption. At home it is Indonesian. Abroad it is the first foreign language of the
 * product for which there is a phrase book; otherwise English or, without an English phrase book, Indonesian.
 */
export function captionLanguage(
  { campaign, writable }: Pick<PlanInput, 'campaign' | 'writable'>,
  { languages }: Pick<Product, 'languages'>,
): Language {
  if (campaign.audience !== 'abroad') return 'id';
  const foreign = languages.filter((language) => language !== 'id');
  return foreign.find((language) => writable.includes(language)) ?? (writable.includes('en') ? 'en' : 'id');
}
