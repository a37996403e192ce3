import { feastNamed } from '../campaign/kinds/feasts.ts';
import { countText, unitText } from '../labels/counted-nouns.ts';
import { leftToRight, typedWithin, withoutIsolates } from '../labels/isolates.ts';
import { dayText, shelfLifeText } from '../labels/keeping.ts';
import { ownLabelTerms } from '../labels/label-terms.ts';
import { netText } from '../labels/net.ts';
import { bareHalalNumber, barePermit, permitTitle } from '../labels/numbers.ts';
import { priceInSentence } from '../labels/price.ts';
import { intlLocale, type Locale, localeOf, perLocale } from '../labels/locale.ts';
import type { Language } from '../language.ts';
import { APPEAL_TEXT_NAMES, appealOf, type AppealText } from '../product/appeal.ts';
import type { Expiry, FoodFacts, ProductFacts } from '../product/product.ts';
import { formerPriceHolds, isPreOrder, translationIn, unitOfPrice } from '../product/selling.ts';
import type { BookTerms } from './book-terms.ts';
import type { NamedSeller } from '../product/named-seller.ts';
import { brandBeside, type CaptionBrief, situationOf } from './caption-brief.ts';
import { nameSlot } from './name-slot.ts';
import { saidAlready } from './said-already.ts';

export type SlotValues = Readonly<Record<string, string>>;

const expirySlots = (expiry: Expiry | undefined, locale: Locale): SlotValues => {
  if (!expiry) return {};
  return expiry.by === 'day'
    ? { day: dayText(expiry.day, locale) }
    : { shelfLife: shelfLifeText(expiry.days, locale) };
};

/** A typed sentence without its full stop: the phrase around it brings its own. */
const withoutStop = (typed: string): string => typed.trim().replace(/[.。!！\s]+$/u, '');

/** Words that begin sentences and no names. */
const NO_NAME =
  /^(?:saya|kami|kita|ini|itu|semua|tiap|setiap|dulu|dari|dengan|untuk|kalau|we|it|my|our|the|this|these|they|all|every|from|with|when|in)(?!\p{L})/iu;

/**
 * Changes what was typed as a sentence to a part of one: "Singkong, garam." → "singkong, garam". A capital stays where it
 * may be that of a name or the English "I".
 */
const withinSentence = (typed: string): string => {
  const bare = withoutStop(typed);
  const mayBeginWithName = /\p{Lu}/u.test(bare.slice(1)) && !NO_NAME.test(bare);
  return mayBeginWithName || /^I\b/u.test(bare) ? bare : bare.slice(0, 1).toLowerCase() + bare.slice(1);
};

/**
 * Ingredients as typed for Indonesian and, for lack of a translation, English; other languages use only a typed
 * translation.
 */
function ingredientsSlot(product: ProductFacts, language: Language, locale: Locale): SlotValues {
  const translated = translationIn(product, language)?.ingredients;
  const typed = language === 'id' || language === 'en' ? product.food?.ingredients : undefined;
  const ingredients = translated ?? typed;
  return ingredients === undefined ? {} : { ingredients: typedWithin(withinSentence(ingredients), locale) };
}

const foodSlots = (food: FoodFacts | undefined, locale: Locale): SlotValues => ({
  ...(food?.permit !== undefined && {
    permit: typedWithin(`${permitTitle(food.permit)} ${barePermit(food.permit)}`, locale),
  }),
  ...(food?.halal?.state === 'certified' && {
    halal: typedWithin(bareHalalNumber(food.halal.number), locale),
  }),
  ...expirySlots(food?.expiry, locale),
});

/** What the seller ticked, as labels name it, or as the book does. */
function badgesSlot(
  badges: ProductFacts['badges'],
  locale: Locale,
  terms: BookTerms | undefined,
): SlotValues {
  const own = ownLabelTerms(locale);
  const named = (badges ?? []).flatMap((badge) => (own?.badges ?? terms?.badges)?.[badge] ?? []);
  if (named.length === 0) return {};
  return {
    badges: named.map((name, at) => (at === 0 ? name : withinSentence(name))).join(own?.listed ?? ', '),
  };
}

const COUNTED = /(?<=\d\s)[a-z]+(?![\p{L}])/gu;
/** Slots that hold units. */
const WITH_UNITS = ['unit', 'net', 'people', 'left', 'bundle', 'shelfLife'] as const;

/** Replaces Indonesian units by those of a book, where the language has no nouns of its own. */
function withUnits(values: SlotValues, units: BookTerms['units']): SlotValues {
  if (!units) return values;
  const named = (word: string): string => units[word] ?? word;
  const changed = WITH_UNITS.flatMap((slot) => {
    const text = values[slot];
    if (text === undefined) return [];
    return [[slot, slot === 'unit' ? named(text) : text.replaceAll(COUNTED, named)] as const];
  });
  return { ...values, ...Object.fromEntries(changed) };
}

/** Facts about buying that hold on the day on which the caption is read. */
function sellingSlots(
  { product, day }: CaptionBrief,
  locale: Locale,
  terms: BookTerms | undefined,
): SlotValues {
  const { formerPrice, preOrder, bundle, badges } = product;
  return {
    ...(formerPrice &&
      formerPriceHolds(formerPrice, day) && {
        formerPrice: priceInSentence(formerPrice.amount, locale),
        until: dayText(formerPrice.until, locale),
      }),
    ...(preOrder?.readyOn !== undefined &&
      isPreOrder(preOrder, day) && { readyDay: dayText(preOrder.readyOn, locale) }),
    ...(bundle !== undefined && { bundle: netText(bundle, locale) }),
    ...badgesSlot(badges, locale, terms),
    ...(product.orderLink !== undefined && { orderHere: product.orderLink }),
  };
}

/** Chinese sets short words of a list side by side: 香脆、微甜. */
const sideBySide = { format: (words: Iterable<string>): string => [...words].join('、') };
const lists = perLocale((locale: Locale): Pick<Intl.ListFormat, 'format'> =>
  locale === 'zh-HK' || locale === 'zh-TW'
    ? sideBySide
    : new Intl.ListFormat(intlLocale(locale), { type: 'conjunction' }),
);

/**
 * The terms for facts that a member tapped, as one slot. Facts without a term in the book, and those that she typed as
 * well, are left out.
 */
function termSlot<Key extends string>(
  slot: string,
  keys: readonly Key[] | undefined,
  terms: Readonly<Partial<Record<Key, string>>> | undefined,
  { locale, isSaid }: { readonly locale: Locale; readonly isSaid: (words: string) => boolean },
): SlotValues {
  const said = (keys ?? []).flatMap((key) => terms?.[key] ?? []).filter((term) => !isSaid(term));
  return said.length === 0 ? {} : { [slot]: lists(locale).format(said) };
}

/** Texts in which the maker speaks of herself: others quote them, and a quotation begins as it was typed. */
const isOfHerself = (field: AppealText): boolean => field === 'story' || field === 'own';

/** Facts that whet the appetite: tapped ones in the terms of the book, typed ones only in the language they are typed in. */
function appealSlots(
  brief: CaptionBrief,
  language: Language,
  locale: Locale,
  terms: BookTerms | undefined,
): SlotValues {
  const { product } = brief;
  const isQuoted = situationOf(brief).voice !== 'own';
  const appeal = appealOf(product);
  const typed =
    language === 'id' ? appeal : appealOf({ kind: product.kind, appeal: translationIn(product, language) });
  const isSaid = saidAlready(product, language);
  const context = { locale, isSaid };
  return {
    ...termSlot('taste', appeal.taste, terms?.taste, context),
    ...termSlot('texture', appeal.texture, terms?.texture, context),
    ...termSlot('spice', appeal.spice && [appeal.spice], terms?.spice, context),
    ...termSlot('occasion', appeal.occasions, terms?.occasions, context),
    ...termSlot('season', appeal.season && [appeal.season], terms?.season, context),
    ...Object.fromEntries(
      APPEAL_TEXT_NAMES.flatMap((field) => {
        const text = typed[field];
        if (text === undefined || isSaid(withoutStop(text))) return [];
        const isWhole = field === 'story' || (isQuoted && isOfHerself(field));
        return [[field, typedWithin(isWhole ? withoutStop(text) : withinSentence(text), locale)]];
      }),
    ),
  };
}

const isChinese = (locale: Locale): boolean => locale === 'zh-HK' || locale === 'zh-TW';

/** The noun that goods without a unit are counted in: a Chinese number needs a classifier, an Arabic one a counted noun. */
function plainCount(kind: ProductFacts['kind'], locale: Locale): string | undefined {
  if (isChinese(locale)) return kind === 'food' ? 'porsi' : 'potong';
  return locale === 'ar' ? 'buah' : undefined;
}

/** The net content; a bare number ("isi 12") is counted as the language asks: by a classifier, or as a noun. */
function netInSentence(net: string, locale: Locale): string {
  const text = netText(net, locale);
  const number = /^\d{1,4}$/.exec(withoutIsolates(text))?.[0];
  const isCounted = number !== undefined && (isChinese(locale) || locale === 'ar');
  return (isCounted ? countText(Number(number), 'buah', locale) : undefined) ?? text;
}

/**
 * How many are left, counted in the unit of sale: "5 bungkus". Trips and classes count places, not people. When no unit
 * was typed, Indonesian and English have the number alone.
 */
function leftSlot({ kind, left, unit: typed }: ProductFacts, locale: Locale): SlotValues {
  if (left === undefined) return {};
  const number = locale === 'ar' ? leftToRight(String(left)) : String(left);
  const isGoods = kind === 'food' || kind === 'craft';
  const unit = isGoods ? (typed ?? plainCount(kind, locale)) : 'tempat';
  if (unit === undefined) return { left: number };
  return { left: countText(left, unit, locale) ?? `${number} ${unitText(unit, locale)}` };
}

/** The day of what a post invites to, the name of a feast in the words of the book or of our table, and the seats of a class. */
function eventSlots(
  { event, region }: CaptionBrief,
  language: Language,
  terms: BookTerms | undefined,
): SlotValues {
  if (!event) return {};
  const locale = localeOf(language, region ?? 'HK');
  const { day, seats, feast } = event;
  const table = feast === undefined ? undefined : feastNamed(feast)?.name;
  const named =
    terms?.feasts?.[feast?.replace(/-\d{4}$/, '') ?? ''] ??
    (language === 'id' || language === 'en' ? table?.[language] : undefined);
  const people = seats === undefined ? undefined : countText(seats, 'orang', locale);
  return {
    eventDay: dayText(day, locale),
    ...(people !== undefined && { seats: people }),
    ...(named !== undefined && { feast: named }),
  };
}

/** Returns a seller's name and number as they are written within a text of a language. */
export const sellerSlots = ({ name, phone }: NamedSeller, locale: Locale): SlotValues => ({
  seller: typedWithin(name, locale),
  phone: locale === 'ar' ? leftToRight(phone) : phone,
});

/**
 * Returns the values of the slots in a language. A fact that the form does not hold, or for which `terms` has no word, has
 * no slot.
 */
export function slotValues(brief: CaptionBrief, language: Language, terms?: BookTerms): SlotValues {
  const locale = localeOf(language, brief.region ?? 'HK');
  const { product, maker, seller, community } = brief;
  const typed = (text: string): string => typedWithin(text, locale);
  const unit = unitOfPrice(product);
  const brand = brandBeside(maker);
  const people =
    product.fromPeople === undefined ? undefined : countText(product.fromPeople, 'orang', locale);
  const values: SlotValues = {
    name: nameSlot(product, language),
    price: priceInSentence(product.price, locale),
    ...(unit !== undefined && { unit: unitText(unit, locale) }),
    maker: typed(maker.name),
    ...(brand !== undefined && { brand: typed(brand) }),
    village: typed(maker.village),
    community: typed(community.name),
    home: typed(community.village),
    ...sellerSlots(seller, locale),
    ...(product.net !== undefined && { net: netInSentence(product.net, locale) }),
    ...(people !== undefined && { people }),
    ...(product.kind === 'food' && ingredientsSlot(product, language, locale)),
    ...(product.kind === 'food' && foodSlots(product.food, locale)),
    ...appealSlots(brief, language, locale, terms),
    ...leftSlot(product, locale),
    ...sellingSlots(brief, locale, terms),
    ...eventSlots(brief, language, terms),
  };
  return withUnits(values, terms?.units);
}
