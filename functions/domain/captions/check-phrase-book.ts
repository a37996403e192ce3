import { findClaims } from '../law/find-claims.ts';
import { CONDITIONS, type Situation } from './caption-brief.ts';
import { faultOf, samplesOf } from './phrase.ts';
import { Part, PARTS, type PhraseBook, type PhraseFile, phrasesFor } from './phrase-book.ts';

/** Something wrong in a phrase book: where, as a path into the JSON, and what. */
export interface PhraseFault {
  readonly path: string;
  readonly fault: string;
}

function faultsOfPhrase(phrase: string, part: Part): readonly string[] {
  const fault = faultOf(phrase, PARTS[part].slots);
  const claims = samplesOf(phrase)
    .flatMap((sample) => findClaims(sample))
    // The part "halal" is said with the certificate number and not otherwise.
    .filter(({ row }) => !(part === 'halal' && row.unless === 'halalNumber'));
  const words = [...new Set(claims.flatMap((claim) => claim.words))];
  return [
    ...(fault === undefined ? [] : [fault]),
    ...(words.length === 0 ? [] : [`a claim that may not be published: ${words.join(', ')}`]),
  ];
}

/** Faults in the phrases of one file: slots that do not exist, digits, claims. */
export const faultsOfFile = (file: PhraseFile): readonly PhraseFault[] =>
  Part.options.flatMap((part) =>
    (file[part] ?? []).flatMap((entry, at) =>
      entry.say.flatMap((phrase, index) =>
        faultsOfPhrase(phrase, part).map((fault) => ({ path: `${part}[${at}].say[${index}]`, fault })),
      ),
    ),
  );

type Names = readonly (keyof Situation)[];

const BASE: Required<Situation> = {
  voice: 'own',
  audience: 'bonding',
  kind: 'food',
  place: 'facebook',
  measure: 'weight',
};

/** Every situation that differs in the named conditions. */
const situationsBy = (names: Names): readonly Situation[] =>
  names.reduce<readonly Situation[]>(
    (situations, name) => CONDITIONS[name].flatMap((value) => situations.map(having(name, value))),
    [BASE],
  );

const having =
  (name: keyof Situation, value: string) =>
  (situation: Situation): Situation =>
    Object.assign({}, situation, { [name]: value });

const describe = (situation: Situation, names: Names): string =>
  names.map((name) => `${name} ${situation[name]}`).join(', ') || 'any situation';

/** Parts that have no words for some situation; the first such situation of each is named. */
export const gapsOf = (book: PhraseBook): readonly PhraseFault[] =>
  Part.options.flatMap((part) => {
    const gap = situationsBy(PARTS[part].by).find(
      (situation) => phrasesFor(book, part, situation).length === 0,
    );
    return gap ? [{ path: part, fault: `no phrase for ${describe(gap, PARTS[part].by)}` }] : [];
  });
