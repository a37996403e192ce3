import type { Bilingual } from '../../domain/bilingual.ts';
import { type Cause, causesOf, type Change, changeOf } from '../../domain/insights/compare.ts';
import { TOTAL_NAMES, type TotalName } from '../../domain/insights/metric-table.ts';
import type { ComparedPeriod } from '../../domain/insights/period-sums.ts';
import { daysBetween } from '../../domain/time/local-day.ts';
import { INTL_LOCALES } from '../../domain/labels/locale.ts';
import type { ComparisonReply } from '../contract/report.ts';

const count = {
  id: (number: number) => new Intl.NumberFormat(INTL_LOCALES.id).format(number),
  en: (number: number) => new Intl.NumberFormat(INTL_LOCALES.en).format(number),
};

const CAUSES: Readonly<Record<Cause['is'], (number: number) => Bilingual>> = {
  morePosts: (number) => ({
    id: `Ada ${count.id(number)} kiriman lebih banyak.`,
    en: `There were ${count.en(number)} more posts.`,
  }),
  fewerPosts: (number) => ({
    id: `Ada ${count.id(number)} kiriman lebih sedikit.`,
    en: `There were ${count.en(number)} fewer posts.`,
  }),
  notReadYet: (number) => ({
    id: `${count.id(number)} kiriman belum ada angkanya.`,
    en: `${count.en(number)} posts have no numbers yet.`,
  }),
  lastKnown: (number) => ({
    id: `${count.id(number)} kiriman memakai angka terakhir yang diketahui, karena halamannya tidak memberi angka baru.`,
    en: `${count.en(number)} posts stand with their last known numbers, because their page gives no newer ones.`,
  }),
  takenDown: (number) => ({
    id: `${count.id(number)} kiriman dihapus setelah tayang.`,
    en: `${count.en(number)} posts were taken down after they were out.`,
  }),
  damagedDays: (number) => ({
    id: `Catatan ${count.id(number)} hari rusak dan tidak ikut dihitung.`,
    en: `The records of ${count.en(number)} days are damaged and not counted.`,
  }),
};

const percent = ({ by, percent: share }: Change): string =>
  share === undefined ? '' : ` (${by > 0 ? '+' : ''}${String(share)}%)`;

function changeSentence(days: number, what: 'reach' | 'posts', change: Change): Bilingual {
  const { by } = change;
  const [id, en] = [count.id(Math.abs(by)), count.en(Math.abs(by))];
  const before = {
    id: `Dibanding ${count.id(days)} hari sebelumnya:`,
    en: `Compared with the ${count.en(days)} days before:`,
  };
  const things =
    what === 'reach' ? { id: 'orang yang melihat', en: 'people reached' } : { id: 'kiriman', en: 'posts' };
  if (by === 0)
    return { id: `${before.id} ${things.id} sama banyak.`, en: `${before.en} as many ${things.en}.` };
  return by > 0
    ? {
        id: `${before.id} ${id} ${things.id} lebih banyak${percent(change)}.`,
        en: `${before.en} ${en} more ${things.en}${percent(change)}.`,
      }
    : {
        id: `${before.id} ${id} ${things.id} lebih sedikit${percent(change)}.`,
        en: `${before.en} ${en} fewer ${things.en}${percent(change)}.`,
      };
}

const NOTHING_BEFORE: Bilingual = {
  id: 'Belum ada yang tayang di waktu sebelumnya, jadi belum bisa dibandingkan.',
  en: 'Nothing went out in the period before, so there is nothing to compare with.',
};

/** Returns how a period differs from the one before, and what is known to have moved it. */
export function comparisonReply(now: ComparedPeriod, before: ComparedPeriod): ComparisonReply {
  const changes: Partial<Record<TotalName, Change>> = {};
  for (const name of TOTAL_NAMES) {
    const change = changeOf(now.total[name], before.total[name]);
    if (change) changes[name] = change;
  }
  const { from, to, total } = before;
  if (before.total.posts === 0) return { from, to, total, text: NOTHING_BEFORE, why: [], changes: {} };
  const days = daysBetween(from, to) + 1;
  const text = changes.reach
    ? changeSentence(days, 'reach', changes.reach)
    : changeSentence(days, 'posts', changes.posts ?? { by: 0 });
  const why = causesOf(now, before).map((cause) =>
    CAUSES[cause.is]('posts' in cause ? cause.posts : cause.days),
  );
  return { from, to, total, text, why, changes };
}
