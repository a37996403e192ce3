import type { Language } from '../language.ts';
import { findClaims, type FoundClaim } from '../law/find-claims.ts';
import { CONDITION_NAMES, CONDITIONS, type Situation } from './caption-brief.ts';
import { Part, PARTS, type PhraseBook, type PhraseFile, phrasesFor } from './phrase-book.ts';
import { faultOf, samplesOf } from './phrase.ts';
import { saysNotHalal } from './says-not-halal.ts';

/** Something wrong in a phrase book: where, as a path into the JSON, and what. */
export interface PhraseFault {
  readonly path: string;
  readonly fault: string;
}

/** Within Arabic an address would need invisible marks, and those would break it: it stands on a line of its own. */
const ADDRESS_BESIDE_ARABIC = /[^\n]\{(?:link|orderHere)\}|\{(?:link|orderHere)\}[^\n]/u;

const each = (words: readonly string[]): string => [...new Set(words)].join(', ');

/** The part "halal" is said with the certificate number and not otherwise. */
const claimsIn = (text: string, part?: Part): readonly FoundClaim[] =>
  findClaims(text).filter(({ row }) => !(part === 'halal' && row.unless === 'halalNumber'));

/** Words of ours that are written with a capital, or in Latin letters, without naming anybody. */
const OURS: ReadonlySet<string> = new Set([
  'WhatsApp',
  'P-IRT',
  'Rp',
  'Halal',
  'No',
  'Bapak',
  'Ibu',
  'Yth',
  'I',
  'Sir',
  'Madam',
]);

const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}-]*/gu;
/** A sentence begins with the text, a line, or after a stop, a colon or a dash; quotes and brackets may stand between. */
const BEGINS_SENTENCE = /(?:^|[.!?:;…\n—]\s*)[("“'‘*]*$/u;

/**
 * Words of a phrase that look like the name of a person or place: in Indonesian and English a capital within a sentence,
 * in Chinese and Arabic any Latin word that is not ours. Slots are shown as "…". Names in Chinese or Arabic letters do not
 * show; who edits such a book is told so.
 */
function namesInPhrase(sample: string, language: Language): readonly string[] {
  const text = sample.replaceAll(/#\S+/gu, '');
  const usesCapitals = language === 'id' || language === 'en';
  return [...text.matchAll(WORD)]
    .filter(({ 0: word, index }) => {
      if (OURS.has(word)) return false;
      if (!usesCapitals) return true;
      return /^\p{Lu}/u.test(word) && !BEGINS_SENTENCE.test(text.slice(0, index));
    })
    .map(([word]) => word);
}

function faultsOfPhrase(
  phrase: string,
  part: Part,
  language: Language,
  mayClaim: boolean,
): readonly string[] {
  const fault = faultOf(phrase, PARTS[part]);
  const samples = samplesOf(phrase);
  const claims = mayClaim ? samples.flatMap((sample) => claimsIn(sample, part)) : [];
  const names = samples.flatMap((sample) => namesInPhrase(sample, language));
  return [
    ...(fault === undefined ? [] : [fault]),
    ...(claims.length === 0
      ? []
      : [`a claim that may not be published: ${each(claims.flatMap(({ words }) => words))}`]),
    ...(names.length === 0 ? [] : [`a name: ${each(names)}; people and places come from the form alone`]),
    ...(language === 'ar' && ADDRESS_BESIDE_ARABIC.test(phrase)
      ? ['an address that has no line of its own']
      : []),
    // Captions are looked through for it: one that did not hold it would be refused.
    ...(part === 'notHalal' && !samples.every(saysNotHalal)
      ? ['it must say "not halal" (tidak halal, not halal, 非清真, غير حلال)']
      : []),
  ];
}

/** Stands between phrases so that no claim, and no excuse for one, runs from one into the next. */
const SEAM = ' qxq ';

/** Whether any phrase of a file may hold a claim: one look at all of them is a tenth of the work of one look at each. */
function fileMayClaim(file: PhraseFile): boolean {
  const said = Part.options.flatMap((part) =>
    part === 'halal' ? [] : (file[part] ?? []).flatMap(({ say }) => say.flatMap(samplesOf)),
  );
  return file.halal !== undefined || claimsIn(said.join(SEAM)).length > 0;
}

/** Faults in the phrases of one file: slots that do not exist, digits, claims, names. */
export function faultsOfFile(file: PhraseFile, language: Language): readonly PhraseFault[] {
  const mayClaim = fileMayClaim(file);
  return Part.options.flatMap((part) =>
    (file[part] ?? []).flatMap((entry, at) =>
      entry.say.flatMap((phrase, index) =>
        faultsOfPhrase(phrase, part, language, mayClaim).map((fault) => ({
          path: `${part}[${at}].say[${index}]`,
          fault,
        })),
      ),
    ),
  );
}

type Names = readonly (keyof Situation)[];

const BASE: Required<Situation> = {
  voice: 'own',
  audience: 'bonding',
  kind: 'food',
  place: 'facebook',
  tone: 'warm',
  region: 'HK',
  measure: 'weight',
};

/** Every situation that differs in the named conditions. Where no contents are said, they may also be unknown. */
const situationsBy = (names: Names, needsNet: boolean): readonly Situation[] =>
  names.reduce<readonly Situation[]>(
    (situations, name) => {
      const values: readonly (string | undefined)[] = CONDITIONS[name];
      const all = name === 'measure' && !needsNet ? [...values, undefined] : values;
      return all.flatMap((value) => situations.map(having(name, value)));
    },
    [BASE],
  );

const having =
  (name: keyof Situation, value: string | undefined) =>
  (situation: Situation): Situation =>
    Object.assign({}, situation, { [name]: value });

const describe = (situation: Situation, names: Names): string =>
  names.map((name) => `${name} ${situation[name] ?? 'unknown'}`).join(', ') || 'any situation';

/** The conditions that the phrases of a part depend on: nothing else can leave somebody without words. */
const conditionsOf = (book: PhraseBook, part: Part): Names =>
  CONDITION_NAMES.filter((name) => book[part].some((phrases) => phrases.for?.[name] !== undefined));

/** Parts that have no words for some situation; the first such situation of each is named. */
export const gapsOf = (book: PhraseBook): readonly PhraseFault[] =>
  Part.options.flatMap((part) => {
    const names = conditionsOf(book, part);
    const slots: readonly string[] = PARTS[part];
    const gap = situationsBy(names, slots.includes('net')).find(
      (situation) => phrasesFor(book, part, situation).length === 0,
    );
    return gap ? [{ path: part, fault: `no phrase for ${describe(gap, names)}` }] : [];
  });
