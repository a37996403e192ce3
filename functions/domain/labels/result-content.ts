import { changeOf } from '../insights/compare.ts';
import type { Totals } from '../insights/totals.ts';
import type { Community } from '../people/community.ts';
import type { ResultContent } from '../picture/group-pictures.ts';
import type { InterfaceLanguage } from '../language.ts';
import { daysBetween, type LocalDay } from '../time/local-day.ts';
import { intlLocale, perLocale } from './locale.ts';

/** The theme of a result for which none was chosen. */
const RESULT_THEME = 'market';

const numbersIn = perLocale((language: InterfaceLanguage) => new Intl.NumberFormat(intlLocale(language)));
const formatDay = (day: LocalDay, language: InterfaceLanguage, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(intlLocale(language), { ...parts, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

/** Writes the days of a period, the year once unless there are two. */
function daysInWords(from: LocalDay, to: LocalDay, language: InterfaceLanguage): string {
  const dayAndMonth = { day: 'numeric', month: 'long' } as const;
  const whole = { ...dayAndMonth, year: 'numeric' } as const;
  const last = formatDay(to, language, whole);
  if (from === to) return last;
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${formatDay(from, language, isOneYear ? dayAndMonth : whole)} – ${last}`;
}

/** What each language says, with numbers as it writes them. */
const WORDS = {
  id: {
    title: (days: string) => `Hasil ${days}`,
    counts: (posts: string) => `orang melihat ${posts} kiriman`,
    more: (by: string, percent: string, days: string) =>
      `Naik ${by} orang${percent} dari ${days} hari sebelumnya`,
    fewer: (by: string, percent: string, days: string) =>
      `Turun ${by} orang${percent} dari ${days} hari sebelumnya`,
    same: (days: string) => `Sama banyak dengan ${days} hari sebelumnya`,
    seen: (reach: string) => `Paling banyak dilihat: ${reach} orang`,
    footnote: 'Dijumlah dari tiap kiriman: yang melihat dua kiriman dihitung dua kali.',
  },
  en: {
    title: (days: string) => `Results, ${days}`,
    counts: (posts: string) => (posts === '1' ? 'people saw 1 post' : `people saw ${posts} posts`),
    more: (by: string, percent: string, days: string) =>
      `${by} more people${percent} than in the ${days} days before`,
    fewer: (by: string, percent: string, days: string) =>
      `${by} fewer people${percent} than in the ${days} days before`,
    same: (days: string) => `As many as in the ${days} days before`,
    seen: (reach: string) => `Seen most: ${reach} people`,
    footnote: 'Summed over posts: who saw two posts counts twice.',
  },
} as const satisfies Readonly<Record<InterfaceLanguage, unknown>>;

/** What the picture of a result is made from. */
export interface ResultFacts {
  readonly community: Pick<Community, 'name' | 'village'>;
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly total: Pick<Totals, 'posts' | 'reach'>;
  readonly before: Pick<Totals, 'posts' | 'reach'>;
  /** The product of the post that was seen most, and by how many. */
  readonly best: { readonly name: string; readonly reach: number } | undefined;
}

function changeIn({ from, to, total, before }: ResultFacts, language: InterfaceLanguage): string | undefined {
  const change = changeOf(total.reach, before.posts === 0 ? null : before.reach);
  if (!change) return undefined;
  const words = WORDS[language];
  const days = numbersIn(language).format(daysBetween(from, to) + 1);
  const { by, percent } = change;
  if (by === 0) return words.same(days);
  const write = (count: number): string => numbersIn(language).format(Math.abs(count));
  const share = percent === undefined || percent === 0 ? '' : ` (${by > 0 ? '+' : '−'}${write(percent)}%)`;
  return words[by > 0 ? 'more' : 'fewer'](write(by), share, days);
}

/**
 * Returns what the picture of a period's result says in one language; undefined while nobody is known to have seen a post. It
 * names the community and a product, and no people.
 */
export function resultContent(
  facts: ResultFacts,
  {
    language,
    theme = RESULT_THEME,
  }: { readonly language: InterfaceLanguage; readonly theme?: string | undefined },
): ResultContent | undefined {
  const { community, from, to, total, best } = facts;
  if (!total.reach) return undefined;
  const words = WORDS[language];
  const write = (count: number): string => numbersIn(language).format(count);
  const change = changeIn(facts, language);
  return {
    theme,
    language,
    origin: `${community.name} · ${community.village}`,
    title: words.title(daysInWords(from, to, language)),
    number: write(total.reach),
    counts: words.counts(write(total.posts)),
    ...(change !== undefined && { change }),
    ...(best && { best: { name: best.name, seen: words.seen(write(best.reach)) } }),
    footnote: words.footnote,
  };
}
