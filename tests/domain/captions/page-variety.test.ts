import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { overlapsOf } from '../../../bench/captions/overlap.ts';
import { postsOfPage, postsOfSellers, TEN_OFFERS } from '../../../bench/captions/posts.ts';
import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import { shapeFor } from '../../../functions/domain/captions/choose-shape.ts';
import { bookOf, type PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { speakerFor } from '../../../functions/domain/captions/speaker.ts';
import { LANGUAGES } from '../../../functions/domain/language.ts';
import { AUDIENCES } from '../../../functions/domain/captions/audience.ts';
import { CaptionPlace } from '../../../functions/domain/channel/platform.ts';
import { WORDING_TONES } from '../../../functions/domain/captions/text-style.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

const shapeOf = (brief: CaptionBrief): string => {
  const book = bookOf(brief.language, books);
  return shapeFor(brief, book, speakerFor(brief, book, brief.language)).name;
};

describe('thirty posts of ten products on one page', () => {
  it('never have the shape of the post before, whatever is sold to whom, where, in which language and tone', () => {
    const page = fc.record({
      language: fc.constantFrom(...LANGUAGES),
      audience: fc.constantFrom(...AUDIENCES),
      place: fc.constantFrom(...CaptionPlace.options),
      tone: fc.constantFrom(...WORDING_TONES),
      hosted: fc.boolean(),
      seed: fc.string({ maxLength: 8 }),
      first: fc.nat({ max: 40 }),
    });
    fc.assert(
      fc.property(page, fc.shuffledSubarray([...TEN_OFFERS.keys()], { minLength: 10 }), (on, order) => {
        const { first, seed, language, ...changes } = on;
        const posts = postsOfPage(language, seed);
        const shapes = Array.from({ length: 3 }, () => order)
          .flat()
          .map((at, numberOnPage) =>
            shapeOf({ ...posts[at], ...changes, numberOnPage: first + numberOnPage } as CaptionBrief),
          );
        expect(shapes.slice(1).filter((shape, at) => shape === shapes[at])).toEqual([]);
        expect(new Set(shapes).size).toBeGreaterThanOrEqual(on.audience === 'linking' ? 4 : 6);
      }),
      { numRuns: 150 },
    );
  });

  it.each(LANGUAGES)('share little in %s: no pair more than 0.35', (language) => {
    const pages = Array.from({ length: 6 }, (_, at) =>
      overlapsOf(postsOfPage(language, `page ${at}`), books, 'whole'),
    );
    for (const { highest } of pages) expect(highest).toBeLessThanOrEqual(0.35);
  });
});

describe('thirty sellers of one product', () => {
  // Price, size and brand are the same in all of these captions and are counted, so nought is out of reach.
  it.each(LANGUAGES)('share little of what is ours to say in %s: a tenth in the mean', (language) => {
    const means = TEN_OFFERS.map(
      (offer) => overlapsOf(postsOfSellers(offer, language, 'test'), books, 'ours').mean,
    );
    expect(means.reduce((sum, mean) => sum + mean, 0) / means.length).toBeLessThanOrEqual(0.1);
  });
});

describe('the shapes of a shipped book', () => {
  it.each(LANGUAGES)('are eight at least in %s, each with phrases of its own', (language) => {
    const { shapes } = bookOf(language, books);
    expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
    expect(new Set(shapes.map(({ lead }) => lead)).size).toBeGreaterThanOrEqual(8);
  });
});
