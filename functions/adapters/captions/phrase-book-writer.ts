import { altTextFor, slideTextsFor } from '../../domain/captions/alt-text.ts';
import { namesIn } from '../../domain/captions/caption-brief.ts';
import { lawfulCaption } from '../../domain/captions/lawful-caption.ts';
import { type PhraseBooks, spokenLanguage } from '../../domain/captions/phrase-book.ts';
import { checkProduct } from '../../domain/law/check-product.ts';
import { checkAppeal } from '../../domain/product/check-appeal.ts';
import { refuseIfAny } from '../../domain/problem.ts';
import type { CaptionWriter } from '../../ports/caption-writer.ts';

/**
 * Returns a writer of captions from phrase books. For a language without a book it writes English, and the caption's
 * `language` says so. Throws `ProblemError` when the facts hold a claim (`law.*`) or do not fit the place (`captions.*`),
 * or when a book has no lawful sentence left (`captions.noLawfulPhrase`).
 */
export const createPhraseBookWriter = (books: PhraseBooks): CaptionWriter => ({
  write(request) {
    const { product, maker, seller, audience, place, pictures = 1 } = request;
    return Promise.resolve().then(() => {
      const names = namesIn(request);
      refuseIfAny([...checkProduct(product, { brand: maker.brand, names }), ...checkAppeal(product, names)]);
      // Our own texts must pass the same law and limits as those that people type.
      const { text, problems } = lawfulCaption(request, books);
      refuseIfAny(problems);
      return {
        language: spokenLanguage(request.language, books),
        audience,
        platform: place,
        seller: seller.id,
        text,
        altText: altTextFor(request, books),
        ...(pictures > 1 && { slideTexts: slideTextsFor(request, books, pictures) }),
      };
    });
  },
});
