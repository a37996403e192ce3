import { mistyped } from './mistyped.ts';
import { remembered } from './remembered.ts';
import { knownWords } from './vocabulary.ts';

/** Short forms of text messages that their letters do not tell. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  'tnp tanpa|plg paling|bdn badan|sht sehat|sgr segar|obt obat|utk untuk|bwt buat|lbh lebih|mrh murah|grts gratis|tdk tidak|gk gak|jmn jamin|bgs bagus|enk enak|psti pasti|hny hanya|dpt dapat|skt sakit|prt perut|klt kulit|ank anak|bln bulan|hr hari|trs terus|jd jadi|dr dari|rekom rekomendasi|dkter dokter|dktr dokter|recmmd recommend|bst best|evr ever|hlthy healthy|ntrl natural|gud good|ur your|aj aja|tahes sehat|ubat obat|helti healthy|sihat sehat|cehat sehat|drh darah|tggi tinggi|tgi tinggi|asm asam|cma cuma|cman cuma|doank doang|bgt banget|bngt banget|bingit banget|jntung jantung|jntg jantung|recd recommended|gr8est greatest|rekomend rekomendasi'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** "Trbaik", "brgizi": prefixes without their vowel. */
const PREFIXES = [
  ['tr', 'ter'],
  ['br', 'ber'],
] as const;
const VOWELS = /[aiueoy]/g;
const FEWEST_CONSONANTS = 3;
const LONGEST = 14;
/** More vowels leave nothing out: "migran" is not "migrain". */
const VOWELS_IN = 3.5;
/** A word of fewer letters that has a vowel is a word: "hall" is not "halal". */
const SHORTEST_WITH_VOWELS = 5;

/** No word of Indonesian, Javanese or English begins so: a vowel is missing ("pnyembuh", "rmatik", "dijmin" not). */
const NO_BEGINNING =
  /^(?![bcdfgkps][lr]|s[chklmnpqtw]|s[pt]r|spl|scr|sh|[tw]h|th|wr|kn|gn|ps|ch|ph|rh|[td]r|[dtgk]w|ng|ny|m[bp]|n[dtjc]|kh|sy|dz|gh|ts|vl|wh|mr|hy|dh)[bcdfghjklmnpqrstvwxz]{2}/;

const consonants = (word: string): string => word.replace(VOWELS, '');

let byConsonants: ReadonlyMap<string, readonly string[]> | undefined;
function makeByConsonants(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of knownWords()) {
    const key = consonants(word);
    if (key.length < FEWEST_CONSONANTS || word.length < key.length + 2) continue;
    const others = map.get(key);
    if (others) others.push(word);
    else map.set(key, [word]);
  }
  return map;
}

/** Whether the letters of one word stand in the other in their order. */
function leavesOut(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at >= short.length - (short.endsWith('y') ? 1 : 0);
}

/** Letters that sellers write for others of the same sound ("zembuh", "qanker", "kure"), with those. */
const SOUNDS = [
  [/q/g, 'k'],
  [/q/g, 'c'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/ph/g, 'f'],
  [/^c(?=[ei])/, 's'],
  [/k/g, 'c'],
  [/c/g, 'k'],
  [/f/g, 'v'],
  [/ee/g, 'ea'],
  [/d$/, 't'],
  [/b$/, 'p'],
] as const;
const SHORTEST_BY_SOUND = 5;
const bySound = (word: string, known: ReadonlySet<string>): string | undefined => {
  if (word.length < SHORTEST_BY_SOUND) return undefined;
  for (const [letters, others] of SOUNDS) {
    const meant = word.replace(letters, others);
    if (meant !== word && known.has(meant)) return meant;
  }
  return undefined;
};

function spellOut(word: string): string | undefined {
  const short = SHORT_FORMS.get(word);
  if (short !== undefined) return short;
  if (word.length < FEWEST_CONSONANTS || word.length > LONGEST) return undefined;
  const known = knownWords();
  if (known.has(word)) return undefined;
  for (const [from, to] of PREFIXES)
    if (word.startsWith(from) && known.has(word.slice(from.length))) return to + word.slice(from.length);
  const key = consonants(word);
  const vowels = word.length - key.length;
  const most = word.length < SHORTEST_WITH_VOWELS ? 0 : word.length / VOWELS_IN;
  const long =
    vowels > most && !NO_BEGINNING.test(word)
      ? undefined
      : (byConsonants ??= makeByConsonants()).get(key)?.find((other) => leavesOut(word, other));
  return long ?? mistyped(word) ?? bySound(word, known);
}

/** Returns the word that an abbreviation in small letters stands for: "tnp" is "tanpa", "pengwt" is "pengawet". */
export const spelledOut = remembered(spellOut);
