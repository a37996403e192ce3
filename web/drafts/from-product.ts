import type { ProductReply } from '../../functions/http/contract/products.ts';
import { formatNumber } from '../i18n/formats.ts';
import {
  type Draft,
  EMPTY_FORM,
  NO_TRANSLATION,
  type ProductForm,
  type Translated,
  type TypedTranslation,
} from './draft.ts';

function expiryFields(food: ProductReply['food']): Partial<ProductForm> {
  const expiry = food?.expiry;
  if (!expiry) return {};
  if (expiry.by === 'day') return { expiry: 'day', expiryDay: expiry.day };
  const { days } = expiry;
  const keepsUnit = days % 30 === 0 ? 'months' : days % 7 === 0 ? 'weeks' : 'days';
  const keeps = { months: days / 30, weeks: days / 7, days }[keepsUnit];
  return { expiry: 'shelfLife', keeps: String(keeps), keepsUnit };
}

function halalFields(food: ProductReply['food']): Partial<ProductForm> {
  const halal = food?.halal;
  if (!halal || halal.state === 'notFood') return {};
  return halal.state === 'certified'
    ? { halal: 'certified', halalNumber: halal.number }
    : { halal: halal.state };
}

type Given<T> = { readonly [F in keyof T]?: Exclude<T[F], undefined> };

/** Returns the fields that have a value, to replace the empty ones of a form. */
const given = <T extends object>(facts: T): Given<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Given<T>;

function sellingFields(product: ProductReply): Partial<ProductForm> {
  const { badges, bundle, pack, packUse, orderLink, formerPrice, preOrder, wording, translations } = product;
  const typed = (language: Translated): TypedTranslation => ({
    ...NO_TRANSLATION,
    ...given(translations?.[language] ?? {}),
  });
  return {
    badges: badges ?? [],
    bundle: bundle ?? '',
    pack: pack ?? '',
    packUse: packUse ?? 'sold',
    orderLink: orderLink ?? '',
    ...(formerPrice && {
      formerPrice: formatNumber(formerPrice.amount, 'id'),
      formerUntil: formerPrice.until,
    }),
    ...(preOrder && { preOrder: 'yes', readyOn: preOrder.readyOn ?? '' }),
    tone: wording?.tone ?? '',
    region: wording?.chineseFor ?? '',
    translations: { en: typed('en'), 'zh-Hant': typed('zh-Hant'), ar: typed('ar') },
  };
}

function appealFields({ appeal = {}, left }: ProductReply): Partial<ProductForm> {
  return { ...given(appeal), ...(left !== undefined && { left: String(left) }) };
}

/** Returns the form of a saved product. */
export function formOf(product: ProductReply): ProductForm {
  return {
    ...EMPTY_FORM,
    kind: product.kind,
    name: product.name,
    price: formatNumber(product.price, 'id'),
    unit: product.unit ?? '',
    net: product.net ?? '',
    people: product.fromPeople === undefined ? '' : String(product.fromPeople),
    words: product.words ?? '',
    ...appealFields(product),
    ingredients: product.food?.ingredients ?? '',
    permit: product.food?.permit ?? '',
    ...expiryFields(product.food),
    ...halalFields(product.food),
    ...sellingFields(product),
  };
}

/**
 * Returns the facts that the form lacks, which are sent back unchanged, and the form, which later tells whether others have
 * changed the product.
 */
export function savedOf(product: ProductReply): NonNullable<Draft['saved']> {
  const { languages, audiences, theme, revision } = product;
  return {
    languages,
    audiences,
    revision,
    form: formOf(product),
    ...(theme !== undefined && { theme }),
  };
}

/**
 * Returns whether a product still has the facts that were read into a draft. Theme, photo and stock are changed elsewhere.
 */
export const isAsSeen = ({ saved }: Pick<Draft, 'saved'>, now: ProductReply): boolean =>
  saved?.form !== undefined &&
  JSON.stringify({ ...EMPTY_FORM, ...saved.form }) === JSON.stringify(formOf(now));

/** Who writes a draft, and when (epoch milliseconds). */
interface Begun {
  readonly writer: string;
  readonly now: number;
}

/** Returns a draft that changes a saved product. */
export const draftOf = (product: ProductReply, { writer, now }: Begun): Draft => ({
  id: product.id,
  writer,
  ...(product.maker.id !== writer && { maker: { id: product.maker.id, name: product.maker.name } }),
  step: 'kata',
  form: formOf(product),
  saved: savedOf(product),
  ...(product.photo && { sentPhoto: product.photo.url, focus: product.photo.focus }),
  savedAt: now,
});

/** Returns a draft with the product's current facts; its unsent photo stays. */
export const withFactsOf = (product: ProductReply, draft: Draft): Draft => ({
  ...draft,
  form: formOf(product),
  saved: savedOf(product),
});

/** Returns an empty draft of the user `writer`; `maker` is given when the user makes it for another member. */
export const newDraft = (id: string, { writer, now }: Begun, maker?: Draft['maker']): Draft => ({
  id,
  writer,
  ...(maker && { maker }),
  step: 'foto',
  form: EMPTY_FORM,
  savedAt: now,
});
