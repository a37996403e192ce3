import type { Bilingual } from '../../domain/bilingual.ts';
import type { Totals } from '../../domain/insights/totals.ts';
import { type Evenness, verdictOn } from '../../domain/insights/period-report.ts';
import { INTL_LOCALES } from '../../domain/labels/locale.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';

const numbers = {
  id: new Intl.NumberFormat(INTL_LOCALES.id),
  en: new Intl.NumberFormat(INTL_LOCALES.en),
};
const percents = {
  id: new Intl.NumberFormat(INTL_LOCALES.id, { style: 'percent' }),
  en: new Intl.NumberFormat(INTL_LOCALES.en, { style: 'percent' }),
};

const inBoth = (sentence: (language: InterfaceLanguage) => string): Bilingual => ({
  id: sentence('id'),
  en: sentence('en'),
});

/** Returns the period's results in one sentence. It says "times seen", because a person who saw two posts counts twice. */
export function summarySentence({ posts, reach, engagement }: Totals): Bilingual {
  if (posts === 0)
    return { id: 'Belum ada kiriman yang tayang.', en: 'No posts were published in this period.' };
  return inBoth((language) => {
    const [p, r, e] = [posts, reach, engagement].map((number) => numbers[language].format(number));
    return language === 'id'
      ? `${p} kiriman tayang, dilihat ${r} kali, dengan ${e} suka dan komentar.`
      : `${p} ${posts === 1 ? 'post was' : 'posts were'} published and seen ${r} times, with ${e} likes and comments.`;
  });
}

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
export function evennessSentence(evenness: Evenness, who: keyof typeof WHO): Bilingual {
  const verdict = verdictOn(evenness);
  if (!verdict) return { id: 'Belum cukup untuk dibandingkan.', en: 'Not enough to compare yet.' };
  return inBoth((language) => {
    const share = percents[language].format(verdict.topFifthShare);
    const count = numbers[language].format(evenness.members);
    const fact =
      language === 'id'
        ? `Dari ${count} ${WHO[who].id}, seperlima teratas mendapat ${share} dari yang melihat.`
        : `Of ${count} ${WHO[who].en}, the top fifth got ${share} of the reach.`;
    return `${fact} ${VERDICTS[verdict.is][language]}`;
  });
}
