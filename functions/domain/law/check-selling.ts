import { BADGE_KINDS, badgeFits } from '../product/badge.ts';
import { PACK_KINDS, packFits } from '../picture/pack.ts';
import type { Bilingual } from '../bilingual.ts';
import { DAY } from '../time/instant.ts';
import { daysBetween, type LocalDay } from '../time/local-day.ts';
import type { Rupiah } from '../product/money.ts';
import { type Problem, problem } from '../problem.ts';
import type { ProductFacts } from '../product/product.ts';
import type { PreviousPrice } from '../product/selling.ts';

/**
 * How many days a price must have held before it may be shown struck through. We chose the bound: raising a price just
 * before a sale is forbidden (UU 8/1999 art. 11).
 */
const SHORTEST_FORMER_PRICE_DAYS = 7;
/** How many days a lower price may last: one that never ends is simply the price. We chose the bound. */
const LONGEST_OFFER_DAYS = 90;

const sellingProblem = (reason: string, field: string, text: Bilingual, better: Bilingual): Problem =>
  problem(`law.${reason}`, 'invalid', { field, ...text, better });

const WITHOUT_FORMER_PRICE: Bilingual = {
  id: 'Kosongkan harga sebelumnya; sebut harga yang berlaku sekarang saja.',
  en: 'Leave the former price out and name the price that holds now.',
};

const formerPriceProblem = (reason: string, text: Bilingual): Problem =>
  sellingProblem(reason, 'formerPrice', text, WITHOUT_FORMER_PRICE);

/** Returns the problems of badges, a pack and a former price that the facts alone show. */
export function checkSelling({ kind, badges, pack, formerPrice, price }: ProductFacts): readonly Problem[] {
  const strange = (badges ?? []).filter((badge) => !badgeFits(badge, kind));
  return [
    ...strange.map((badge) =>
      sellingProblem(
        'badgeForOtherKind',
        'badges',
        {
          id: `Tanda "${badge}" tidak untuk jenis produk ini.`,
          en: `The badge "${badge}" is not for this kind of product.`,
        },
        {
          id: `Hapus tanda itu; "${badge}" untuk: ${BADGE_KINDS[badge].join(', ')}.`,
          en: `Remove it; "${badge}" is for: ${BADGE_KINDS[badge].join(', ')}.`,
        },
      ),
    ),
    ...(pack !== undefined && !packFits(pack, kind)
      ? [
          problem('product.packForOtherKind', 'invalid', {
            field: 'pack',
            id: `Kemasan "${pack}" tidak untuk jenis produk ini; ia untuk: ${PACK_KINDS[pack].join(', ')}.`,
            en: `The packaging "${pack}" is not for this kind of product; it is for: ${PACK_KINDS[pack].join(', ')}.`,
          }),
        ]
      : []),
    ...(formerPrice && formerPrice.amount <= price
      ? [
          formerPriceProblem('formerPriceNotHigher', {
            id: 'Harga sebelumnya harus lebih tinggi dari harga sekarang.',
            en: 'A former price has to be higher than the price now.',
          }),
        ]
      : []),
  ];
}

/** The price that was stored before the present one, and the present day. */
export interface PriceRecord {
  readonly previous: PreviousPrice | undefined;
  readonly today: LocalDay;
}

const held = (previous: PreviousPrice | undefined, amount: Rupiah): PreviousPrice | undefined =>
  previous?.amount === amount ? previous : undefined;

/**
 * Checks whether a former price is true: it was stored directly before the present price, it held long enough, and it is
 * shown until a day that is yet to come (no false discounts, UU 8/1999 arts. 9–11).
 */
export function checkFormerPrice(
  { formerPrice }: ProductFacts,
  { previous, today }: PriceRecord,
): readonly Problem[] {
  if (!formerPrice) return [];
  const record = held(previous, formerPrice.amount);
  const ahead = daysBetween(today, formerPrice.until);
  return [
    ...(record === undefined
      ? [
          formerPriceProblem('formerPriceNotRecorded', {
            id: 'Harga sebelumnya tidak sama dengan harga yang tercatat sebelum harga ini.',
            en: 'The former price is not the one that was on record before this price.',
          }),
        ]
      : []),
    ...(record && record.until - record.from < SHORTEST_FORMER_PRICE_DAYS * DAY
      ? [
          formerPriceProblem('formerPriceTooShort', {
            id: `Harga sebelumnya harus pernah berlaku paling sedikit ${SHORTEST_FORMER_PRICE_DAYS} hari.`,
            en: `The former price must have held for at least ${SHORTEST_FORMER_PRICE_DAYS} days.`,
          }),
        ]
      : []),
    ...(ahead < 0 || ahead > LONGEST_OFFER_DAYS
      ? [
          formerPriceProblem('formerPriceEnd', {
            id: `Tanggal berakhirnya harga ini harus dari hari ini sampai ${LONGEST_OFFER_DAYS} hari lagi.`,
            en: `The price must end on a day between today and ${LONGEST_OFFER_DAYS} days from now.`,
          }),
        ]
      : []),
  ];
}
