import type { FormerPrice, LabelContent, Mark } from '../picture/picture-content.ts';
import type { LocalDay } from '../time/local-day.ts';
import type { ProductFacts } from '../product/product.ts';
import { formerPriceHolds, isPreOrder } from '../product/selling.ts';
import { dayText } from './keeping.ts';
import type { LabelWords } from './label-words.ts';
import { netText } from './net.ts';
import { priceText } from './price.ts';
import type { WordedLanguage } from './worded-language.ts';

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
  words: LabelWords,
  language: WordedLanguage,
): FormerPrice | undefined =>
  formerPrice && formerPriceHolds(formerPrice, day)
    ? {
        text: priceText(formerPrice.amount, language),
        until: words.until(dayText(formerPrice.until, language)),
      }
    : undefined;

/** Returns at most one mark: "sold out" takes precedence over "order ahead", and that over a bundle. */
function markOf(
  { preOrder, bundle }: ProductFacts,
  { day, soldOut }: Selling,
  words: LabelWords,
  language: WordedLanguage,
): Mark | undefined {
  if (soldOut === true) return { kind: 'soldOut', text: words.soldOut };
  if (preOrder && isPreOrder(preOrder, day)) {
    const { readyOn } = preOrder;
    const text = readyOn === undefined ? words.preOrder : words.readyOn(dayText(readyOn, language));
    return { kind: 'preOrder', text };
  }
  if (bundle === undefined) return undefined;
  const contents = netText(bundle, language);
  const text = words.bundle(contents);
  return { kind: 'bundle', text: text.length <= LONGEST_MARK ? text : contents.slice(0, LONGEST_MARK) };
}

/** Returns what a label says about buying, beside price and rows: badges, a former price that still holds, one mark. */
export function labelMarks(
  product: ProductFacts,
  selling: Selling,
  words: LabelWords,
  language: WordedLanguage,
): Pick<LabelContent, 'badges' | 'formerPrice' | 'mark'> {
  const formerPrice = formerPriceOf(product, selling.day, words, language);
  const mark = markOf(product, selling, words, language);
  return {
    ...(product.badges && { badges: product.badges.map((badge) => words.badges[badge]) }),
    ...(formerPrice && { formerPrice }),
    ...(mark && { mark }),
  };
}
