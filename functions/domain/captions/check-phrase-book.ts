import { type Language, writingOf } from '../language.ts';
import type { BookTerms } from './book-terms.ts';
import type { RecordedFact } from '../law/claim-row.ts';
import { findClaims, type FoundClaim } from '../law/find-claims.ts';
import { CONDITION_NAMES, CONDITIONS, type Situation } from './caption-brief.ts';
import {
  MAY_BE_SILENT,
  Section,
  SECTIONS,
  slotsOf,
  type PhraseBook,
  type PhraseFile,
  phrasesFor,
} from './phrase-book.ts';
import { faultOf, samplesOf, SEAM, slotsIn } from './phrase.ts';
import { saysNotHalal } from './says-not-halal.ts';

/** A fault in a phrase book: its place, as a path into the JSON, and a description. */
export interface PhraseFault {
  readonly path: string;
  readonly fault: string;
}

/** Inside an Arabic line an address would need invisible marks, which would break it, so it must have a line of its own. */
const ADDRESS_BESIDE_ARABIC = /[^\n]\{(?:link|orderHere)\}|\{(?:link|orderHere)\}[^\n]/u;

const each = (words: readonly string[]): string => [...new Set(words)].join(', ');

/** Sections that are only used with a fact in the form. */
const SAID_WITH: Readonly<Partial<Record<Section, RecordedFact>>> = {
  halal: 'halalNumber',
  notHalal: 'notHalal',
  permit: 'permit',
  bundle: 'bundle',
};

/** Finds claims. In a section that is only used with a fact, claims that need that fact are allowed. */
const claimsIn = (text: string, section?: Section): readonly FoundClaim[] => {
  const given = section && SAID_WITH[section];
  return findClaims(text).filter(({ row }) => given === undefined || row.unless !== given);
};

/** Our words that are written with a capital, or in Latin letters, without being names. */
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
  'Ramadan',
  'Lebaran',
  'Eid',
]);

const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}-]*/gu;
/**
 * A sentence begins at the start of the text or of a line, or after a stop, a colon or a dash; quotes and brackets may
 * come between.
 */
const BEGINS_SENTENCE = /(?:^|[.!?:;…\n—]\s*)[("“'‘*]*$/u;

/**
 * Returns the words of a phrase that look like the name of a person or place: in Latin letters a capital within
 * a sentence, in Chinese and Arabic any Latin word that is not ours. Slots are shown as "…". Names in Chinese or Arabic
 * letters cannot be recognised; the editor of such a book is told so.
 */
function namesInPhrase(sample: string, language: Language): readonly string[] {
  const text = sample.replaceAll(/#\S+/gu, '');
  const usesCapitals = writingOf(language) === 'latin';
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
  section: Section,
  language: Language,
  mayClaim: boolean,
): readonly string[] {
  const fault = faultOf(phrase, slotsOf(section));
  const samples = samplesOf(phrase);
  const claims = mayClaim ? samples.flatMap((sample) => claimsIn(sample, section)) : [];
  const names = samples.flatMap((sample) => namesInPhrase(sample, language));
  return [
    ...(fault === undefined ? [] : [fault]),
    ...(claims.length === 0
      ? []
      : [`a claim that may not be published: ${each(claims.flatMap(({ quotes }) => quotes))}`]),
    ...(names.length === 0 ? [] : [`a name: ${each(names)}; people and places come from the form alone`]),
    ...(language === 'ar' && ADDRESS_BESIDE_ARABIC.test(phrase)
      ? ['an address that has no line of its own']
      : []),
    // Captions are searched for these terms: a caption without them would be refused.
    ...(section === 'notHalal' && !samples.every(saysNotHalal)
      ? ['it must say "not halal" (tidak halal, not halal, 非清真, غير حلال)']
      : []),
  ];
}

/** Whether any phrase of a file may contain a claim: checking all at once takes a tenth of the work of checking each. */
function fileMayClaim(file: PhraseFile): boolean {
  const said = Section.options.flatMap((section) =>
    SAID_WITH[section] ? [] : (file[section] ?? []).flatMap(({ say }) => say.flatMap(samplesOf)),
  );
  return (
    Section.options.some((section) => SAID_WITH[section] && file[section]) ||
    claimsIn(said.join(SEAM)).length > 0
  );
}

/** Returns the faults in the phrases of one file: unknown slots, digits, claims, names. */
export function faultsOfFile(file: PhraseFile, language: Language): readonly PhraseFault[] {
  const mayClaim = fileMayClaim(file);
  return Section.options.flatMap((section) =>
    (file[section] ?? []).flatMap((entry, at) =>
      entry.say.flatMap((phrase, index) =>
        faultsOfPhrase(phrase, section, language, mayClaim).map((fault) => ({
          path: `${section}[${at}].say[${index}]`,
          fault,
        })),
      ),
    ),
  );
}

/** Returns the faults in the terms for tapped facts: slots, digits, claims, names. */
export const faultsOfTerms = (terms: BookTerms, language: Language): readonly PhraseFault[] =>
  Object.entries(terms).flatMap(([fact, byKey]) =>
    Object.entries(byKey ?? {}).flatMap(([key, term]) => {
      const fault = faultOf(term, []);
      const claims = claimsIn(term).flatMap(({ quotes }) => quotes);
      const names = namesInPhrase(term, language);
      return [
        ...(fault === undefined ? [] : [fault]),
        ...(claims.length === 0 ? [] : [`a claim that may not be published: ${each(claims)}`]),
        ...(names.length === 0 ? [] : [`a name: ${each(names)}`]),
      ].map((found) => ({ path: `terms.${fact}.${key}`, fault: found }));
    }),
  );

type Names = readonly (keyof Situation)[];

const BASE: Required<Situation> = {
  voice: 'own',
  audience: 'bonding',
  kind: 'food',
  place: 'facebook',
  tone: 'warm',
  region: 'HK',
  made: 'unsaid',
  unit: 'typed',
  brand: 'named',
  measure: 'weight',
};

/**
 * Returns every situation that differs in the named conditions. Unless the section needs the net, the measure may also be
 * unknown.
 */
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

/** Returns the conditions on which the phrases of a section depend: only these can leave a situation without a phrase. */
const conditionsOf = (book: PhraseBook, section: Section): Names =>
  CONDITION_NAMES.filter(
    (name) =>
      book[section].some((phrases) => phrases.for?.[name] !== undefined) ||
      ((name === 'unit' || name === 'brand') && slotsOf(section).includes(name)),
  );

/** Whether the form surely holds what a phrase says. */
const isSayable = (phrase: string, section: Section, { unit, brand }: Situation): boolean => {
  const needed: readonly string[] = SECTIONS[section];
  return slotsIn(phrase).every(
    (slot) =>
      needed.includes(slot) ||
      (slot === 'unit' && unit === 'typed') ||
      (slot === 'brand' && brand === 'named'),
  );
};

/** Returns the sections that have no phrase for some situation; for each, the first such situation is named. */
export const gapsOf = (book: PhraseBook): readonly PhraseFault[] =>
  Section.options
    .filter((section) => !MAY_BE_SILENT.has(section))
    .flatMap((section) => {
      const names = conditionsOf(book, section);
      const slots: readonly string[] = SECTIONS[section];
      const gap = situationsBy(names, slots.includes('net')).find(
        (situation) =>
          !phrasesFor(book, section, situation).some((phrase) => isSayable(phrase, section, situation)),
      );
      return gap ? [{ path: section, fault: `no phrase for ${describe(gap, names)}` }] : [];
    });
