import * as z from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { LocalDay } from '../time/local-day.ts';
import { problem } from '../problem.ts';

/** The day on which it was told, without hyphens, and random digits: "20261201-9f2c41d07ab35e68". */
export const TOLD_ID_FORM = /^(\d{4})(\d{2})(\d{2})-[0-9a-f]{16,32}$/;
export const ToldId = z
  .string()
  .regex(TOLD_ID_FORM)
  .meta({ examples: ['20261201-9f2c41d07ab35e68'] });
export type ToldId = z.infer<typeof ToldId>;

/** What people tell of a product: it was sold, or somebody asked after it. */

export const ToldKind = z.enum(['sold', 'asked']);
export type ToldKind = z.infer<typeof ToldKind>;

/** The most that is told at once. */
export const MOST_TOLD = 9_999;

/** Orders or questions as a member told them; no platform knows of them. */
export const Told = z.object({
  community: Id,
  product: Id,
  maker: Id,
  id: ToldId,
  day: LocalDay,
  kind: ToldKind,
  count: z.number().int().min(1).max(MOST_TOLD),
  at: Instant,
  /** Taken back. It stays, so that a request that comes late does not tell it again. */
  undone: z.literal(true).optional(),
  /** The stock has been counted down for it, or up again when it was taken back. */
  counted: z.literal(true).optional(),
});
export type Told = z.infer<typeof Told>;

/** Returns the day that an id names; undefined when it names none. */
export function dayOfTold(id: ToldId): LocalDay | undefined {
  const [, year, month, day] = TOLD_ID_FORM.exec(id) ?? [];
  const parsed = LocalDay.safeParse([year, month, day].join('-'));
  return parsed.success ? parsed.data : undefined;
}

/** How much was sold of a product, or of all, and how many people asked. */
export const ToldSum = z.object({
  sold: z.number().int().nonnegative(),
  asked: z.number().int().nonnegative(),
});
export type ToldSum = z.infer<typeof ToldSum>;

export const NOTHING_TOLD: ToldSum = { sold: 0, asked: 0 };

/** Adds what was told. */
export const addTold = (a: ToldSum, b: ToldSum): ToldSum => ({
  sold: a.sold + b.sold,
  asked: a.asked + b.asked,
});

/** Returns one report as a sum; what was taken back counts nothing. */
export const toldSum = ({ kind, count, undone }: Told): ToldSum =>
  undone ? NOTHING_TOLD : { ...NOTHING_TOLD, [kind]: count };

export const toldNegative = problem('told.negative', 'invalid', {
  field: 'count',
  id: 'Jumlah tidak bisa kurang dari nol. Kalau salah catat, tekan Urungkan.',
  en: 'A number cannot be less than nothing. Press Undo for what was noted by mistake.',
});

export const toldNothing = problem('told.nothing', 'invalid', {
  field: 'count',
  id: 'Kalau belum ada, tidak perlu dicatat. Tulis paling sedikit 1.',
  en: 'Nothing need not be noted. Write at least 1.',
});

export const toldTooMany = problem('told.tooMany', 'invalid', {
  field: 'count',
  id: 'Sekali catat paling banyak 9.999. Periksa lagi jumlahnya.',
  en: 'At most 9,999 at once. Check the number again.',
});

export const toldNotWhole = problem('told.notWhole', 'invalid', {
  field: 'count',
  id: 'Tulis bilangan bulat, misalnya 12.',
  en: 'Write a whole number, for instance 12.',
});

export const toldNotThen = problem('told.notThen', 'invalid', {
  field: 'told',
  id: 'Catatan hanya untuk dua bulan terakhir sampai hari ini. Periksa tanggal di ponselmu.',
  en: 'Only the last two months until today can be noted. Check the date of your phone.',
});

export const toldOtherwise = problem('told.otherwise', 'conflict', {
  field: 'told',
  id: 'Catatan ini sudah ada dengan isi lain. Tekan lagi untuk mencatat yang baru.',
  en: 'This has been noted with another content. Press again to note it anew.',
});
