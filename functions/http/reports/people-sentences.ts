import type { Bilingual } from '../../domain/bilingual.ts';
import type { PagesInReport } from '../../domain/insights/pages-in-report.ts';
import type { RollupHead } from '../../domain/insights/people-rollup.ts';
import { verdictOn } from '../../domain/insights/participation.ts';
import type { SocialValue } from '../../domain/insights/social-value.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import { dayInWords, numbers, spanInWords } from './report-sentences.ts';

const counted = (count: number) => ({ id: numbers.id.format(count), en: numbers.en.format(count) });

function joinedSentence(joined: number): Bilingual {
  const { id, en } = counted(joined);
  return {
    id: `${id} anggota mulai setuju ikut.`,
    en: joined === 1 ? '1 member agreed to take part.' : `${en} members agreed to take part.`,
  };
}

/** Names a few of some pages and counts the others: "A, B dan 3 lainnya". */
function naming(named: readonly string[], all: number, language: InterfaceLanguage): string {
  const others = all - named.length;
  const and = language === 'id' ? 'dan' : 'and';
  if (others <= 0) return named.join(` ${and} `);
  const count = numbers[language].format(others);
  return `${named.join(', ')} ${and} ${language === 'id' ? `${count} lainnya` : `${count} more`}`;
}

const IN_BOTH = ['id', 'en'] as const;

function brokenSentence({ broken, brokenPages }: PagesInReport): Bilingual {
  const [id, en] = IN_BOTH.map((language) =>
    naming(
      broken.map(({ name, since }) =>
        language === 'id'
          ? `${name} (sejak ${dayInWords(since, 'id')})`
          : `${name} (since ${dayInWords(since, 'en')})`,
      ),
      brokenPages,
      language,
    ),
  );
  return {
    id: `Halaman putus: ${id ?? ''}. Sambungkan lagi.`,
    en: `Disconnected: ${en ?? ''}. Reconnect ${brokenPages === 1 ? 'it' : 'them'}.`,
  };
}

function mendedSentence({ mended, mendedPages }: PagesInReport): Bilingual {
  const [id, en] = IN_BOTH.map((language) =>
    naming(
      mended.map(({ name, from, until }) => `${name} (${spanInWords(from, until, language)})`),
      mendedPages,
      language,
    ),
  );
  return {
    id: `Halaman sempat putus: ${id ?? ''}. Kirimannya menunggu, angkanya mungkin kurang.`,
    en: `Disconnected for a time: ${en ?? ''}. Posts waited there, and numbers may be missing.`,
  };
}

/** Returns what is known to have moved a period's numbers beside what its sums tell. */
export const causeSentences = ({ joined, pages }: Pick<RollupHead, 'joined' | 'pages'>): Bilingual[] => [
  ...(joined > 0 ? [joinedSentence(joined)] : []),
  ...(pages.brokenPages > 0 ? [brokenSentence(pages)] : []),
  ...(pages.mendedPages > 0 ? [mendedSentence(pages)] : []),
];

/** Returns what was seen most. */
export function wellSentences(top: RollupHead['top']): Bilingual[] {
  if (!top) return [];
  const [posts, reach] = [counted(top.posts), counted(top.reach)];
  return [
    {
      id: `Paling banyak dilihat: ${top.name} (${reach.id} orang dari ${posts.id} kiriman).`,
      en: `Seen most: ${top.name} (${reach.en} people, ${top.posts === 1 ? '1 post' : `${posts.en} posts`}).`,
    },
  ];
}

/**
 * Returns the one thing to do next, by what stands most in the way: a page that is disconnected, members without a post, reach
 * that few had; otherwise what went best, once more. It names no member.
 */
export function nextSentence({
  pages: {
    broken: [broken],
    brokenPages,
  },
  participation: { members, withPosts },
  makers,
  top,
}: Pick<RollupHead, 'pages' | 'participation' | 'makers' | 'top'>): Bilingual | undefined {
  if (brokenPages > 1) {
    const { id, en } = counted(brokenPages);
    return {
      id: `Berikutnya: sambungkan lagi ${id} halaman, supaya kirimannya jalan lagi.`,
      en: `Next: reconnect ${en} pages, so that their posts go out again.`,
    };
  }
  if (broken)
    return {
      id: `Berikutnya: sambungkan lagi halaman ${broken.name}, supaya kirimannya jalan lagi.`,
      en: `Next: reconnect the page ${broken.name}, so that its posts go out again.`,
    };
  const without = members - withPosts;
  if (without > 0) {
    const { id, en } = counted(without);
    return {
      id: `Berikutnya: buat promosi bergiliran untuk ${id} anggota yang belum punya kiriman.`,
      en: `Next: plan a rotation for the ${without === 1 ? 'member who has' : `${en} members who have`} no post yet.`,
    };
  }
  if (verdictOn({ gini: undefined, topFifthShare: undefined, ...makers })?.is === 'uneven')
    return {
      id: 'Berikutnya: beri jam terbaik kepada pembuat yang paling sedikit dilihat.',
      en: 'Next: give the best hours to the makers who were seen least.',
    };
  return (
    top && {
      id: `Berikutnya: ${top.name} paling banyak dilihat; tawarkan lagi ke pembeli lain.`,
      en: `Next: ${top.name} was seen most; offer it to other buyers, too.`,
    }
  );
}

/** What each count of social value says; each says itself what it counts and from what. */
const SOCIAL: Readonly<Record<keyof SocialValue, (id: string, en: string, isOne: boolean) => Bilingual>> = {
  hosted: (id, en, isOne) => ({
    id: `${id} anggota tanpa halaman sendiri ikut dijualkan (titip).`,
    en: isOne
      ? '1 member without a page of her own was sold for (hosted).'
      : `${en} members without a page of their own were sold for (hosted).`,
  }),
  helped: (id, en, isOne) => ({
    id: `${id} anggota ikut lewat izin lisan atau tertulis, dengan saksi.`,
    en: isOne
      ? '1 member takes part by consent on paper or before a witness.'
      : `${en} members take part by consent on paper or before a witness.`,
  }),
  classes: (id, en, isOne) => ({
    id: `${id} kelas sudah sampai harinya, menurut promosinya.`,
    en: isOne
      ? '1 class has had its day, going by its campaign.'
      : `${en} classes have had their day, going by their campaigns.`,
  }),
  taught: (id, en, isOne) => ({
    id: `${id} orang ikut kelas, menurut catatan anggota.`,
    en: isOne
      ? '1 person took part in a class, as members told it.'
      : `${en} people took part in classes, as members told it.`,
  }),
};
const SOCIAL_COUNTS = [
  'hosted',
  'helped',
  'taught',
  'classes',
] as const satisfies readonly (keyof SocialValue)[];

/** Returns what the community did for people, in counts alone; what there was none of is not said. */
export const socialSentences = ({ social }: Pick<RollupHead, 'social'>): Bilingual[] =>
  SOCIAL_COUNTS.filter((name) => social[name] > 0).map((name) => {
    const { id, en } = counted(social[name]);
    return SOCIAL[name](id, en, social[name] === 1);
  });
