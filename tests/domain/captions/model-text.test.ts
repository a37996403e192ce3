import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { situationOf } from '../../../functions/domain/captions/caption-brief.ts';
import { chosen, slotsIn } from '../../../functions/domain/captions/phrase.ts';
import {
  type PhraseBooks,
  phrasesFor,
  type Section,
} from '../../../functions/domain/captions/phrase-book.ts';
import { checkModelText, openSlots } from '../../../functions/domain/captions/model-text/check-model-text.ts';
import { modelRequest } from '../../../functions/domain/captions/model-text/model-request.ts';
import { wordsOf } from '../../../functions/domain/captions/model-text/known-words.ts';
import { unitOfPrice } from '../../../functions/domain/product/selling.ts';
import { LANGUAGES } from '../../../functions/domain/language.ts';
import { anyBrief } from './any-brief.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

describe('what a writer elsewhere is told', () => {
  it('holds no digit, no person, no brand and no place of any post', () => {
    fc.assert(
      fc.property(anyBrief(), (brief) => {
        const { system, message } = modelRequest(brief, books, ['id', brief.language]);
        expect(system + message).not.toMatch(/\p{N}/u);
        const { maker, seller, alsoSellers, community } = brief;
        const people = [maker, seller, ...alsoSellers].map(({ name }) => name);
        for (const name of [...people, maker.brand, maker.village, community.name, community.village])
          expect(message).not.toContain(name);
      }),
    );
  });

  it('is the same for the same post', () => {
    fc.assert(
      fc.property(anyBrief(), (brief) => {
        const ask = () => modelRequest(structuredClone(brief), books, [brief.language]);
        expect(ask()).toEqual(ask());
      }),
    );
  });
});

describe('a text of others', () => {
  it.each(LANGUAGES)('in %s may be made of the sentences of the phrase book, any of them', (language) => {
    const book = books[language] ?? books.en;
    fc.assert(
      fc.property(anyBrief([language]), fc.nat(), (brief, at) => {
        const open = openSlots(brief, language);
        const usable = (section: Section) =>
          phrasesFor(book, section, situationOf(brief)).filter((phrase) =>
            slotsIn(phrase).every((slot) => open.includes(slot)),
          );
        const [openings, prices] = [usable('opening'), usable('price')];
        const text = [openings, prices]
          .map((phrases) => chosen(phrases[at % phrases.length] ?? '', () => 0))
          .join(' ');
        fc.pre(new Set(slotsIn(text)).size === slotsIn(text).length);
        expect(checkModelText(text, brief, books, language)).toBeUndefined();
      }),
    );
  });

  it('is not refused for words on both sides of a slot, "sale" and "price"', () => {
    const text = 'For sale: {name}. Price per {unit}: {price}.';
    const [sold] = fc.sample(
      anyBrief(['en']).filter(({ product }) => unitOfPrice(product) !== undefined),
      1,
    );
    expect(sold && checkModelText(text, sold, books, 'en')).toBeUndefined();
    expect(sold && checkModelText(`${text} Sale price!`, sold, books, 'en')).toBe('law');
  });

  it.each([
    ['id', 'Harganya, teman-temannya', ['harga', 'teman', 'teman']],
    ['en', 'One pack, please.', ['one', 'pack', 'please']],
    ['ar', 'والسعر لِلطّلب', ['سعر', 'طلب']],
  ] as const)('is divided into words as %s does: "%s"', (language, text, words) => {
    expect(wordsOf(text, language)).toEqual(words);
  });
});
