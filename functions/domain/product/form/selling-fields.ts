import { Badge } from '../badge.ts';
import { Pack, PackUse } from '../../picture/pack.ts';
import type { LocalDay } from '../../time/local-day.ts';
import type { ProductFacts } from '../product.ts';
import type { PreOrder } from '../selling.ts';
import { Region, WordingTone } from '../../captions/text-style.ts';
import { readChoice, readChoices } from './choice-field.ts';
import { readOrderLink } from './order-link-field.ts';
import { readPreOrder } from './pre-order-field.ts';
import { type Reading, valueOf } from './reading.ts';
import { readText } from './text-field.ts';
import { TEXT_RULES } from './text-rules.ts';

/** Fields about how a product is sold and described, beside what it is. */
export const SELLING_FIELDS = [
  'badges',
  'orderLink',
  'preOrder',
  'bundle',
  'pack',
  'packUse',
  'tone',
  'region',
] as const;
export type SellingField = (typeof SELLING_FIELDS)[number];

/** The readings of these fields. */
export interface SellingReadings {
  readonly badges: Reading<Badge[]>;
  readonly orderLink: Reading<string>;
  readonly preOrder: Reading<PreOrder>;
  readonly bundle: Reading<string>;
  readonly pack: Reading<Pack>;
  readonly packUse: Reading<PackUse>;
  readonly tone: Reading<WordingTone>;
  readonly region: Reading<Region>;
}

/** Reads the fields about selling. `today` is the community's day: an order ahead must lie after it. */
export const readSelling = (
  typed: Readonly<Partial<Record<SellingField, string | undefined>>>,
  today: LocalDay,
): SellingReadings => ({
  badges: readChoices(typed.badges, 'badges', Badge),
  orderLink: readOrderLink(typed.orderLink),
  preOrder: readPreOrder(typed.preOrder, today),
  bundle: readText(typed.bundle, TEXT_RULES.bundle),
  pack: readChoice(typed.pack, 'pack', Pack),
  packUse: readChoice(typed.packUse, 'packUse', PackUse),
  tone: readChoice(typed.tone, 'tone', WordingTone),
  region: readChoice(typed.region, 'region', Region),
});

type SellingFacts = Pick<
  ProductFacts,
  'badges' | 'orderLink' | 'preOrder' | 'bundle' | 'pack' | 'packUse' | 'wording'
>;

const given = <Name extends string, T>(name: Name, reading: Reading<T>): { readonly [N in Name]?: T } => {
  const value = valueOf(reading);
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: T });
};

/** Returns the facts that were given; the others are left out. */
export function sellingFrom(readings: SellingReadings): SellingFacts {
  const wording = { ...given('tone', readings.tone), ...given('chineseFor', readings.region) };
  return {
    ...given('badges', readings.badges),
    ...given('orderLink', readings.orderLink),
    ...given('preOrder', readings.preOrder),
    ...given('bundle', readings.bundle),
    ...given('pack', readings.pack),
    ...(valueOf(readings.pack) !== undefined && given('packUse', readings.packUse)),
    ...(Object.keys(wording).length > 0 && { wording }),
  };
}
