import type { Bilingual } from '../../domain/bilingual.ts';
import {
  type Cause,
  causesOf,
  type Change,
  changeOfCount,
  changesOf,
} from '../../domain/insights/compare.ts';
import { TOTAL_NAMES, type TotalName } from '../../domain/insights/metric-table.ts';
import type { ComparedPeriod } from '../../domain/insights/period-sums.ts';
import type { Totals } from '../../domain/insights/totals.ts';
import { daysBetween } from '../../domain/time/local-day.ts';
import type { ComparisonReply } from '../contract/report.ts';
import { numbers } from './report-sentences.ts';

/** The sentence of each cause, with its count as written in each language. */
const CAUSES: Readonly<Record<Cause['is'], (id: string, en: string) => Bilingual>> = {
  morePosts: (id, en) => ({
    id: `Ada ${id} kiriman lebih banyak.`,
    en: `There were ${en} more posts.`,
  }),
  fewerPosts: (id, en) => ({
    id: `Ada ${id} kiriman lebih sedikit.`,
    en: `There were ${en} fewer posts.`,
  }),
  stillRising: (id, en) => ({
    id: `${id} kiriman belum genap seminggu, angkanya masih naik.`,
    en: `${en} posts are less than a week old, and their numbers still rise.`,
  }),
  notReadYet: (id, en) => ({
    id: `${id} kiriman belum ada angkanya.`,
    en: `${en} posts have no numbers yet.`,
  }),
  lastKnown: (id, en) => ({
    id: `${id} kiriman memakai angka terakhir yang diketahui, karena halamannya tidak memberi angka baru.`,
    en: `${en} posts stand with their last known numbers, because their page gives no newer ones.`,
  }),
  takenDown: (id, en) => ({
    id: `${id} kiriman dihapus setelah tayang.`,
    en: `${en} posts were taken down after they were out.`,
  }),
  damagedDays: (id, en) => ({
    id: `Catatan ${id} hari rusak dan tidak ikut dihitung.`,
    en: `The records of ${en} days are damaged and not counted.`,
  }),
};

const percent = ({ by, percent: share }: Change): string =>
  share === undefined ? '' : ` (${by > 0 ? '+' : '−'}${String(Math.abs(share))}%)`;

function changeSentence(days: number, what: 'reach' | 'posts', change: Change): Bilingual {
  const { by } = change;
  const before = {
    id: `Dibanding ${numbers.id.format(days)} hari sebelumnya:`,
    en: `Compared with the ${numbers.en.format(days)} days before:`,
  };
  const things =
    what === 'reach' ? { id: 'orang yang melihat', en: 'people reached' } : { id: 'kiriman', en: 'posts' };
  if (by === 0)
    return { id: `${before.id} ${things.id} sama banyak.`, en: `${before.en} as many ${things.en}.` };
  const [id, en] = [numbers.id.format(Math.abs(by)), numbers.en.format(Math.abs(by))];
  const more = by > 0 ? { id: 'lebih banyak', en: 'more' } : { id: 'lebih sedikit', en: 'fewer' };
  return {
    id: `${before.id} ${id} ${things.id} ${more.id}${percent(change)}.`,
    en: `${before.en} ${en} ${more.en} ${things.en}${percent(change)}.`,
  };
}

const NOTHING_BEFORE: Bilingual = {
  id: 'Belum ada yang tayang di waktu sebelumnya, jadi belum bisa dibandingkan.',
  en: 'Nothing went out in the period before, so there is nothing to compare with.',
};

/** Returns the differences of the numbers that are known in both; none when there was no post before. */
export const totalsChanges = (now: Totals, before: Totals): Partial<Record<TotalName, Change>> =>
  before.posts === 0 ? {} : changesOf(TOTAL_NAMES, now, before);

/** Returns how what was told differs; it is always known, for nothing told is nothing. */
const toldChanges = (now: ComparedPeriod, before: ComparedPeriod) => ({
  sold: changeOfCount(now.told.total.sold, before.told.total.sold),
  asked: changeOfCount(now.told.total.asked, before.told.total.asked),
});

/**
 * Returns how a period differs from the one before, and what is known to have moved it. `rising` is how many of its posts are
 * so new that their numbers still rise.
 */
export function comparisonReply(
  now: ComparedPeriod,
  before: ComparedPeriod,
  rising: number,
): ComparisonReply {
  const { from, to, total } = before;
  if (total.posts === 0) return { from, to, total, text: NOTHING_BEFORE, why: [], changes: {} };
  const changes = totalsChanges(now.total, total);
  const days = daysBetween(from, to) + 1;
  const text = changes.reach
    ? changeSentence(days, 'reach', changes.reach)
    : changeSentence(days, 'posts', changes.posts ?? { by: 0 });
  const why = causesOf(now, before, rising).map((cause) => {
    const count = 'posts' in cause ? cause.posts : cause.days;
    return CAUSES[cause.is](numbers.id.format(count), numbers.en.format(count));
  });
  return { from, to, total, text, why, changes, told: toldChanges(now, before) };
}
