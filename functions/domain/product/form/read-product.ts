import { Audience } from '../../captions/audience.ts';
import { Language } from '../../language.ts';
import type { LocalDay } from '../../time/local-day.ts';
import { ProductKind } from '../product.ts';
import { APPEAL_FIELDS, type AppealField, readAppeal } from './appeal-fields.ts';
import { readChoice, readChoices } from './choice-field.ts';
import { readExpiry } from './expiry-field.ts';
import { readHalal } from './halal-field.ts';
import { readLeft } from './left-field.ts';
import { readPeople } from './people-field.ts';
import { readPermit } from './permit-field.ts';
import { readPrice } from './price-field.ts';
import { type ProductReading, type ProductReadings, settle } from './product-readings.ts';
import { readSelling, SELLING_FIELDS, type SellingField } from './selling-fields.ts';
import { readText } from './text-field.ts';
import { TEXT_RULES } from './text-rules.ts';
import { readTranslations, TRANSLATION_FIELDS, type TranslationField } from './translation-fields.ts';

/** The fields of a product as a command line or a form sends them. */
export type ProductForm = Readonly<Partial<Record<ProductField, string | undefined>>>;

/** The fields of the form; the options of the command line have the same names. */
const PLAIN_FIELDS = [
  'name',
  'price',
  'words',
  'kind',
  'unit',
  'net',
  'people',
  'left',
  'ingredients',
  'expiry',
  'permit',
  'halal',
  'languages',
  'audiences',
] as const;
export type ProductField = (typeof PLAIN_FIELDS)[number] | SellingField | AppealField | TranslationField;
export const PRODUCT_FIELDS: readonly ProductField[] = [
  ...PLAIN_FIELDS,
  ...SELLING_FIELDS,
  ...APPEAL_FIELDS,
  ...TRANSLATION_FIELDS,
];

const fieldsOf = (form: ProductForm, today: LocalDay): ProductReadings => ({
  name: readText(form.name, TEXT_RULES.name),
  words: readText(form.words, TEXT_RULES.words),
  price: readPrice(form.price),
  kind: readChoice(form.kind, 'kind', ProductKind),
  unit: readText(form.unit, TEXT_RULES.unit),
  net: readText(form.net, TEXT_RULES.net),
  people: readPeople(form.people),
  ingredients: readText(form.ingredients, TEXT_RULES.ingredients),
  expiry: readExpiry(form.expiry, today),
  permit: readPermit(form.permit),
  halal: readHalal(form.halal),
  languages: readChoices(form.languages, 'languages', Language),
  audiences: readChoices(form.audiences, 'audiences', Audience),
  ...readSelling(form, today),
  appeal: readAppeal(form),
  left: readLeft(form.left),
  translations: readTranslations((language, field) => form[`${field}-${language}`]),
});

/**
 * Reads a product from what a person typed: every problem at once, each naming its field. Absent fields take the
 * defaults of their kind. `today` is the day in the community's zone.
 */
export const readProduct = (form: ProductForm, today: LocalDay): ProductReading =>
  settle(fieldsOf(form, today), { today });
