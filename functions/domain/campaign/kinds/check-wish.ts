import { type Problem, problem } from '../../problem.ts';
import type { ProductKind } from '../../product/product-kind.ts';
import { farDays } from '../../time/reach.ts';
import { addDays, daysBetween, type LocalDay } from '../../time/local-day.ts';
import { MOST_CAMPAIGN_DAYS } from '../campaign.ts';
import type { CampaignWish } from '../campaign-wish.ts';
import { type CampaignKind, hasOpenDays, KIND_FIELDS } from './campaign-kind.ts';
import { feastNamed } from './feasts.ts';
import { daysOfKind } from './occurrences.ts';

export const fieldMissing = problem('campaign.fieldMissing', 'invalid', {
  id: 'Isi bagian ini; jenis promosi yang dipilih memerlukannya.',
  en: 'Fill this in; the kind of campaign that you chose needs it.',
});

export const fieldOfOtherKind = problem('campaign.fieldOfOtherKind', 'invalid', {
  id: 'Jenis promosi yang dipilih tidak punya isian ini. Hapus isian ini, atau pilih jenis lain.',
  en: 'The kind of campaign that you chose has no such field. Leave it out, or choose another kind.',
});

/** Of a wish: a plan for it would have no day. */
export const campaignPast = problem('campaign.past', 'invalid', {
  field: 'from',
  id: 'Hari-hari promosi ini sudah lewat semua. Pilih hari mulai hari ini atau sesudahnya.',
  en: 'All days of this campaign are over. Choose today or a later day as its first.',
});

export const noDayOfMarket = problem('campaign.noDay', 'invalid', {
  field: 'weekdays',
  id: 'Tidak ada hari pasar di antara hari pertama dan tanggal terakhir. Periksa hari dan tanggalnya.',
  en: 'There is no such market day between the first day and the last date. Check the days and the dates.',
});

export const campaignTooLong = problem('campaign.tooLong', 'invalid', {
  field: 'until',
  id: `Satu promosi paling lama ${String(MOST_CAMPAIGN_DAYS)} hari. Pilih tanggal terakhir yang lebih awal, lalu buat lagi sesudahnya.`,
  en: `A campaign lasts at most ${String(MOST_CAMPAIGN_DAYS)} days. Choose an earlier last day, and make another one after it.`,
});

export const noSuchFeast = problem('campaign.noSuchFeast', 'invalid', {
  field: 'feast',
  id: 'Hari raya ini tidak ada di daftar. Pilih dari daftar hari raya.',
  en: 'This feast is not in the table. Choose one of the feasts that are offered.',
});

export const noStock = problem('campaign.noStock', 'invalid', {
  field: 'products',
  id: 'Belum ada produk yang bisa dijual: semua habis, atau belum ada fotonya.',
  en: 'There is no product that can be sold: all are sold out, or have no photo yet.',
});

export const tooManyProducts = problem('campaign.tooManyProducts', 'invalid', {
  field: 'products',
  id: 'Terlalu banyak produk untuk jenis promosi ini.',
  en: 'These are too many products for this kind of campaign.',
});

export const productOfOtherKind = problem('campaign.productOfOtherKind', 'invalid', {
  field: 'products',
  id: 'Ada produk yang bukan untuk jenis promosi ini: wisata akhir pekan hanya untuk wisata, kelas hanya untuk kelas.',
  en: 'A product does not fit this kind of campaign: a tourism weekend is for experiences only, a class for classes only.',
});

/**
 * Returns what is wrong with the fields of a wish, by the rules of its kind: a field that is missing or belongs to another
 * kind, a day that is too far, no day at all, days that are over. Products are checked by `productProblems`.
 */
export function wishProblems(kind: CampaignKind, wish: CampaignWish, today: LocalDay): readonly Problem[] {
  const fields = KIND_FIELDS.flatMap((field) => {
    const its = kind.fields[field];
    if (wish[field] === undefined) return its?.needed ? [{ ...fieldMissing, field }] : [];
    return its ? [] : [{ ...fieldOfOtherKind, field }];
  });
  const { from, until, on } = wish;
  const wrong = [...fields, ...farDays({ from, until, on }, today)];
  return wrong.length > 0 ? wrong : dayProblems(kind, wish, today);
}

function dayProblems(kind: CampaignKind, wish: CampaignWish, today: LocalDay): readonly Problem[] {
  const { feast, from = today, until } = wish;
  if (feast !== undefined && !feastNamed(feast)?.season) return [noSuchFeast];
  if (until !== undefined && daysBetween(from, until) >= MOST_CAMPAIGN_DAYS) return [campaignTooLong];
  const days = daysOfKind(kind, wish, today);
  if (!days) return [noDayOfMarket];
  if (days.days > longestOf(kind)) return [{ ...campaignTooLong, field: 'days' }];
  if (addDays(days.from, days.days - 1) >= today) return [];
  return [{ ...campaignPast, field: fieldOfDays(kind) }];
}

/** Of the kinds that show a product on any of some days, the number of days is the limit within which it may go out. */
const longestOf = (kind: CampaignKind): number => (hasOpenDays(kind) ? kind.withinDays : MOST_CAMPAIGN_DAYS);

/** Returns the field that a person changes when the days of her campaign are over. */
function fieldOfDays(kind: CampaignKind): string {
  const named = (['feast', 'on', 'until', 'from'] as const).find((field) => kind.fields[field]);
  return named ?? 'from';
}

/** Returns what is wrong with the products of a wish, by the rules of its kind. */
export function productProblems(
  kind: CampaignKind,
  products: readonly { readonly kind: ProductKind }[],
): readonly Problem[] {
  const { most, only } = kind.products;
  const [id, en] = [`Paling banyak ${String(most)}.`, `At most ${String(most)}.`];
  const { text } = tooManyProducts;
  return [
    ...(products.length === 0 ? [noStock] : []),
    ...(products.length > most
      ? [{ ...tooManyProducts, text: { id: `${text.id} ${id}`, en: `${text.en} ${en}` } }]
      : []),
    ...(only && products.some((product) => !only.includes(product.kind)) ? [productOfOtherKind] : []),
  ];
}
