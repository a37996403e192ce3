import type { LocalDay } from '../../time/local-day.ts';
import { keepsExpiryDay, keepsReadyDay } from '../../law/kept-days.ts';
import type { ProductContext } from '../../law/check-product.ts';
import type { Expiry, Halal, ProductFacts } from '../product.ts';
import type { PreOrder } from '../selling.ts';
import { readAppealFacts } from './appeal-fields.ts';
import { readExpiryDay } from './expiry-field.ts';
import { readHalalNumber } from './halal-field.ts';
import { readOrderLink } from './order-link-field.ts';
import { readPermit } from './permit-field.ts';
import { readReadyDay } from './pre-order-field.ts';
import { type ProductReading, type ProductReadings, settle } from './product-readings.ts';
import { read, type Reading } from './reading.ts';
import { readText } from './text-field.ts';
import { TEXT_RULES } from './text-rules.ts';
import { readTranslations } from './translation-fields.ts';

/** `today` is the day in the community's zone. */
type FactsContext = ProductContext & { readonly today: LocalDay };

const once = <T>(values: readonly T[]): T[] => [...new Set(values)];

const readHalalFact = (halal: Halal | undefined): Reading<Halal> =>
  halal?.state === 'certified' ? readHalalNumber(halal.number) : read(halal);

function readExpiryFact(facts: ProductFacts, { today, stored }: FactsContext): Reading<Expiry> {
  const expiry = facts.food?.expiry;
  if (expiry?.by !== 'day' || keepsExpiryDay(facts, stored)) return read(expiry);
  return readExpiryDay(expiry.day, today, 'food.expiry');
}

function readPreOrderFact(facts: ProductFacts, { today, stored }: FactsContext): Reading<PreOrder> {
  const readyOn = facts.preOrder?.readyOn;
  if (readyOn === undefined || keepsReadyDay(facts, stored)) return read(facts.preOrder);
  return readReadyDay(readyOn, today, 'preOrder.readyOn');
}

const fieldsOf = (facts: ProductFacts, context: FactsContext): ProductReadings => ({
  name: readText(facts.name, TEXT_RULES.name),
  words: readText(facts.words, TEXT_RULES.words),
  price: read(facts.price),
  kind: read(facts.kind),
  unit: readText(facts.unit, TEXT_RULES.unit),
  net: readText(facts.net, TEXT_RULES.net),
  people: read(facts.fromPeople),
  ingredients: readText(facts.food?.ingredients, TEXT_RULES.ingredients),
  expiry: readExpiryFact(facts, context),
  permit: readPermit(facts.food?.permit),
  halal: readHalalFact(facts.food?.halal),
  languages: read(once(facts.languages)),
  audiences: read(once(facts.audiences)),
  badges: read(facts.badges && once(facts.badges)),
  orderLink: readOrderLink(facts.orderLink),
  preOrder: readPreOrderFact(facts, context),
  bundle: readText(facts.bundle, TEXT_RULES.bundle),
  pack: read(facts.pack),
  packUse: read(facts.packUse),
  tone: read(facts.wording?.tone),
  region: read(facts.wording?.chineseFor),
  appeal: readAppealFacts(facts.appeal),
  left: read(facts.left),
  translations: readTranslations((language, field) => facts.translations?.[language]?.[field]),
});

/**
 * Checks facts that arrived as an object instead of a form by the same readers, which clean or refuse them. A day that is
 * already in `stored` is not checked again, so that an expired product can still be corrected.
 */
export function readFacts(facts: ProductFacts, context: FactsContext): ProductReading {
  const { theme, formerPrice } = facts;
  return settle(fieldsOf(facts, context), context, {
    ...(theme !== undefined && { theme }),
    ...(formerPrice && { formerPrice }),
  });
}
