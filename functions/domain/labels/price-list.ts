import type { Community } from '../people/community.ts';
import type { Language } from '../language.ts';
import { textStyleOf } from '../captions/text-style.ts';
import type { PriceListContent } from '../picture/group-pictures.ts';
import type { ProductFacts } from '../product/product.ts';
import { translationIn } from '../product/selling.ts';
import { LABEL_TERMS } from './label-terms.ts';
import { localeOf } from './locale.ts';
import { priceNote } from './price-note.ts';
import { priceText } from './price.ts';

/** The theme of a price list for which none was chosen. */
const PRICE_LIST_THEME = 'market';

/**
 * Returns a price list in one language: each product with its maker's brand, its price and what one gets for it. A list with
 * food says that it is no label of food.
 */
export function priceListContent(
  products: readonly { readonly product: ProductFacts; readonly brand: string }[],
  {
    community,
    language,
    title,
    theme = PRICE_LIST_THEME,
  }: {
    readonly community: Pick<Community, 'name' | 'village' | 'wording'>;
    readonly language: Language;
    readonly title: string;
    readonly theme?: string | undefined;
  },
): PriceListContent {
  const locale = localeOf(language, textStyleOf(undefined, community.wording).region);
  const terms = LABEL_TERMS[locale];
  const items = products.map(({ product, brand }) => {
    const note = priceNote(product, terms, locale);
    return {
      name: translationIn(product, language)?.name ?? product.name,
      maker: brand,
      price: priceText(product.price, locale),
      ...(note !== undefined && { priceNote: note }),
    };
  });
  const food = products.some(({ product }) => product.kind === 'food');
  return {
    theme,
    language,
    origin: `${community.name} · ${community.village}`,
    title,
    items,
    ...(food && { footnote: terms.promotion }),
  };
}
