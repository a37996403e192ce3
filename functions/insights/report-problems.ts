import { FEWEST_POSTS } from '../domain/campaign/hours/learned-hours.ts';
import { problem } from '../domain/problem.ts';

export const badPeriod = problem('report.badPeriod', 'invalid', {
  field: 'from',
  id: 'Hari pertama harus sebelum hari terakhir.',
  en: 'The first day must come before the last.',
});

export const periodTooLong = problem('report.periodTooLong', 'invalid', {
  field: 'from',
  id: 'Laporan paling panjang satu tahun (366 hari). Pilih hari pertama yang lebih baru.',
  en: 'A report covers at most a year (366 days). Choose a later first day.',
});

export const recapNotFound = problem('report.recapNotFound', 'notFound', {
  field: 'from',
  id: 'Ringkasan minggu ini belum disiapkan, atau sudah tidak disimpan.',
  en: 'The recap of this week is not prepared yet, or is not kept any more.',
});

export const tooFewForHours = problem('report.tooFewForHours', 'conflict', {
  field: 'inUse',
  id: `Belum cukup: perlu paling sedikit ${FEWEST_POSTS} kiriman yang sudah tiga hari tayang dan ada angkanya.`,
  en: `Not enough yet: it takes at least ${FEWEST_POSTS} posts that have been out for three days and have numbers.`,
});
