import { LANGUAGES, notHalalIn } from '../language.ts';
import { CLAIM_ROWS } from './claim-rows.ts';
import { affixed } from './patterns.ts';

/** Words of sellers that no pattern of the law holds. Those of the patterns are known without a list. */
const FURTHER =
  'kripik sego nasi ubi kelapa cabe rempah getuk klepon lapis bakpia gudeg bakso mie pecel rendang abon rengginang emping peyek tape tiwul gaplek gelang kalung tenun lurik gerabah lilin jawa java yogya jogja solo semarang klaten magelang nusantara lokal ukm handmade homemade rumahan crispy cemilan oleh sauce cake basket craft weaving workshop town daerah bgt bener yuk ayo meriah culinary masakan kekinian asia raya jateng tengah timur barat farmer farm online foodie foodies weekend lover lovers ever worlds segara murniati sehati bu pak mbak mas mak di ke se my in on of to by we us me ga no it is';
/** Shorter pieces of patterns are no words. */
const SHORTEST = 3;
/**
 * A whole word of a pattern with the ends that it may have: "keeps?", "heal(s|ed|ing)?". A piece behind a bracket is a part of a
 * word.
 */
const WHOLE = /(?<![a-z\\)?\]])(~?)([a-z]{2,})(?:(\?)|\(([a-z|]+)\)(\??))?(?![a-z*+[\\?]|\()/g;

/** Returns the words that a part of a pattern stands for. */
function formsOf([, stem, word = '', mayLeaveLast, ends, mayLeaveEnds]: RegExpMatchArray): readonly string[] {
  if (stem === '~') return affixed(word);
  if (mayLeaveLast === '?') return [word, word.slice(0, -1)];
  if (ends === undefined) return [word];
  const forms = ends.split('|').map((end) => word + end);
  return mayLeaveEnds === '?' ? [word, ...forms] : forms;
}

interface Vocabulary {
  readonly known: ReadonlySet<string>;
  readonly restorable: ReadonlySet<string>;
}

function makeVocabulary(): Vocabulary {
  const known = new Set(FURTHER.split(' '));
  const restorable = new Set<string>();
  for (const { patterns, innocent } of CLAIM_ROWS) {
    for (const sources of [patterns.id, patterns.en, innocent?.id, innocent?.en])
      for (const source of sources ?? [])
        for (const [word] of source.matchAll(/[a-z]+/g)) if (word.length >= SHORTEST) known.add(word);
    for (const source of [...(patterns.id ?? []), ...(patterns.en ?? [])])
      for (const found of source.matchAll(WHOLE))
        for (const form of formsOf(found)) {
          if (form.length < SHORTEST) continue;
          restorable.add(form);
          known.add(form);
        }
  }
  // What a further language says of food that is not halal is no slip of the word: "ne halala".
  for (const language of LANGUAGES)
    for (const statement of notHalalIn(language))
      for (const [word] of statement.toLowerCase().matchAll(/[a-z]+/g)) known.add(word);
  return { known, restorable };
}

let vocabulary: Vocabulary | undefined;
const made = (): Vocabulary => (vocabulary ??= makeVocabulary());
/** Returns the words of the law's patterns and some that sellers use beside them, in Indonesian and English. */
export const knownWords = (): ReadonlySet<string> => made().known;
/** Returns the whole words of claims, of which a misspelled word may be one. */
export const restorableWords = (): ReadonlySet<string> => made().restorable;
