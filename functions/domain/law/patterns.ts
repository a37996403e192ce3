import { LANGUAGES, type Language } from '../language.ts';
import { normalizePlain } from './normalize-text.ts';

/**
 * Words and phrases by language, matched against normalized text. A space in a pattern may be missing in the text
 * ("glutenfree"), `\\s` may not.
 * - `id`, `en`: regular expression source in lower-case ASCII; a plain `(` only groups. `~stem` in `id` means the stem
 *   with its affixes (menyehatkan, kesegaran), and any Indonesian pattern may be followed by clitics (-nya, -lah, …) and
 *   the "2" of a doubled word.
 * - `zh-Hant`, `ar`: plain text; Chinese is found anywhere, Arabic with its joined particles and article.
 */
export type Patterns = Readonly<Partial<Record<Language, readonly string[]>>>;

/** Splits patterns that are written with a bar between them, which keeps a long list of words readable. */
export const listed = (patterns: string): readonly string[] =>
  patterns.split('|').map((pattern) => pattern.trim());

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const IN_HASHTAG = '(?<=#[\\p{L}\\p{N}]{4,40})';
const CLITICS = '(?:nya|lah|kah|pun|ku|mu|2){0,2}';
const ARABIC_BEFORE = '[وفبلك]{0,2}(?:ال)?';
const ARABIC_AFTER = '(?:ة|ه|ا|ات|ين)?';

/** Returns how meN- and peN- change a stem: they absorb p, t, k, s at its start and adapt their nasal to it. */
function nasal(stem: string): { readonly prefix: string; readonly rest: string } {
  const [first = ''] = stem;
  const rest = stem.slice(1);
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
    .replaceAll(/~(\p{L}+)/gu, (_, stem: string) => withAffixes(stem))
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(' ', ' ?');

const alternatives = (sources: readonly string[]): string => `(?:${sources.join('|')})`;

const COMPILERS: Readonly<Record<Language, (sources: readonly string[]) => string>> = {
  id(sources) {
    const words = alternatives(sources.map(fromRegex));
    // A hashtag joins words together, so a claim is also found at its end, after four letters or more. The look-ahead for
    // the words does not change the result: looking back for a "#" at every letter took four fifths of the time.
    return `(?:${BEFORE}|(?=${words})${IN_HASHTAG})${words}${CLITICS}${AFTER}`;
  },
  en: (sources) => `${BEFORE}${alternatives(sources.map(fromRegex))}${AFTER}`,
  'zh-Hant': (sources) => alternatives(sources.map((source) => normalizePlain(source).split('').join(' ?'))),
  ar(sources) {
    const words = alternatives(sources.map((source) => normalizePlain(source).replaceAll(' ', ' ?')));
    return `${BEFORE}${ARABIC_BEFORE}${words}${ARABIC_AFTER}${AFTER}`;
  },
};

/** Compiles one expression for all languages of a row; `undefined` when the row has no patterns. */
export function compile(patterns: Patterns): RegExp | undefined {
  const expressions = LANGUAGES.flatMap((language) => {
    const sources = patterns[language] ?? [];
    return sources.length > 0 ? [COMPILERS[language](sources)] : [];
  });
  return expressions.length > 0 ? new RegExp(expressions.join('|'), 'gu') : undefined;
}
