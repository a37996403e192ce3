import { countText, unitText } from '../labels/counted-nouns.ts';
import { leftToRight, typedWithin } from '../labels/isolates.ts';
import { dayText, shelfLifeText } from '../labels/keeping.ts';
import { LABEL_WORDS } from '../labels/label-words.ts';
import { netText } from '../labels/net.ts';
import { bareHalalNumber, barePermit } from '../labels/numbers.ts';
import { priceInWords } from '../labels/price.ts';
import { type WordedLanguage, wordedLanguage } from '../labels/worded-language.ts';
import type { Language } from '../language.ts';
import type { Expiry, FoodFacts, ProductFacts } from '../product/product.ts';
import { formerPriceHolds, isPreOrder, translationIn } from '../product/selling.ts';
import type { BriefSeller, CaptionBrief } from './caption-brief.ts';
import { nameSlot } from './name-slot.ts';

export type SlotValues = Readonly<Record<string, string>>;

const expirySlots = (expiry: Expiry | undefined, language: WordedLanguage): SlotValues => {
  if (!expiry) return {};
  return expiry.by === 'day'
    ? { day: dayText(expiry.day, language) }
    : { shelfLife: shelfLifeText(expiry.days, language) };
};

/** Changes a list that was typed as a sentence to one within a sentence: "Singkong, garam." → "singkong, garam". */
const withinSentence = (typed: string): string => {
  const bare = typed.trim().replace(/[.。\s]+$/u, '');
  return /\p{Lu}/u.test(bare.slice(1)) ? bare : bare.slice(0, 1).toLowerCase() + bare.slice(1);
};

/**
 * Ingredients as typed for Indonesian and, for lack of a translation, English; other languages use only a typed
 * translation.
 */
function ingredientsSlot(product: ProductFacts, language: Language, worded: WordedLanguage): SlotValues {
  const translated = translationIn(product, language)?.ingredients;
  const typed = language === 'id' || language === 'en' ? product.food?.ingredients : undefined;
  const ingredients = translated ?? typed;
  return ingredients === undefined ? {} : { ingredients: typedWithin(withinSentence(ingredients), worded) };
}

const foodSlots = (food: FoodFacts | undefined, language: WordedLanguage): SlotValues => ({
  ...(food?.permit !== undefined && { permit: typedWithin(barePermit(food.permit), language) }),
  ...(food?.halal?.state === 'certified' && {
    halal: typedWithin(bareHalalNumber(food.halal.number), language),
  }),
  ...expirySlots(food?.expiry, language),
});

/** Facts about buying that hold on the day on which the caption is read. */
function sellingSlots({ product, day }: CaptionBrief, language: WordedLanguage): SlotValues {
  const { formerPrice, preOrder, bundle, badges } = product;
  const words = LABEL_WORDS[language];
  return {
    ...(formerPrice &&
      formerPriceHolds(formerPrice, day) && {
        formerPrice: priceInWords(formerPrice.amount, language),
        until: dayText(formerPrice.until, language),
      }),
    ...(preOrder?.readyOn !== undefined &&
      isPreOrder(preOrder, day) && { readyDay: dayText(preOrder.readyOn, language) }),
    ...(bundle !== undefined && { bundle: netText(bundle, language) }),
    ...(badges && {
      badges: badges
        .map((badge, at) => (at === 0 ? words.badges[badge] : withinSentence(words.badges[badge])))
        .join(words.listed),
    }),
    ...(product.orderLink !== undefined && { orderHere: product.orderLink }),
  };
}

/** Returns a seller's name and number as they are written within the wording of a language. */
export const sellerSlots = ({ name, phone }: BriefSeller, language: WordedLanguage): SlotValues => ({
  seller: typedWithin(name, language),
  phone: language === 'ar' ? leftToRight(phone) : phone,
});

/** Returns the values of the slots, worded in a language. A fact that the form does not hold has no slot. */
export function slotValues(brief: CaptionBrief, language: Language): SlotValues {
  const worded = wordedLanguage(language, brief.region ?? 'HK');
  const { product, maker, seller, community } = brief;
  const typed = (text: string): string => typedWithin(text, worded);
  const people =
    product.fromPeople === undefined ? undefined : countText(product.fromPeople, 'orang', worded);
  return {
    name: nameSlot(product, language),
    price: priceInWords(product.price, worded),
    unit: unitText(product.unit, worded),
    maker: typed(maker.name),
    brand: typed(maker.brand),
    village: typed(maker.village),
    community: typed(community.name),
    home: typed(community.village),
    ...sellerSlots(seller, worded),
    ...(product.net !== undefined && { net: netText(product.net, worded) }),
    ...(people !== undefined && { people }),
    ...(product.kind === 'food' && ingredientsSlot(product, language, worded)),
    ...(product.kind === 'food' && foodSlots(product.food, worded)),
    ...sellingSlots(brief, worded),
  };
}
