import { altTextFor, slideTextsFor } from '../../domain/captions/alt-text.ts';
import { namesIn } from '../../domain/captions/caption-brief.ts';
import { lawfulCaption } from '../../domain/captions/lawful-caption.ts';
import { type PhraseBooks, spokenLanguage } from '../../domain/captions/phrase-book.ts';
import { checkProduct } from '../../domain/law/check-product.ts';
import { refuseIfAny } from '../../domain/problem.ts';
import type { CaptionWriter } from '../../ports/caption-writer.ts';

/**
 * Writes captions from phrase books. Languages without a book are written in English, and the caption says so in its
 * `language`. Throws `ProblemError` when the facts hold a claim (`law.*`) or cannot fit the place (`captions.*`), or when
 * a book has no lawful sentence left (`captions.noLawfulPhrase`).
 */
export const createPhraseBookWriter = (books: PhraseBooks): CaptionWriter => ({
  write(request) {
    const { product, maker, seller, audience, place, pictures = 1 } = request;
    return Promise.resolve().then(() => {
      const names = namesIn(request);
      refuseIfAny(checkProduct(product, { brand: maker.brand, names }));
      // What we write ourselves is held to the same law and limits as what people type.
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
