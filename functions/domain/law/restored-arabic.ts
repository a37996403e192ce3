import { CLAIM_ROWS } from './claim-rows.ts';

/**
 * Letters that sound or look alike, and digits, signs and Latin letters that stand for them in messages, each before the one that
 * stands for all.
 */
const ALIKE: ReadonlyMap<string, string> = new Map(
  'صس ثس ضظ ذز طت ةه ىي أا إا آا ٱا ؤو ئي ءا کك یي ڤف پب چج 3ع 7ح 2ا 5خ 6ت 9س 8ق 1ا 0ه @ا aا eا iي uو oو sس zز tت dد rر kك lل mم nن bب fف qق hه'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const MARKS = /[\u064b-\u065f\u0670\u0640\u200c]/g;
const REPEATED = /(.)\1+/gu;
/** How a word sounds, however it is spelled. */
const soundOf = (word: string): string =>
  Array.from(word.replace(MARKS, ''), (letter) => ALIKE.get(letter) ?? letter)
    .join('')
    .replace(REPEATED, '$1');

/** What is joined to the front of a word: particles and the article. */
const JOINED = /^[وفبلك]{0,2}ال|^لل|^[وفبلك]/u;
const SHORTEST = 4;
const WORDS = /[\u0620-\u064a]{4,}/gu;
/** What stands for an Arabic letter in messages. */
const STANDS_FOR_LETTER = /[0-9@a-z]/;

let bySound: ReadonlyMap<string, string> | undefined;
let known: ReadonlySet<string> | undefined;
function make(): void {
  const words = new Set(
    CLAIM_ROWS.flatMap(({ patterns, innocent }) => [...(patterns.ar ?? []), ...(innocent?.ar ?? [])]).flatMap(
      (source) => source.match(WORDS) ?? [],
    ),
  );
  known = words;
  bySound = new Map([...words].map((word) => [soundOf(word), word]));
}

/**
 * Returns the word of the law that a misspelled Arabic word stands for, with what is joined to it: "3لاج", "السحة", "مو@د".
 */
export function restoredArabic(word: string): string | undefined {
  if (!known || !bySound) make();
  const bare = word.replace(MARKS, '');
  if (known?.has(bare)) return undefined;
  const joined = JOINED.exec(bare)?.[0] ?? '';
  for (const before of joined === '' ? [''] : ['', joined]) {
    const rest = bare.slice(before.length);
    if (rest.length < SHORTEST && !STANDS_FOR_LETTER.test(rest)) continue;
    if (known?.has(rest)) return undefined;
    const meant = bySound?.get(soundOf(rest));
    if (meant !== undefined && meant !== rest) return before + meant;
  }
  return undefined;
}
