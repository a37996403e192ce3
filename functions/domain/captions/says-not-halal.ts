import { normalizations } from '../law/normalize-text.ts';
import { claimIndex } from '../law/claim-index.ts';
import { problem } from '../problem.ts';

/**
 * The terms of the phrase books and labels, and other ways to write the same. "Not certified" or "not yet" means
 * something else.
 */
const SAID = claimIndex([
  {
    id: ['(tidak|tak|bukan|non) halal'],
    en: ['not halal'],
    'zh-Hant': ['非清真', '不是清真'],
    ar: ['غير حلال', 'ليس حلال'],
  },
]);

/** Whether a text states, in any of the four languages, that what it offers is not halal. */
export const saysNotHalal = (text: string): boolean =>
  normalizations(text).some((reading) => SAID.search(reading.text).length > 0);

export const NOT_HALAL_UNSAID = problem('captions.notHalalUnsaid', 'invalid', {
  field: 'caption',
  id: 'Makanan ini tidak halal, dan itu harus tertulis di setiap tulisannya.',
  en: 'This food is not halal, and every caption of it must say so.',
  better: { id: 'Tidak halal.', en: 'Not halal.' },
});
