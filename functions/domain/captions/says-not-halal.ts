import { normalizations } from '../law/normalize-text.ts';
import { claimIndex } from '../law/claim-index.ts';
import { LANGUAGES, notHalalIn } from '../language.ts';
import { problem } from '../problem.ts';

const SAID = claimIndex([Object.fromEntries(LANGUAGES.map((language) => [language, notHalalIn(language)]))]);

/** Whether a text states, in any of our languages, that what it offers is not halal. */
export const saysNotHalal = (text: string): boolean =>
  normalizations(text).some((reading) => SAID.scan(reading.text).matches().length > 0);

export const NOT_HALAL_UNSAID = problem('captions.notHalalUnsaid', 'invalid', {
  field: 'caption',
  id: 'Makanan ini tidak halal, dan itu harus tertulis di setiap tulisannya.',
  en: 'This food is not halal, and every caption of it must say so.',
  better: { id: 'Tidak halal.', en: 'Not halal.' },
});
