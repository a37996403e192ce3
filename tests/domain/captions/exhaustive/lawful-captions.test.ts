import { beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../../../functions/domain/captions/audience.ts';
import type { CaptionBrief } from '../../../../functions/domain/captions/caption-brief.ts';
import { lawfulCaption } from '../../../../functions/domain/captions/lawful-caption.ts';
import type { PhraseBooks } from '../../../../functions/domain/captions/phrase-book.ts';
import { CaptionPlace } from '../../../../functions/domain/channel/platform.ts';
import { type Language, LANGUAGES } from '../../../../functions/domain/language.ts';
import { brief, KENANGA, product, PRODUCTS, SELLING } from '../demo-briefs.ts';
import { shippedBooks } from '../shipped-books.ts';
import { USUAL_UNITS } from '../usual-units.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

const BY_PIECE = product(PRODUCTS.batik.facts, { unit: USUAL_UNITS.craft, net: undefined });

/** How often each audience and place is written to; what is not Indonesian costs more time, and holds an Indonesian half. */
const ROUNDS: Readonly<Partial<Record<Language, number>>> = { id: 120, en: 75, 'zh-Hant': 15, ar: 15 };

describe('2,700 captions of a craft that is sold by the piece', () => {
  const all = LANGUAGES.flatMap((language) => Array.from({ length: ROUNDS[language] ?? 15 }, () => language));
  const offers = all.flatMap((language, round) =>
    AUDIENCES.flatMap((audience) =>
      CaptionPlace.options.map((place): CaptionBrief => {
        const net = [undefined, '2,1 × 1,15 m', 'isi 3 potong'][round % 3];
        const selling = round % 5 === 0 ? SELLING : {};
        const { maker } = PRODUCTS.batik;
        return brief({
          maker,
          product: product(BY_PIECE, { net, ...selling }),
          seller: round % 2 === 0 ? KENANGA : { ...KENANGA, id: maker.id, name: maker.name },
          hosted: round % 7 === 0,
          tone: round % 4 === 0 ? 'plain' : 'warm',
          region: round % 2 === 0 ? 'HK' : 'TW',
          day: '2026-12-01',
          seed: `${round}`,
          language,
          audience,
          place,
        });
      }),
    ),
  );

  it.each(LANGUAGES)('hold nothing that the law refuses, in %s and the Indonesian half', (language) => {
    expect(offers).toHaveLength(2_700);
    for (const one of offers.filter((offer) => offer.language === language)) {
      const { text, problems } = lawfulCaption(one, books);
      expect(problems).toEqual([]);
      expect(text).toContain('Rp 185.000');
    }
  });
});
