import { remembered } from './remembered.ts';
import { knownWords, restorableWords } from './vocabulary.ts';

/** Letters and pairs of them that sound or look alike, each with the one that stands for all in a key. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/ph|v/g, 'f'],
  [/ks|cks|x/g, 's'],
  [/c(?=[ei])|z|sy|sh|th(?=[aiu])/g, 's'],
  [/ngk|nck/g, 'nk'],
  [/kh|ck|q|c/g, 'k'],
  [/dh/g, 'd'],
  [/y|ie|ee|ey/g, 'i'],
  [/oo|ou/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/[dt]$/, 't'],
  [/[bp]$/, 'p'],
];
/** How a word sounds, however it is spelled: "kanckerr", "qanker" and "kanker" have one key. */
const soundOf = (word: string): string =>
  ALIKE.reduce((sound, [letters, one]) => sound.replace(letters, one), word);

/** Pairs of letters that look like one, and one that looks like another. */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/v/g, 'u'],
  [/^i/, 'l'],
];

/** Fewest letters of a word that is known by its sound, and of one with a slip of the finger. */
const SHORTEST = 4;
const SHORTEST_SLIP = 7;
const LONGEST = 20;

const leftOut = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

interface Keys {
  readonly bySound: ReadonlyMap<string, string>;
  /** Words by what is left of them without one of their letters. */
  readonly byRest: ReadonlyMap<string, readonly string[]>;
}

function makeKeys(): Keys {
  const bySound = new Map<string, string>();
  const byRest = new Map<string, string[]>();
  for (const word of restorableWords()) {
    if (word.length < SHORTEST) continue;
    const sound = soundOf(word);
    if (!bySound.has(sound)) bySound.set(sound, word);
    if (word.length < SHORTEST_SLIP) continue;
    for (const rest of leftOut(word)) {
      const others = byRest.get(rest);
      if (others) others.push(word);
      else byRest.set(rest, [word]);
    }
  }
  return { bySound, byRest };
}
let keys: Keys | undefined;

/** Letters that tell a word that is spelled to be overlooked: those of few words, or one twice. */
const UNUSUAL = /[qxzv]|(.)\1|ck|ph|oe|dh|c(?![aiueohy])/;

const VOWEL = /[aiueo]/;
/** Fewest letters of a word in which another consonant is a slip: "perkara" is not "perkasa". */
const SHORTEST_OTHER = 10;

/** Whether a word becomes another by one letter left out, put in, changed or moved by one place; the first is never the slip. */
function isOneSlip(word: string, meant: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at += 1;
  if (at === 0) return false;
  const more = meant.length - word.length;
  if (more === 1) return word.slice(at) === meant.slice(at + 1);
  if (more === -1) return word.slice(at + 1) === meant.slice(at);
  const [one = '', next = ''] = word.slice(at);
  const isMoved = meant[at] === next && meant[at + 1] === one;
  if (isMoved) return word.slice(at + 2) === meant.slice(at + 2);
  const isLikely = word.length >= SHORTEST_OTHER || (VOWEL.test(one) && VOWEL.test(meant[at] ?? ''));
  return more === 0 && isLikely && word.slice(at + 1) === meant.slice(at + 1);
}

function bySlip(word: string, { byRest }: Keys): string | undefined {
  if (word.length < SHORTEST_SLIP - 1) return undefined;
  const direct = byRest.get(word)?.find((meant) => isOneSlip(word, meant));
  if (direct !== undefined || word.length < SHORTEST_SLIP) return direct;
  const restorable = restorableWords();
  for (const rest of leftOut(word)) {
    if (restorable.has(rest) && isOneSlip(word, rest)) return rest;
    const meant = byRest.get(rest)?.find((one) => isOneSlip(word, one));
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** Ordinary words that are one slip from a claim. */
const ORDINARY: ReadonlySet<string> = new Set(
  'perasaan sekilas berlangsung promosi menyebarkan penyebaran terbalik lambang pencerahan pengalihan menyembah kelangsungan garasi pelari pemerkosaan diperkosa perkosaan migran dilangsungkan disebarkan menyesatkan bertobat lumbung membubarkan imannya disematkan disembah melangsungkan kramat pelapor penobatan penyembah mencoret menyemburkan penyembahan biduan mengobarkan mengurutkan menyematkan menobatkan kembalian gendongan patient champion completion varies patents finals deed govt aspiring mediated finale finales collage slamming boating splashed locales rabbis tully stroked coronal karting bleating lansing manure supremes wynne jammu polaris finalise toxin broken portion portions moore garbage poorest hanover hungover winkle dismounted bruiser goetz menginginkan terendah larutan lucca natura dietz ashlee katara'.split(
    ' ',
  ),
);

/** A letter that a star, a dot or another sign hides: one of any kind, or two vowels. */
const HIDDEN = /[^a-z]/g;
const HIDES = /^[a-z]+(?:[^a-z0-9\s]{1,2}[a-z]+){1,2}$/;
const ANY_LETTER = Array.from('aiueobcdfghjklmnpqrstvwxyz');
const VOWELS = ANY_LETTER.slice(0, 5);
const MOST_HIDDEN = 2;

/** Returns the word of the law in which signs hide a letter or two: "s*hat", "d.jamin", "o*g*nik". */
export function uncovered(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || !HIDES.test(word)) return undefined;
  const signs = word.match(HIDDEN) ?? [];
  if (signs.length > MOST_HIDDEN) return undefined;
  const letters = signs.length === 1 ? ANY_LETTER : VOWELS;
  const fill = (covered: string): readonly string[] =>
    covered.search(HIDDEN) < 0 ? [covered] : letters.flatMap((one) => fill(covered.replace(/[^a-z]/, one)));
  const restorable = restorableWords();
  return fill(word).find((meant) => restorable.has(meant));
}

function restore(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || knownWords().has(word) || ORDINARY.has(word))
    return undefined;
  const restorable = restorableWords();
  for (const [looks, letters] of LOOKS) {
    const meant = word.replace(looks, letters);
    if (meant !== word && restorable.has(meant)) return meant;
  }
  keys ??= makeKeys();
  if (UNUSUAL.test(word)) {
    const meant = keys.bySound.get(soundOf(word)) ?? keys.bySound.get(soundOf(word.replace(/[zx]$/, '')));
    if (meant !== undefined) return meant;
  }
  return bySlip(word, keys);
}

/** Returns the word of the law that a misspelled word in small letters stands for: "qanker", "wieght", "rnurni". */
export const restored = remembered(restore);
