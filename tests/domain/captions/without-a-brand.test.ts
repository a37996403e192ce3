import { beforeAll, describe, expect, it } from 'vitest';
import { altTextFor } from '../../../functions/domain/captions/alt-text.ts';
import { AUDIENCES } from '../../../functions/domain/captions/audience.ts';
import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import { lawfulCaption } from '../../../functions/domain/captions/lawful-caption.ts';
import type { PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { withoutIsolates } from '../../../functions/domain/labels/isolates.ts';
import { type Language, LANGUAGES } from '../../../functions/domain/language.ts';
import { brief, KENANGA, PRODUCTS, product } from './demo-briefs.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

const { maker } = PRODUCTS.wisata;
const { brand: _brand, ...unbranded } = maker;
const WRITTEN = 2;

/** Posts of a maker in every voice, about every kind of product, to every audience. */
const postsOf = (who: CaptionBrief['maker'], language: Language): readonly CaptionBrief[] =>
  (['kopi', 'batik', 'wisata', 'kelas'] as const).flatMap((key) =>
    (['own', 'reselling', 'hosted'] as const).flatMap((voice) =>
      AUDIENCES.flatMap((audience) =>
        Array.from({ length: WRITTEN }, (_, at) => {
          const isSelfMade = at % 2 === 0 && (key === 'kopi' || key === 'batik');
          return brief({
            language,
            audience,
            maker: who,
            product: product(PRODUCTS[key].facts, isSelfMade ? { badges: ['homemade'] } : {}),
            seller: voice === 'own' ? { ...KENANGA, id: who.id, name: who.name } : KENANGA,
            hosted: voice === 'hosted',
            seed: `${key} ${voice} ${at}`,
          });
        }),
      ),
    ),
  );

const sentencesOf = (text: string): readonly string[] =>
  withoutIsolates(text.replaceAll(/https:\S+/gu, ''))
    .split(/[.!?。！？؟\n]/u)
    .filter((sentence) => !sentence.includes('#'));

const BRAND_WORDS: Readonly<Record<Language, RegExp>> = {
  id: /merek|dengan nama|nama usaha/iu,
  en: /\bbrand\b|under the name|sold as|business is called/iu,
  'zh-Hant': /品牌|牌子|名義/u,
  ar: /علامة|العلامة|علامتي|باسم|والاسم/u,
};

describe.each(LANGUAGES)('a maker without a brand, in %s and the Indonesian half', (language) => {
  it('is named once in a sentence, and no sentence speaks of a brand', () => {
    for (const post of postsOf(unbranded, language)) {
      const { text, problems } = lawfulCaption(post, books);
      expect(problems).toEqual([]);
      const sentences = [...sentencesOf(text), ...sentencesOf(altTextFor(post, books))];
      expect(sentences.filter((sentence) => sentence.split(maker.name).length > 2)).toEqual([]);
      for (const words of [BRAND_WORDS.id, BRAND_WORDS[language]])
        expect(sentences.filter((sentence) => words.test(sentence))).toEqual([]);
    }
  });

  it('is credited all the same, by those who sell for her', () => {
    for (const post of postsOf(unbranded, language))
      expect(withoutIsolates(lawfulCaption(post, books).text)).toContain(maker.name);
  });

  it('is written of like one whose brand is her own name', () => {
    for (const brand of [` ${maker.name.toUpperCase()}`, `Bu ${maker.name}`])
      expect(postsOf({ ...maker, brand }, language).map((post) => lawfulCaption(post, books).text)).toEqual(
        postsOf(unbranded, language).map((post) => lawfulCaption(post, books).text),
      );
  });

  it('is told from one with a brand, who is credited with it', () => {
    for (const post of postsOf(maker, language))
      expect(withoutIsolates(lawfulCaption(post, books).text)).toContain(maker.brand);
  });
});
