import { type Audience, AUDIENCES } from '../../captions/audience.ts';
import { checkText } from '../../captions/check-text.ts';
import type { Language } from '../../language.ts';
import { checkProduct, type ProductContext } from '../../law/check-product.ts';
import type { Problem } from '../../problem.ts';
import { checkAppeal } from '../check-appeal.ts';
import type { Expiry, FoodFacts, Halal, ProductFacts, ProductKind } from '../product.ts';
import { appealFrom, type AppealReadings } from './appeal-fields.ts';
import { type Reading, valueOf } from './reading.ts';
import { sellingFrom, type SellingReadings } from './selling-fields.ts';
import { type TranslationReadings, translationsFrom } from './translation-fields.ts';

/** The readings of all fields of a product, in the order in which problems are named. */
export interface ProductReadings extends SellingReadings {
  readonly name: Reading<string>;
  readonly words: Reading<string>;
  readonly price: Reading<number>;
  readonly kind: Reading<ProductKind>;
  readonly unit: Reading<string>;
  readonly net: Reading<string>;
  readonly people: Reading<number>;
  readonly ingredients: Reading<string>;
  readonly expiry: Reading<Expiry>;
  readonly permit: Reading<string>;
  readonly halal: Reading<Halal>;
  readonly languages: Reading<Language[]>;
  readonly audiences: Reading<Audience[]>;
  readonly appeal: AppealReadings;
  readonly left: Reading<number>;
  readonly translations: TranslationReadings;
}

export type ProductReading =
  { readonly facts: ProductFacts } | { readonly problems: readonly [Problem, ...Problem[]] };

function foodOf(fields: ProductReadings): { readonly food?: FoodFacts } {
  const ingredients = valueOf(fields.ingredients);
  const permit = valueOf(fields.permit);
  const expiry = valueOf(fields.expiry);
  const halal = valueOf(fields.halal);
  const food: FoodFacts = {
    ...(ingredients !== undefined && { ingredients }),
    ...(permit !== undefined && { permit }),
    ...(expiry && { expiry }),
    ...(halal && { halal }),
  };
  return Object.keys(food).length > 0 ? { food } : {};
}

/**
 * Builds the facts from the fields that could be read. Unreadable fields get placeholder values; the caller never returns
 * facts with these.
 */
function assemble(fields: ProductReadings): ProductFacts {
  const kind = valueOf(fields.kind) ?? 'food';
  const words = valueOf(fields.words);
  const unit = valueOf(fields.unit);
  const net = valueOf(fields.net);
  const fromPeople = valueOf(fields.people);
  const translations = translationsFrom(fields.translations);
  const appeal = appealFrom(fields.appeal);
  const left = valueOf(fields.left);
  return {
    kind,
    name: valueOf(fields.name) ?? '',
    price: valueOf(fields.price) ?? 0,
    ...(unit !== undefined && { unit }),
    ...(words !== undefined && { words }),
    ...(net !== undefined && { net }),
    ...(fromPeople !== undefined && { fromPeople }),
    ...foodOf(fields),
    ...(appeal && { appeal }),
    ...(left !== undefined && { left }),
    languages: valueOf(fields.languages) ?? ['id', 'en'],
    audiences: valueOf(fields.audiences) ?? [...AUDIENCES],
    ...(translations && { translations }),
    ...sellingFrom(fields),
  };
}

/**
 * Returns the product that the fields make, checked against the law and the platforms' limits, or every problem at once.
 * `unread` are facts that have no field.
 */
export function settle(
  fields: ProductReadings,
  context: ProductContext,
  unread: Pick<ProductFacts, 'theme' | 'formerPrice'> = {},
): ProductReading {
  const { translations, appeal, ...others } = fields;
  const { texts, ...tapped } = appeal;
  const translated = Object.values(translations).flatMap((language) => Object.values(language));
  const unreadable = [
    ...Object.values(others),
    ...Object.values(tapped),
    ...Object.values(texts),
    ...translated,
  ].flatMap((reading) => ('problem' in reading ? [reading.problem] : []));
  const facts = { ...assemble(fields), ...unread };
  // An unknown kind has been reported already; checks for a wrong kind would only confuse.
  const unlawful =
    'problem' in fields.kind ? [] : [...checkProduct(facts, context), ...checkAppeal(facts, context.names)];
  const [first, ...rest] = [
    ...unreadable,
    ...unlawful,
    ...checkText(facts.words ?? '', 'instagram', 'words'),
  ];
  return first ? { problems: [first, ...rest] } : { facts };
}
