import type { Bilingual } from '../../domain/bilingual.ts';
import type { Platform } from '../../domain/channel/platform.ts';
import type { Amounts, PartOfDay, Trial } from '../../domain/insights/try-next.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import type { PostShape } from '../../domain/post/post-shape.ts';
import type { TryNext } from '../../insights/read-try-next.ts';
import { intlLocale } from '../../domain/labels/locale.ts';
import { numbers } from './report-sentences.ts';

const decimals = {
  id: new Intl.NumberFormat(intlLocale('id'), { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(intlLocale('en'), { maximumFractionDigits: 1 }),
} as const;
/** From here on, a decimal of a mean would be noise. */
const LARGE = 10;

const whole = (value: number, language: InterfaceLanguage): string =>
  numbers[language].format(Math.round(value));
const meanOf = (value: number, language: InterfaceLanguage): string =>
  value < LARGE ? decimals[language].format(value) : whole(value, language);

const PAGES: Readonly<Record<Platform, Bilingual>> = {
  facebook: { id: 'di halaman Facebook-mu', en: 'on your Facebook page' },
  instagram: { id: 'di Instagram-mu', en: 'on your Instagram' },
};

const SHAPES: Readonly<Record<Exclude<PostShape, 'story'>, Bilingual>> = {
  photo: { id: 'Coba satu gambar saja', en: 'Try a single picture' },
  carousel: { id: 'Coba beberapa gambar sekaligus', en: 'Try several pictures in one post' },
  text: { id: 'Coba tulisan dengan tautan', en: 'Try words with a link' },
};

const PARTS: Readonly<Record<PartOfDay, Bilingual>> = {
  morning: { id: 'Coba pagi hari, sebelum pukul 11', en: 'Try the morning, before 11' },
  noon: { id: 'Coba siang hari, pukul 11 sampai 15', en: 'Try midday, from 11 to 3' },
  afternoon: { id: 'Coba sore hari, pukul 15 sampai 18', en: 'Try the afternoon, from 3 to 6' },
  evening: { id: 'Coba malam hari, sesudah pukul 18', en: 'Try the evening, after 6' },
};

const QUESTION: Bilingual = {
  id: 'Coba akhiri kiriman berikutnya dengan pertanyaan',
  en: 'Try ending your next post with a question',
};

function tryOf(what: Trial['what']): Bilingual {
  if (what.is === 'question') return QUESTION;
  if (what.is === 'partOfDay') return PARTS[what.part];
  // Stories are read at other ages, so that nothing is said of them.
  return what.shape === 'story' ? SHAPES.photo : SHAPES[what.shape];
}

/** Says how much posts brought: the usual range, the mean, and of how many posts. */
function said({ low, high, mean, posts }: Amounts, thing: string, language: InterfaceLanguage): string {
  const [from, to] = [whole(low, language), whole(high, language)];
  const range = `${from === to ? to : `${from}–${to}`}${thing}`;
  const [m, n] = [meanOf(mean, language), whole(posts, language)];
  return language === 'id'
    ? `${range} (rata-rata ${m}, ${n} kiriman)`
    : `${range} (${m} on average, ${n} posts)`;
}

function trialSentence(platform: Platform, { what, its, others }: Trial): Bilingual {
  const begin = tryOf(what);
  const isAnswered = what.is === 'question';
  return {
    id: `${begin.id}: ${PAGES[platform].id} kiriman seperti itu biasanya ${isAnswered ? 'mendapat' : 'dilihat'} ${said(its, isAnswered ? ' komentar' : ' orang', 'id')}, yang lain ${said(others, '', 'id')}.`,
    en: `${begin.en}: ${PAGES[platform].en}, such posts usually ${isAnswered ? 'got' : 'reached'} ${said(its, isAnswered ? ' comments' : ' people', 'en')}, the others ${said(others, '', 'en')}.`,
  };
}

/** Returns what a member can try next as one sentence. It says what brought more, and of nobody that she did badly. */
export function tryNextSentence(next: TryNext): Bilingual {
  if (next.is === 'trial') return trialSentence(next.platform, next.trial);
  const { name, asked, weeks } = next.product;
  return {
    id: `${name} ditanyakan ${numbers.id.format(asked)} orang, dan sudah ${numbers.id.format(weeks)} minggu tidak tayang: coba tawarkan lagi.`,
    en: `${numbers.en.format(asked)} people asked after ${name}, and it has not been out for ${numbers.en.format(weeks)} weeks: try offering it again.`,
  };
}
