import type { Bilingual } from '../../domain/bilingual.ts';
import type { Totals } from '../../domain/insights/totals.ts';
import { type Evenness, type Participation, verdictOn } from '../../domain/insights/participation.ts';
import { intlLocale } from '../../domain/labels/locale.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import type { LocalDay } from '../../domain/time/local-day.ts';

/** Formats numbers of reports. */
export const numbers = {
  id: new Intl.NumberFormat(intlLocale('id')),
  en: new Intl.NumberFormat(intlLocale('en')),
};
const percents = {
  id: new Intl.NumberFormat(intlLocale('id'), { style: 'percent' }),
  en: new Intl.NumberFormat(intlLocale('en'), { style: 'percent' }),
};

const dates = {
  id: new Intl.DateTimeFormat(intlLocale('id'), { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(intlLocale('en'), { day: 'numeric', month: 'long', timeZone: 'UTC' }),
};

/** Writes a day in words: "1 Desember". */
export const dayInWords = (day: LocalDay, language: InterfaceLanguage): string =>
  dates[language].format(Date.parse(`${day}T12:00:00Z`));

/** Writes days in words: "3–8 Desember". */
export function spanInWords(from: LocalDay, to: LocalDay, language: InterfaceLanguage): string {
  const last = dayInWords(to, language);
  if (from === to) return last;
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return isOneMonth ? `${String(Number(from.slice(8)))}–${last}` : `${dayInWords(from, language)} – ${last}`;
}

const inBoth = (sentence: (language: InterfaceLanguage) => string): Bilingual => ({
  id: sentence('id'),
  en: sentence('en'),
});

/** Says a sum in words, or that it is not known yet. */
const known = (
  sum: number | null,
  say: (sum: string) => string,
  unknown: string,
  language: InterfaceLanguage,
) => (sum === null ? unknown : say(numbers[language].format(sum)));

/** Returns the period's results in one sentence. Reach counts people by post: who saw two posts counts twice. */
export function summarySentence({ posts, reach, engagement }: Totals, ofCampaign = false): Bilingual {
  if (posts === 0 && ofCampaign)
    return {
      id: 'Promosi ini belum punya kiriman yang tayang.',
      en: 'No post of this campaign has been published yet.',
    };
  if (posts === 0)
    return { id: 'Belum ada kiriman yang tayang.', en: 'No posts were published in this period.' };
  return inBoth((language) => {
    const count = numbers[language].format(posts);
    if (language === 'id') {
      const seen = known(
        reach,
        (sum) => `dilihat ${sum} orang`,
        'belum ada angka orang yang melihat',
        language,
      );
      const liked = known(
        engagement,
        (sum) => `${sum} suka dan komentar`,
        'suka dan komentar belum ada angkanya',
        language,
      );
      return `${count} kiriman tayang: ${seen}, ${liked}.`;
    }
    const seen = known(
      reach,
      (sum) => `they reached ${sum} people`,
      'their reach is not known yet',
      language,
    );
    const liked = known(
      engagement,
      (sum) => `with ${sum} likes and comments`,
      'likes and comments are not known yet',
      language,
    );
    return `${count} ${posts === 1 ? 'post was' : 'posts were'} published; ${seen}, ${liked}.`;
  });
}

/** Returns how many members had a post, of those who agreed, and how many in the period before where that is known. */
export const participationSentence = ({
  members,
  withPosts,
  withPostsBefore,
}: Pick<Participation, 'members' | 'withPosts'> & {
  readonly withPostsBefore?: number | undefined;
}): Bilingual =>
  inBoth((language) => {
    const [all, had, none, earlier] = [members, withPosts, members - withPosts, withPostsBefore ?? 0].map(
      (count) => numbers[language].format(count),
    );
    const said = {
      id: ` Sebelumnya ${earlier} yang punya.`,
      en: ` In the period before, ${earlier} had one.`,
    };
    const before = withPostsBefore === undefined ? '' : said[language];
    if (members === 0)
      return language === 'id' ? 'Belum ada anggota yang setuju.' : 'No member has agreed yet.';
    if (members === withPosts)
      return language === 'id'
        ? `Semua ${all} anggota yang setuju punya kiriman.${before}`
        : `All ${all} members who agreed had a post.${before}`;
    return language === 'id'
      ? `${had} dari ${all} anggota yang setuju punya kiriman; ${none} belum.${before}`
      : `${had} of ${all} members who agreed had a post; ${none} had none.${before}`;
  });

const WHO = {
  makers: { id: 'pembuat', en: 'makers' },
  sellers: { id: 'penjual', en: 'sellers' },
} as const;

const VERDICTS = {
  even: { id: 'Hasilnya merata.', en: 'That is even.' },
  fairlyEven: { id: 'Hasilnya cukup merata.', en: 'That is fairly even.' },
  uneven: {
    id: 'Hasilnya belum merata: beri jam terbaik kepada yang paling sedikit dilihat.',
    en: 'That is not even yet: give the best hours to those who were seen least.',
  },
} as const;

/** Returns how evenly reach is spread, as a sentence and without names. */
export function evennessSentence(
  evenness: Pick<Evenness, 'members' | 'gini' | 'topFifthShare'>,
  who: keyof typeof WHO,
): Bilingual {
  const verdict = verdictOn(evenness);
  if (!verdict) return { id: 'Belum cukup untuk dibandingkan.', en: 'Not enough to compare yet.' };
  return inBoth((language) => {
    const share = percents[language].format(verdict.topFifthShare);
    const count = numbers[language].format(evenness.members);
    const fact =
      language === 'id'
        ? `Dari ${count} anggota sebagai ${WHO[who].id}, seperlima teratas mendapat ${share} dari jumlah orang yang melihat.`
        : `Of ${count} members as ${WHO[who].en}, the top fifth got ${share} of the reach.`;
    return `${fact} ${VERDICTS[verdict.is][language]}`;
  });
}
