import { altTextFor, slideTextsFor } from '../../domain/captions/alt-text.ts';
import { namesIn } from '../../domain/captions/caption-brief.ts';
import { checkCaption } from '../../domain/captions/check-caption.ts';
import { composeCaption } from '../../domain/captions/compose-caption.ts';
import { type PhraseBooks, spokenLanguage } from '../../domain/captions/phrase-book.ts';
import { checkProduct } from '../../domain/law/check-product.ts';
import { refuseIfAny } from '../../domain/problem.ts';
import type { CaptionWriter } from '../../ports/caption-writer.ts';

/**
 * Writes captions from phrase books. Languages without a book are written in English, and the caption says so in its
 * `language`. Throws `ProblemError` when the facts hold a claim (`law.*`) or cannot fit the place (`captions.*`).
 */
export const createPhraseBookWriter = (books: PhraseBooks): CaptionWriter => ({
  write(request) {
    const { product, maker, seller, audience, place, pictures = 1 } = request;
    return Promise.resolve().then(() => {
      const names = namesIn(request);
      refuseIfAny(checkProduct(product, { brand: maker.brand, names }));
      const text = composeCaption(request, books);
      // What we write ourselves is held to the same law and limits as what people type.
      refuseIfAny(checkCaption(text, place, { kind: product.kind, halal: product.food?.halal, names }));
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
