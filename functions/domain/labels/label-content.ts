import type { Brand } from '../brand.ts';
import type { Community } from '../community.ts';
import type { Language } from '../language.ts';
import type { LabelContent, OrderLine } from '../picture-content.ts';
import type { ProductFacts } from '../product.ts';
import { unitText } from './counted-nouns.ts';
import { LABEL_WORDS } from './label-words.ts';
import { labelRows } from './label-rows.ts';
import { priceText } from './price.ts';
import { wordedLanguage } from './worded-language.ts';

/** What a maker's label is worded from. */
export interface LabelRequest {
  readonly product: ProductFacts;
  readonly brand: Pick<Brand, 'name' | 'accent'>;
  readonly community: Pick<Community, 'name' | 'village'>;
  readonly language: Language;
  readonly theme: string;
}

/** Longest origin line that a label takes (`LabelContent`). */
const LONGEST_ORIGIN = 120;

/**
 * The maker's label in one language, lawful and ready to be drawn. `language` of the answer is the one it is really
 * worded in: English for languages without words yet. Claims in typed text are not judged here (`law/check-product`).
 */
export function labelContent({ product, brand, community, language, theme }: LabelRequest): LabelContent {
  const worded = wordedLanguage(language);
  const words = LABEL_WORDS[worded];
  const origin = `${community.name} · ${community.village}`;
  return {
    theme,
    language: worded,
    kind: product.kind,
    brand: brand.name,
    name: product.name,
    words: product.words ?? '',
    price: priceText(product.price, worded),
    priceNote: words.per(unitText(product.unit, worded)),
    rows: labelRows(product, words, worded),
    origin: origin.length <= LONGEST_ORIGIN ? origin : community.name,
    ...(product.kind === 'food' && { footnote: words.promotion }),
    ...(brand.accent !== undefined && { accent: brand.accent }),
  };
}

/** How to order, from the seller whose post it is. */
export const orderLine = (
  seller: { readonly name: string; readonly phone: string },
  language: Language,
): OrderLine => ({
  call: LABEL_WORDS[wordedLanguage(language)].call,
  phone: seller.phone,
  seller: seller.name,
});
