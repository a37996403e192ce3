import { LANGUAGES, type Language } from '../language.ts';
import { splitAtBars } from './first-letters.ts';
import { normalizePlain } from './normalize-text.ts';

/**
 * Words and phrases by language, matched against normalized text. A space in a pattern may be missing in the text
 * ("glutenfree"), except before `\\p{L}`, where a missing one would let the pattern begin inside a word.
 * - `id`, `en`: regular expression source in lower-case ASCII; a plain `(` only groups. `~stem` in `id` means the stem
 *   with its affixes (menyehatkan, kesegaran), and any Indonesian pattern may be followed by clitics (-nya, -lah, …) and
 *   the "2" of a doubled word.
 * - `zh-Hant`, `ar`: plain text; Chinese is found anywhere, Arabic with its joined particles and article. "…" stands for
 *   up to twelve characters, "〜" for one to three.
 */
export type Patterns = Readonly<Partial<Record<Language, readonly string[]>>>;

/** Splits patterns that are written with a bar between them, which keeps a long list of words readable. */
export const listed = (patterns: string): readonly string[] =>
  splitAtBars(patterns).map((pattern) => pattern.trim());

/** Where a pattern may begin: at a Latin word, anywhere among Chinese signs, at an Arabic word or after its particles. */
export type Script = 'latin' | 'han' | 'arabic';

/** One pattern of a language as source of a regular expression that matches from where it may begin. */
export interface CompiledPattern {
  readonly language: Language;
  readonly script: Script;
  /** What decides with which letters a match begins. */
  readonly head: string;
  readonly source: string;
}

const LATIN_END = '(?![a-z0-9])';
const CLITICS = '(?:nya|lah|kah|pun|ku|mu|2){0,2}';
const ARABIC_TAIL = '(?:ة|ه|ا|ات|ين|ون)?(?![\\p{L}\\p{N}])';

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
  return `(?:(?:di|ter|ber|se|ke|per|memper)?${stem}|(?:me|pe)${prefix}${rest})(?:kan|an|i)?`;
};

const fromRegex = (source: string): string =>
  source
    .replaceAll(/~([a-z]+)/g, (_, stem: string) => withAffixes(stem))
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/ (?=\\p)/g, '\\s')
    .replaceAll(' ', ' ?');

const WILD = /(…|〜)/u;
const WILDCARDS: Readonly<Record<string, string>> = { '…': '.{0,12}?', '〜': '.{1,3}?' };

const fromPlain = (source: string, gap: (plain: string) => string): string =>
  source
    .split(WILD)
    .map((part) => WILDCARDS[part] ?? gap(normalizePlain(part)))
    .join('');

const COMPILERS: Readonly<Record<Language, (source: string) => Omit<CompiledPattern, 'language'>>> = {
  id(source) {
    const head = fromRegex(source);
    return { script: 'latin', head, source: `(?:${head})${CLITICS}${LATIN_END}` };
  },
  en(source) {
    const head = fromRegex(source);
    return { script: 'latin', head, source: `(?:${head})${LATIN_END}` };
  },
  'zh-Hant'(source) {
    const head = fromPlain(source, (plain) => Array.from(plain.replaceAll(' ', '')).join(' ?'));
    return { script: 'han', head, source: head };
  },
  ar(source) {
    const head = fromPlain(source, (plain) => plain.replaceAll(' ', ' ?'));
    return { script: 'arabic', head, source: `(?:${head})${ARABIC_TAIL}` };
  },
};

/** Returns the patterns of all languages as sources of regular expressions. */
export const compile = (patterns: Patterns): readonly CompiledPattern[] =>
  LANGUAGES.flatMap((language) =>
    (patterns[language] ?? []).map((source) => ({ language, ...COMPILERS[language](source) })),
  );
