import { checkClaims, type ClaimContext } from '../law/check-claims.ts';
import type { CaptionPlace } from '../channel/platform.ts';
import { mustSayNotHalal } from '../product/product.ts';
import { type Problem, problem } from '../problem.ts';
import { checkText } from './check-text.ts';
import { NOT_HALAL_UNSAID, saysNotHalal } from './says-not-halal.ts';

/** Returns everything that is wrong with a caption, whether a person wrote it or we did; field `caption`. */
export function checkCaption(text: string, place: CaptionPlace, context: ClaimContext): readonly Problem[] {
  if (text.trim() === '') {
    return [
      problem('captions.empty', 'invalid', {
        field: 'caption',
        id: 'Tulisannya masih kosong.',
        en: 'The caption is empty.',
      }),
    ];
  }
  return [
    ...checkText(text, place),
    ...checkClaims(text, { ...context, field: 'caption' }),
    ...checkNotHalal(text, context),
  ];
}

/** Returns a problem when the caption of a product must say "not halal" and does not. */
export const checkNotHalal = (text: string, { kind, halal }: ClaimContext): readonly Problem[] =>
  mustSayNotHalal(kind, halal) && !saysNotHalal(text) ? [NOT_HALAL_UNSAID] : [];
