import type { Brand } from '../people/brand.ts';
import type { Community } from '../people/community.ts';
import type { Language } from '../language.ts';
import type { LabelContent, OrderLine } from '../picture/picture-content.ts';
import { examplePackOf, soldIn } from '../product/packed.ts';
import type { ProductFacts } from '../product/product.ts';
import { translationIn } from '../product/selling.ts';
import { type Region, textStyleOf } from '../captions/text-style.ts';
import { sellingContent, type Selling } from './selling-content.ts';
import { labelTerms, type LabelTerms } from './label-terms.ts';
import { labelRows } from './label-rows.ts';
import { priceText } from './price.ts';
import { localeOf } from './locale.ts';

/** Everything from which a maker's label is composed. */
export interface LabelRequest extends Selling {
  readonly product: ProductFacts;
  readonly brand: Pick<Brand, 'name' | 'accent' | 'tagline' | 'logoKey'>;
  readonly community: Pick<Community, 'name' | 'village' | 'wording'>;
  readonly language: Language;
  readonly theme: string;
}

/** Food says that its picture is no label of food; what is shown in a drawn pack says that the picture is promotion. */
function footnoteOf(product: ProductFacts, terms: LabelTerms): Pick<LabelContent, 'footnote'> {
  if (product.kind === 'food') return { footnote: terms.promotion };
  return soldIn(product) === undefined ? {} : { footnote: terms.promotionPicture };
}

/** The longest origin line that a label can hold (`LabelContent`). */
const LONGEST_ORIGIN = 120;

/**
 * Returns the maker's label in one language, ready to be drawn. Name and description are the seller's own in that language
 * if she typed them. Claims in typed text are not checked here (`law/check-product`). Numbers within Arabic are isolated.
 */
export function labelContent(request: LabelRequest): LabelContent {
  const { product, brand, community, language, theme } = request;
  const locale = localeOf(language, textStyleOf(product.wording, community.wording).region);
  const terms = labelTerms(locale);
  const translation = translationIn(product, language);
  const pack = soldIn(product);
  const example = examplePackOf(product);
  const origin = `${community.name} · ${community.village}`;
  return {
    theme,
    language,
    kind: product.kind,
    brand: brand.name,
    name: translation?.name ?? product.name,
    description: translation?.words ?? product.words ?? '',
    price: priceText(product.price, locale),
    rows: labelRows(product, terms, locale),
    origin: origin.length <= LONGEST_ORIGIN ? origin : community.name,
    ...footnoteOf(product, terms),
    ...(pack !== undefined && { pack }),
    ...(example !== undefined && { example: { pack: example, text: terms.packExample } }),
    ...(brand.accent !== undefined && { accent: brand.accent }),
    ...(brand.tagline !== undefined && { tagline: brand.tagline }),
    ...(brand.logoKey !== undefined && { logo: brand.logoKey }),
    ...sellingContent(product, request, terms, locale),
  };
}

/** Returns how to order, from the seller of the post. */
export const orderLine = (
  seller: { readonly name: string; readonly phone: string },
  language: Language,
  region: Region = 'HK',
): OrderLine => ({
  call: labelTerms(localeOf(language, region)).call,
  phone: seller.phone,
  seller: seller.name,
});
