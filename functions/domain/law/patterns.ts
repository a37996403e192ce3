import { type Language, LANGUAGES, type Writing, writingOf } from '../language.ts';
import { closingBracket, DEPTH, firstLetters, splitAtBars } from './first-letters.ts';
import { expressionMatcher, type Matcher, plainMatcher } from './matchers.ts';
import { normalizePlain } from './normalize-text.ts';

/**
 * Words and phrases by language, matched against normalized text. A space in a pattern may be missing in the text
 * ("glutenfree"), except before `\\p{L}`, where a missing one would let the pattern begin inside a word.
 * - `id`, `en`: regular expression source in lower-case ASCII; a plain `(` only groups. `~stem` in `id` means the stem
 *   with its affixes (menyehatkan, kesegaran), and any Indonesian pattern may be followed by clitics (-nya, -lah, …) and
 *   the "2" of a doubled word.
 *   `¦` means a word, `‥2` a space with up to two words between.
 * - Other languages in Latin letters: as `en`.
 * - `zh-Hant`, `ar`: plain text; Chinese is found anywhere, Arabic with its joined particles and article. "…" stands for
 *   up to twelve characters, "〜" for one to three.
 */
export type Patterns = Readonly<Partial<Record<Language, readonly string[]>>>;

/** Splits patterns that are written with a bar between them, which keeps a long list of words readable. */
export const listed = (patterns: string): readonly string[] =>
  splitAtBars(patterns).map((pattern) => pattern.trim());

/**
 * Puts each of some beginnings before each of some ends, with a bar between the results: families of phrases are long, and the
 * API loads them all.
 */
export const crossed = (beginnings: string, ends: string): string =>
  splitAtBars(beginnings)
    .flatMap((beginning) => splitAtBars(ends).map((end) => beginning + end))
    .join('|');

/** Where a pattern may begin: at a Latin word, anywhere among Chinese signs, at an Arabic word or after its particles. */
export type Script = Writing;

/** One pattern of a language, ready to match from where it may begin. */
export interface CompiledPattern {
  readonly language: Language;
  readonly script: Script;
  /** The letters, `DEPTH` at most, with which a match begins; without spaces in Chinese and Arabic. */
  readonly starts: readonly string[];
  readonly match: Matcher;
}

const LATIN_END = '(?![a-z0-9])';
/** The "2" doubles a word ("ibu2"); after a digit it is a part of a number: "nomor 12" is not "nomor 1". */
const CLITICS = '(?:nya|lah|kah|pun|ku|mu|(?<![0-9])2){0,2}';
/**
 * Normalized text holds no other letters that could follow. Classes by Unicode property are avoided in all patterns: each
 * takes a millisecond to compile, and there are thousands.
 */
const ARABIC_TAIL = '(?:ه|ا|ات|ين|ون|ك|كم|كن|ها|هم|نا|تك|تكم|ته|تها|تنا|ي|يه|يا)?(?![a-z0-9\\u0620-\\u06ff])';

/** Returns how meN- and peN- change a stem: they absorb p, t, k, s at its start and adapt their nasal to it. */
function nasal(stem: string): { readonly prefix: string; readonly rest: string } {
  const [first = ''] = stem;
  const rest = stem.slice(1);
  if (stem.startsWith('kh')) return { prefix: 'ng', rest: stem };
  if (first === 's') return { prefix: 'ny', rest };
  if (first === 't') return { prefix: 'n', rest };
  if (first === 'k') return { prefix: 'ng', rest };
  if (first === 'p') return { prefix: 'm', rest };
  if ('bfv'.includes(first)) return { prefix: 'm', rest: stem };
  if ('cdjz'.includes(first)) return { prefix: 'n', rest: stem };
  if ('aiueogh'.includes(first)) return { prefix: 'ng', rest: stem };
  return { prefix: '', rest: stem };
}

const withAffixes = (stem: string): string => {
  const { prefix, rest } = nasal(stem);
  return `(?:(?:di|ter|ber|se|ke|per|memper|diper|nge)?${stem}|(?:me|pe|)${prefix}${rest})(?:kan|an|in?|ke|no)?`;
};

/** Returns a stem with the affixes that claims have most often. */
export function affixed(stem: string): readonly string[] {
  const { prefix, rest } = nasal(stem);
  return [stem, `me${prefix}${rest}`, `pe${prefix}${rest}`]
    .flatMap((word) => [word, `${word}kan`, `${word}an`])
    .concat([`di${stem}`, `ter${stem}`, `ke${stem}an`, `di${stem}kan`, `ber${stem}`]);
}

const fromRegex = (source: string, space: string): string =>
  source
    .replaceAll(/‥(\d)/g, '\\s(¦\\s){0,$1}?')
    .replaceAll('¦', '\\p{L}+')
    .replaceAll(/~([a-z]+)/g, (_, stem: string) => withAffixes(stem))
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/ (?=\\p)/g, '\\s')
    .replaceAll('\\p{L}', '[a-z]')
    .replaceAll(' ', space);

/** Up to twelve characters, and one to three. */
const WILDCARDS: Readonly<Record<string, string>> = { '…': '.{0,12}?', '〜': '.{1,3}' };
/** A few Chinese signs of the same clause, or up to two Arabic words with what is joined to the next. */
const NEAR = {
  han: '[^ 不沒没未唔無无]{0,4}?',
  arabic: '(?:كم|ك|ها|هم|ه|نا)?(?: [^ ]+){0,2}? ?[وفبلك]{0,2}(?:ال)?',
} as const;
const WILD = /(…|〜|‥|\)\?|[()|])/u;

type Compiled = Omit<CompiledPattern, 'language'>;

const fromLatin = (source: string, ending: string): Compiled => {
  // In Indonesian "-nya" may follow each word: "anaknya susah makan".
  const head = fromRegex(source, ending === '' ? ' ?' : '(?:nya)? ?');
  return {
    script: 'latin',
    starts: firstLetters(head),
    match: expressionMatcher(`(?:${head})${ending}${LATIN_END}`),
  };
};

const ARABIC_END = expressionMatcher(ARABIC_TAIL);

/**
 * Compiles a text of Chinese or Arabic. Spaces are optional where they stand, and between all Chinese signs. Brackets,
 * bars and a question mark behind a bracket are the only signs of an expression.
 */
function fromPlain(source: string, script: 'han' | 'arabic'): Compiled {
  const isSpaced = script === 'han';
  const parts = source.split(WILD).map((part) => {
    const plain = normalizePlain(part);
    if (isSpaced) return plain.replaceAll(' ', '');
    // Between two choices a space is a space: "(أجمل|أحلى) (شلال|جبل)".
    if (plain === '') return part.includes(' ') ? ' ' : '';
    return `${part.startsWith(' ') ? ' ' : ''}${plain}${part.endsWith(' ') ? ' ' : ''}`;
  });
  const [first = ''] = parts;
  if (parts.length === 1) {
    const starts = [first.replaceAll(' ', '').slice(0, DEPTH)];
    return { script, starts, match: plainMatcher(first, isSpaced, isSpaced ? undefined : ARABIC_END) };
  }
  const signs = source.split(WILD);
  const joined = (loose: (part: string) => string, before = '') =>
    signs
      .map((sign, at) => {
        if (at % 2 === 1) return signOf(sign, script, before);
        const part = loose(parts[at] ?? '');
        // One optional space before all choices of a bracket: before each, every choice would be tried letter by letter.
        const opens = ['(', '|'].includes(signs[at - 1] ?? '');
        return at === 0 || part === '' || opens ? part : before + part;
      })
      .join('');
  const head = joined(
    (part) => (isSpaced ? Array.from(part).join(' ?') : part.replaceAll(' ', ' ?')),
    isSpaced ? ' ?' : '',
  );
  return {
    script,
    starts: firstLetters(joined((part) => part.replaceAll(' ', ''))),
    match: expressionMatcher(isSpaced ? head : `(?:${head})${ARABIC_TAIL}`),
  };
}

const signOf = (sign: string, script: 'han' | 'arabic', before: string): string => {
  if (sign === '(') return before === '' ? '(?:' : `(?:${before}(?:`;
  if (sign.startsWith(')') && before !== '') return `)${sign}`;
  if (sign === '‥') return NEAR[script];
  return WILDCARDS[sign] ?? sign;
};

/**
 * Splits a pattern that begins with a choice of stems into one for each: the first letters of a word then tell which of them
 * to try. A choice of seventy stems with their affixes takes thirty microseconds at each word.
 */
function oneForEachStem(source: string): readonly string[] {
  if (!source.startsWith('(')) return [source];
  const end = closingBracket(source, 0);
  const inside = source.slice(1, end);
  const rest = source.slice(end + 1);
  if (!inside.includes('~') || /^[?*+{]/.test(rest)) return [source];
  return splitAtBars(inside).map((stem) => stem + rest);
}

const compilerOf = (language: Language): ((source: string) => Compiled) => {
  const writing = writingOf(language);
  if (writing !== 'latin') return (source) => fromPlain(source, writing);
  return (source) => fromLatin(source, language === 'id' ? CLITICS : '');
};

/** Returns the patterns of all languages, ready to match normalized text. */
export const compile = (patterns: Patterns): readonly CompiledPattern[] =>
  LANGUAGES.flatMap((language) => {
    const compiled = compilerOf(language);
    return (patterns[language] ?? [])
      .flatMap((source) => (language === 'id' ? oneForEachStem(source) : [source]))
      .map((source) => ({ language, ...compiled(source) }));
  });
