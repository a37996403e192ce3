import { CLAIM_ROWS } from './claim-rows.ts';

/** Words of sellers that no pattern of the law holds. Those of the patterns are known without a list. */
const FURTHER =
  'kripik sego nasi ubi kelapa cabe rempah getuk klepon lapis bakpia gudeg bakso mie pecel rendang abon rengginang emping peyek tape tiwul gaplek gelang kalung tenun lurik gerabah lilin jawa java yogya jogja solo semarang klaten magelang nusantara lokal ukm handmade homemade rumahan crispy cemilan oleh sauce cake basket craft weaving workshop town daerah bgt bener yuk ayo meriah culinary masakan kekinian asia raya jateng tengah timur barat farmer farm online foodie foodies weekend lover lovers ever worlds segara murniati sehati bu pak mbak mas mak di ke se my in on of to by we us me ga no it is';
/** Shorter pieces of patterns are no words. */
const SHORTEST = 3;

function makeVocabulary(): ReadonlySet<string> {
  const words = new Set(FURTHER.split(' '));
  for (const { patterns, innocent } of CLAIM_ROWS)
    for (const sources of [patterns.id, patterns.en, innocent?.id, innocent?.en])
      for (const source of sources ?? [])
        for (const [word] of source.matchAll(/[a-z]+/g)) if (word.length >= SHORTEST) words.add(word);
  return words;
}

let words: ReadonlySet<string> | undefined;
/** Returns the words of the law's patterns and some that sellers use beside them: five thousand in Indonesian and English. */
export const knownWords = (): ReadonlySet<string> => (words ??= makeVocabulary());
