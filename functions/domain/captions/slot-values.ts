import { countText, unitText } from '../labels/counted-nouns.ts';
import { dayText, shelfLifeText } from '../labels/keeping.ts';
import { netText } from '../labels/net.ts';
import { bareHalalNumber, barePermit } from '../labels/numbers.ts';
import { priceText } from '../labels/price.ts';
import type { WordedLanguage } from '../labels/worded-language.ts';
import type { Expiry, FoodFacts } from '../product.ts';
import type { CaptionBrief } from './caption-brief.ts';

export type SlotValues = Readonly<Record<string, string>>;

const expirySlots = (expiry: Expiry | undefined, language: WordedLanguage): SlotValues => {
  if (!expiry) return {};
  return expiry.by === 'day'
    ? { day: dayText(expiry.day, language) }
    : { shelfLife: shelfLifeText(expiry.days, language) };
};

/** A list that begins a sentence of its own no longer does: "Singkong, garam." → "singkong, garam". */
const withinSentence = (typed: string): string => {
  const bare = typed.trim().replace(/[.\s]+$/u, '');
  return /\p{Lu}/u.test(bare.slice(1)) ? bare : bare.slice(0, 1).toLowerCase() + bare.slice(1);
};

const foodSlots = (food: FoodFacts | undefined, language: WordedLanguage): SlotValues => ({
  ...(food?.ingredients !== undefined && { ingredients: withinSentence(food.ingredients) }),
  ...(food?.permit !== undefined && { permit: barePermit(food.permit) }),
  ...(food?.halal?.state === 'certified' && { halal: bareHalalNumber(food.halal.number) }),
  ...expirySlots(food?.expiry, language),
});

/** What goes into the slots, worded in a language. A fact that the form does not hold has no slot. */
export function slotValues(brief: CaptionBrief, language: WordedLanguage): SlotValues {
  const { product, maker, seller, community } = brief;
  const people =
    product.fromPeople === undefined ? undefined : countText(product.fromPeople, 'orang', language);
  return {
    name: product.name,
    price: priceText(product.price, language),
    unit: unitText(product.unit, language),
    maker: maker.name,
    brand: maker.brand,
    village: maker.village,
    seller: seller.name,
    phone: seller.phone,
    community: community.name,
    home: community.village,
    ...(product.net !== undefined && { net: netText(product.net, language) }),
    ...(people !== undefined && { people }),
    ...(product.kind === 'food' && foodSlots(product.food, language)),
  };
}
