import type { Appeal } from '../../functions/domain/product/appeal.ts';
import type { Pack } from '../../functions/domain/picture/pack.ts';
import type { Badge } from '../../functions/domain/product/badge.ts';
import type { Audience } from '../../functions/domain/captions/audience.ts';
import type { Language } from '../../functions/domain/language.ts';
import type { Expiry, FoodFacts, Halal, ProductKind } from '../../functions/domain/product/product.ts';
import type { Translations } from '../../functions/domain/product/selling.ts';
import type { SaveProduct } from '../../functions/http/contract/products.ts';
import { type Draft, type ProductForm, TRANSLATED } from './draft.ts';
import { APPEAL_FIELDS_OF, CHOICES_OF } from './appeal-choices.ts';
import { readPrice } from './read-price.ts';

/** A usual unit of each kind, as an example; a unit that nobody typed is not stated. */
export const USUAL_UNITS: Readonly<Record<ProductKind, string>> = {
  food: 'bungkus',
  craft: 'potong',
  experience: 'orang',
  class: 'peserta',
};

/** What each kind may be sold in, the same as in the domain. */
export const PACKS_OF: Readonly<Record<ProductKind, readonly Pack[]>> = {
  food: ['pouch', 'jar', 'bottle', 'box', 'basket', 'bag'],
  craft: ['tag', 'band', 'box', 'basket', 'bag'],
  experience: [],
  class: [],
};

/** Badges that each kind may have, the same as in the domain. */
export const BADGES_OF: Readonly<Record<ProductKind, readonly Badge[]>> = {
  food: ['homemade'],
  craft: ['handmade'],
  experience: ['localGuide', 'smallGroup'],
  class: ['smallGroup'],
};

const DAYS_IN: Readonly<Record<ProductForm['keepsUnit'], number>> = { days: 1, weeks: 7, months: 30 };

const ALL_AUDIENCES: readonly Audience[] = ['bonding', 'bridging', 'linking', 'abroad'];

/** Returns whether a kind is sold per person; it may then need a minimum number of people. */
export const countsPeople = (kind: ProductKind): boolean => kind === 'experience' || kind === 'class';

function expiryOf({ expiry, keeps, keepsUnit, expiryDay }: ProductForm): Expiry | undefined {
  if (expiry === 'day' && expiryDay !== '') return { by: 'day', day: expiryDay };
  if (expiry === 'shelfLife' && keeps.trim() !== '') {
    return { by: 'shelfLife', days: Number(keeps) * DAYS_IN[keepsUnit] };
  }
  return undefined;
}

function halalOf({ halal, halalNumber }: ProductForm): Halal | undefined {
  if (halal === '') return undefined;
  return halal === 'certified' ? { state: halal, number: halalNumber.trim() } : { state: halal };
}

function foodOf(form: ProductForm): FoodFacts | undefined {
  const ingredients = form.ingredients.trim();
  const permit = form.permit.trim();
  const expiry = expiryOf(form);
  const halal = halalOf(form);
  const food: FoodFacts = {
    ...(ingredients && { ingredients }),
    ...(permit && { permit }),
    ...(expiry && { expiry }),
    ...(halal && { halal }),
  };
  return Object.keys(food).length > 0 ? food : undefined;
}

function translationsOf({ translations }: ProductForm): Translations | undefined {
  const given: Translations = {};
  for (const language of TRANSLATED) {
    const typed = Object.entries(translations[language]).flatMap(([field, text]): [string, string][] =>
      text.trim() ? [[field, text.trim()]] : [],
    );
    if (typed.length > 0) given[language] = Object.fromEntries(typed);
  }
  return Object.keys(given).length > 0 ? given : undefined;
}

/** Returns what whets the appetite and fits the kind, without empty fields; and how many are left. */
function appealOf(form: ProductForm): Pick<SaveProduct, 'appeal' | 'left'> {
  const { texture, occasions } = CHOICES_OF[form.kind];
  const typed: { readonly [F in keyof Appeal]-?: Appeal[F] | '' } = {
    taste: [...form.taste],
    texture: form.texture.filter((one) => texture.includes(one)),
    spice: form.spice,
    occasions: form.occasions.filter((one) => occasions.includes(one)),
    season: form.season,
    use: form.use.trim(),
    story: form.story.trim(),
    own: form.own.trim(),
    does: form.does.trim(),
    sees: form.sees.trim(),
    takesHome: form.takesHome.trim(),
  };
  const given = APPEAL_FIELDS_OF[form.kind].filter((field) => (typed[field] ?? '').length > 0);
  const left = form.left.trim();
  return {
    ...(given.length > 0 && { appeal: Object.fromEntries(given.map((field) => [field, typed[field]])) }),
    ...(left && { left: Number(left) }),
  };
}

/**
 * Returns the facts of selling and captions, without empty fields. A badge or a pack that the kind does not allow is left out.
 */
function sellingOf(form: ProductForm): Partial<SaveProduct> {
  const badges = form.badges.filter((badge) => BADGES_OF[form.kind].includes(badge));
  const pack = PACKS_OF[form.kind].find((one) => one === form.pack);
  const [bundle, orderLink] = [form.bundle.trim(), form.orderLink.trim()];
  const translations = translationsOf(form);
  const { tone, region } = form;
  return {
    ...(badges.length > 0 && { badges }),
    ...(bundle && { bundle }),
    ...(pack && { pack }),
    ...(pack && form.packUse === 'example' && { packUse: form.packUse }),
    ...(orderLink && { orderLink }),
    ...(form.formerPrice.trim() && {
      formerPrice: { amount: readPrice(form.formerPrice) ?? Number.NaN, until: form.formerUntil },
    }),
    ...(form.preOrder && { preOrder: form.readyOn ? { readyOn: form.readyOn } : {} }),
    ...((tone || region) && { wording: { ...(tone && { tone }), ...(region && { chineseFor: region }) } }),
    ...(translations && { translations }),
  };
}

/**
 * Converts a draft into the API's format. The server checks whether it is complete and lawful; a number that cannot be
 * parsed is `NaN` here. `languages` are those in which captions can be written.
 */
export function toFacts(
  { form, saved, maker }: Pick<Draft, 'form' | 'saved' | 'maker'>,
  languages: readonly Language[],
): SaveProduct {
  const net = form.net.trim();
  const words = form.words.trim();
  const unit = form.unit.trim();
  const people = countsPeople(form.kind) ? form.people.trim() : '';
  const food = form.kind === 'food' ? foodOf(form) : undefined;
  return {
    kind: form.kind,
    name: form.name.trim(),
    ...(words && { words }),
    price: readPrice(form.price) ?? Number.NaN,
    ...(unit && { unit }),
    ...(net && { net }),
    ...(people && { fromPeople: Number(people) }),
    ...(food && { food }),
    ...appealOf(form),
    ...sellingOf(form),
    ...(saved?.theme !== undefined && { theme: saved.theme }),
    languages: saved?.languages ?? [...languages],
    audiences: saved?.audiences ?? [...ALL_AUDIENCES],
    ...(maker && { maker: maker.id }),
  };
}
