import type { FormerPrice, LabelContent, Mark } from '../picture/picture-content.ts';
import type { LocalDay } from '../time/local-day.ts';
import type { ProductFacts } from '../product/product.ts';
import { formerPriceHolds, isPreOrder } from '../product/selling.ts';
import { dayText } from './keeping.ts';
import type { LabelTerms } from './label-terms.ts';
import { netText } from './net.ts';
import { priceNote } from './price-note.ts';
import { priceText } from './price.ts';
import type { Locale } from './locale.ts';

/** The day on which the label is seen, and whether the product is sold out. */
export interface Selling {
  /** The day on which the picture is shown, in the community's zone. Without it no former price is shown. */
  readonly day?: LocalDay | undefined;
  readonly soldOut?: boolean | undefined;
}

/** The longest text of a mark (`LabelContent`). */
const LONGEST_MARK = 40;

const formerPriceOf = (
  { formerPrice }: ProductFacts,
  day: LocalDay | undefined,
  terms: LabelTerms,
  locale: Locale,
): FormerPrice | undefined =>
  formerPrice && formerPriceHolds(formerPrice, day)
    ? {
        text: priceText(formerPrice.amount, locale),
        until: terms.until(dayText(formerPrice.until, locale)),
      }
    : undefined;

/** Returns at most one mark: "sold out" takes precedence over "order ahead", and that over a bundle. */
function markOf(
  { preOrder, bundle }: ProductFacts,
  { day, soldOut }: Selling,
  terms: LabelTerms,
  locale: Locale,
): Mark | undefined {
  if (soldOut === true) return { kind: 'soldOut', text: terms.soldOut };
  if (preOrder && isPreOrder(preOrder, day)) {
    const { readyOn } = preOrder;
    const text = readyOn === undefined ? terms.preOrder : terms.readyOn(dayText(readyOn, locale));
    return { kind: 'preOrder', text };
  }
  if (bundle === undefined) return undefined;
  const contents = netText(bundle, locale);
  const text = terms.bundle(contents);
  return { kind: 'bundle', text: text.length <= LONGEST_MARK ? text : contents.slice(0, LONGEST_MARK) };
}

/**
 * Returns what a label says about buying, beside price and rows: what the price is for, badges, a former price that still
 * holds, one mark.
 */
export function sellingContent(
  product: ProductFacts,
  selling: Selling,
  terms: LabelTerms,
  locale: Locale,
): Pick<LabelContent, 'badges' | 'formerPrice' | 'mark' | 'priceNote'> {
  const formerPrice = formerPriceOf(product, selling.day, terms, locale);
  const mark = markOf(product, selling, terms, locale);
  const note = mark?.kind === 'bundle' ? undefined : priceNote(product, terms, locale);
  return {
    ...(product.badges && { badges: product.badges.map((badge) => terms.badges[badge]) }),
    ...(formerPrice && { formerPrice }),
    ...(mark && { mark }),
    ...(note !== undefined && { priceNote: note.slice(0, LONGEST_MARK) }),
  };
}
