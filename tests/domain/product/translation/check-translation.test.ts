import { describe, expect, it } from 'vitest';
import type { TranslatedLanguage } from '../../../../functions/domain/product/selling.ts';
import {
  checkTranslation,
  type TranslationSource,
} from '../../../../functions/domain/product/translation/check-translation.ts';
import { COFFEE } from '../../captions/demo-briefs.ts';

const about = (changes: Partial<TranslationSource> = {}): TranslationSource => ({
  field: 'words',
  language: 'en',
  source: 'Tinggal dikukus sepuluh menit, lalu ditaburi kelapa parut.',
  product: COFFEE,
  names: ['Kantil', 'Giriwening'],
  ...changes,
});
const faultOf = (draft: string, changes: Partial<TranslationSource> = {}): string | undefined =>
  checkTranslation(draft, about(changes))?.code;

describe('a draft that says what its source says', () => {
  it.each([
    ['en', 'Steam it for 10 minutes, then sprinkle grated coconut on it.'],
    ['en', 'Steam it for ten minutes, then sprinkle grated coconut on it.'],
    ['zh-Hant', '蒸10分鐘，再撒上椰絲。'],
    ['zh-Hant', '蒸十分鐘，再撒上椰絲。'],
    ['ar', 'تُطهى على البخار ١٠ دقائق ثم يُرش عليها جوز الهند.'],
    ['ar', 'تُطهى على البخار عشر دقائق، ثم يُرش عليها جوز الهند المبشور.'],
  ] as const)('in %s may be shown: %s', (language, draft) => {
    expect(faultOf(draft, { language })).toBeUndefined();
  });

  it('may keep a word that has no name in the language, and numbers as they are', () => {
    const source = 'Tiwul dengan 250 g gula aren';
    expect(faultOf('Tiwul，配250克椰糖', { language: 'zh-Hant', source })).toBeUndefined();
    expect(faultOf('Tiwul with 250 g of palm sugar', { source })).toBeUndefined();
  });

  it('may have a capital in each word of a name, and the name of the village', () => {
    expect(faultOf('Ground Coffee', { field: 'name', source: 'Kopi bubuk' })).toBeUndefined();
    const source = 'Kopi dari Giriwening.';
    expect(faultOf('Coffee from Giriwening.', { source })).toBeUndefined();
  });
});

type Refused = readonly [
  why: string,
  code: string,
  draft: string,
  changes: Partial<TranslationSource> | undefined,
];

describe('a draft is not offered', () => {
  it.each<Refused>([
    ['it is empty', 'translation.malformed', ' \n ', undefined],
    ['it has an address', 'translation.malformed', 'Steam it. See https://jahat.example', undefined],
    ['it has a tag', 'translation.malformed', 'Steam it. #promo', undefined],
    ['it has marks of layout', 'translation.malformed', '<b>Steam it</b> and sprinkle coconut.', undefined],
    [
      'it turns the direction of letters',
      'translation.malformed',
      'Steam it \u202Efor ten minutes.',
      undefined,
    ],
    [
      'a name has two lines',
      'translation.malformed',
      'Ground\ncoffee',
      { field: 'name', source: 'Kopi bubuk' },
    ],
    ['it is too long for its field', 'translation.limits', `Coffee ${'x'.repeat(80)}`, { field: 'name' }],
    [
      'it is still Indonesian',
      'translation.language',
      'Tinggal dikukus sepuluh menit, lalu ditaburi kelapa.',
      undefined,
    ],
    ['English is not asked for', 'translation.language', 'Steam it for ten minutes.', { language: 'ar' }],
    ['Chinese is not asked for', 'translation.language', '蒸十分鐘。', undefined],
    ['Chinese is mixed with Arabic', 'translation.language', '蒸十分鐘 كسافا', { language: 'zh-Hant' }],
    [
      'it invents a number',
      'translation.facts',
      'Steam it for 15 minutes, then sprinkle coconut on it.',
      undefined,
    ],
    [
      'it leaves a number out',
      'translation.facts',
      'With palm sugar.',
      { source: 'Isi 250 g, dengan gula aren.' },
    ],
    ['it names somebody', 'translation.facts', 'Steam it as Grandma Siti does for ten minutes.', undefined],
    [
      'it tells a story',
      'translation.facts',
      'A recipe that has been in the family for generations, made with love every morning.',
      { source: 'Kopi bubuk halus.' },
    ],
    ['it promises health', 'law.health', 'Steam it for ten minutes. It cures diabetes.', undefined],
    ['it promises health in Chinese', 'law.health', '蒸十分鐘，可治糖尿病。', { language: 'zh-Hant' }],
    ['it promises health in Arabic', 'law.health', 'عشر دقائق، ويشفي من السكري.', { language: 'ar' }],
  ])('when %s: %s', (_why, code, draft, changes) => {
    const found = faultOf(draft, changes) ?? 'none';
    // Which row of the law it is may change; that it is one may not.
    expect(code === 'law.health' ? found.split('.')[0] : found).toBe(code === 'law.health' ? 'law' : code);
  });

  it('names the field, with a sentence in both languages', () => {
    const languages: readonly TranslatedLanguage[] = ['en', 'zh-Hant', 'ar'];
    for (const language of languages) {
      const problem = checkTranslation('', about({ language }));
      expect(problem?.field).toBe(`translations.${language}.words`);
      expect(problem?.text.id).toMatch(/Isi sendiri/);
      expect(problem?.text.en).toMatch(/yourself/);
    }
  });
});
