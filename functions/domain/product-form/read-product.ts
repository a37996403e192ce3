import { AUDIENCES, Audience } from '../audience.ts';
import { checkText } from '../captions/check-text.ts';
import { Language } from '../language.ts';
import { checkProduct } from '../law/check-product.ts';
import type { LocalDay } from '../local-day.ts';
import type { Problem } from '../problem.ts';
import { type FoodFacts, type ProductFacts, ProductKind } from '../product.ts';
import { readChoice, readChoices } from './choice-field.ts';
import { DEFAULT_UNITS } from './default-unit.ts';
import { readExpiry } from './expiry-field.ts';
import { readHalal } from './halal-field.ts';
import { readPeople } from './people-field.ts';
import { readPermit } from './permit-field.ts';
import { readPrice } from './price-field.ts';
import { valueOf } from './reading.ts';
import { readSelling, SELLING_FIELDS, type SellingField, sellingFrom } from './selling-fields.ts';
import { readText } from './text-field.ts';
import {
  readTranslations,
  TRANSLATION_FIELDS,
  type TranslationField,
  translationsFrom,
} from './translation-fields.ts';

/** What a command line or a form gives, by field. */
export type ProductForm = Readonly<Partial<Record<ProductField, string | undefined>>>;

/** The fields of the form; the options of the command line carry the same names. */
const PLAIN_FIELDS = [
  'name',
  'price',
  'words',
  'kind',
  'unit',
  'net',
  'people',
  'ingredients',
  'expiry',
  'permit',
  'halal',
  'languages',
  'audiences',
] as const;
export type ProductField = (typeof PLAIN_FIELDS)[number] | SellingField | TranslationField;
export const PRODUCT_FIELDS: readonly ProductField[] = [
  ...PLAIN_FIELDS,
  ...SELLING_FIELDS,
  ...TRANSLATION_FIELDS,
];

export type ProductReading =
  { readonly facts: ProductFacts } | { readonly problems: readonly [Problem, ...Problem[]] };

const fieldsOf = (form: ProductForm, today: LocalDay) => ({
  name: readText(form.name, { field: 'name', longest: 80, required: true }),
  words: readText(form.words, { field: 'words', longest: 500, required: 'whenGiven', lines: true }),
  price: readPrice(form.price),
  kind: readChoice(form.kind, 'kind', ProductKind),
  unit: readText(form.unit, { field: 'unit', longest: 20 }),
  net: readText(form.net, { field: 'net', longest: 30 }),
  people: readPeople(form.people),
  ingredients: readText(form.ingredients, { field: 'ingredients', longest: 300 }),
  expiry: readExpiry(form.expiry, today),
  permit: readPermit(form.permit),
  halal: readHalal(form.halal),
  languages: readChoices(form.languages, 'languages', Language),
  audiences: readChoices(form.audiences, 'audiences', Audience),
  ...readSelling(form, today),
  translations: readTranslations(form),
});

function foodOf(fields: ReturnType<typeof fieldsOf>): { readonly food?: FoodFacts } {
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

/** The facts as far as they could be read; what could not is stood in for, and the facts are then never handed out. */
function assemble(fields: ReturnType<typeof fieldsOf>): ProductFacts {
  const kind = valueOf(fields.kind) ?? 'food';
  const words = valueOf(fields.words);
  const net = valueOf(fields.net);
  const fromPeople = valueOf(fields.people);
  const translations = translationsFrom(fields.translations);
  return {
    kind,
    name: valueOf(fields.name) ?? '',
    price: valueOf(fields.price) ?? 0,
    unit: valueOf(fields.unit) ?? DEFAULT_UNITS[kind],
    ...(words !== undefined && { words }),
    ...(net !== undefined && { net }),
    ...(fromPeople !== undefined && { fromPeople }),
    ...foodOf(fields),
    languages: valueOf(fields.languages) ?? ['id', 'en'],
    audiences: valueOf(fields.audiences) ?? [...AUDIENCES],
    ...(translations && { translations }),
    ...sellingFrom(fields),
  };
}

/**
 * Reads a product from what a person typed: every problem at once, each naming its field. Absent fields take the
 * defaults of their kind. `today` is the day in the community's zone.
 */
export function readProduct(form: ProductForm, today: LocalDay): ProductReading {
  const fields = fieldsOf(form, today);
  const { translations, ...others } = fields;
  const translated = Object.values(translations).flatMap((language) => Object.values(language));
  const unreadable = [...Object.values(others), ...translated].flatMap((reading) =>
    'problem' in reading ? [reading.problem] : [],
  );
  const facts = assemble(fields);
  // An unknown kind has been named above; the law of the wrong kind would only confuse.
  const unlawful = 'problem' in fields.kind ? [] : checkProduct(facts, { today });
  const [first, ...rest] = [
    ...unreadable,
    ...unlawful,
    ...checkText(facts.words ?? '', 'instagram', 'words'),
  ];
  return first ? { problems: [first, ...rest] } : { facts };
}
