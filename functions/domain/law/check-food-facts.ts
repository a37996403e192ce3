import { type LocalDay, daysBetween } from '../time/local-day.ts';
import { type Problem, problem } from '../problem.ts';
import type { Expiry, ProductFacts } from '../product/product.ts';
import { isTraditionalMedicineNumber } from '../labels/numbers.ts';
import { fieldName } from './field-names.ts';
import { keepsExpiryDay } from './kept-days.ts';

/** A P-IRT number is for food that keeps at least this many days at room temperature. */
export const SHORTEST_PERMIT_LIFE = 7;

/** Returns how many days food keeps; for a printed day the count starts today, since the day of production is not known. */
const shelfLife = (expiry: Expiry | undefined, today: LocalDay | undefined): number | undefined => {
  if (!expiry) return undefined;
  if (expiry.by === 'shelfLife') return expiry.days;
  return today === undefined ? undefined : daysBetween(today, expiry.day);
};

const PERMIT_IN_TEXT = /(?<![\p{L}\p{N}])p[\s.-]?irt(?![\p{L}\p{N}])/iu;

const permitFields = ({ food, name, words }: ProductFacts): readonly string[] => [
  ...(food?.permit === undefined || isTraditionalMedicineNumber(food.permit) ? [] : ['permit']),
  ...(PERMIT_IN_TEXT.test(name) ? ['name'] : []),
  ...(words !== undefined && PERMIT_IN_TEXT.test(words) ? ['words'] : []),
];

const shortLife = (field: string, days: number): Problem =>
  problem('law.permitShortLife', 'invalid', {
    field,
    id: `P-IRT berlaku untuk pangan yang tahan ${SHORTEST_PERMIT_LIFE} hari atau lebih; yang ini ${days} hari.`,
    en: `A P-IRT is for food that keeps ${SHORTEST_PERMIT_LIFE} days or more; this one keeps ${days}.`,
    better: {
      id: 'Kosongkan P-IRT dan tulis tanggal baik sebelum, atau perbaiki masa simpannya.',
      en: 'Leave the P-IRT out and give the best-before day, or correct the shelf life.',
    },
  });

const onNonFood = (field: string): Problem =>
  problem('law.foodFactsOnNonFood', 'invalid', {
    field,
    id: `Kolom ${fieldName(field).id} untuk pangan; produk ini bukan pangan.`,
    en: `The ${fieldName(field).en} is for food; this product is not food.`,
    better: {
      id: 'Kosongkan kolom itu, atau pilih jenis pangan.',
      en: 'Leave it out, or choose the kind food.',
    },
  });

/** The present day, and the product as it is stored. Without a day, a printed expiry day is not checked. */
interface FoodContext {
  readonly today?: LocalDay | undefined;
  readonly stored?: ProductFacts | undefined;
}

/** Returns problems for food facts on a product that is not food, and for a P-IRT number with too short a shelf life. */
export function checkFoodFacts(
  product: ProductFacts,
  { today, stored }: FoodContext = {},
): readonly Problem[] {
  const { kind, food } = product;
  if (kind !== 'food') {
    const filled = [
      ...(food?.ingredients === undefined ? [] : ['ingredients']),
      ...(food?.permit === undefined ? [] : ['permit']),
      ...(food?.expiry === undefined ? [] : ['expiry']),
      ...(food?.halal === undefined || food.halal.state === 'notFood' ? [] : ['halal']),
    ];
    return filled.map(onNonFood);
  }
  const days = shelfLife(food?.expiry, today);
  if (days === undefined || days >= SHORTEST_PERMIT_LIFE) return [];
  // Food that was stored with a P-IRT and this very day has only come nearer to the day: its shelf life is no shorter
  // than it was.
  const judgedBefore = stored && keepsExpiryDay(product, stored) ? permitFields(stored) : [];
  const fields = permitFields(product).filter((field) => !judgedBefore.includes(field));
  return fields.map((field) => shortLife(field, days));
}
