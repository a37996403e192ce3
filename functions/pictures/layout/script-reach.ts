/** How far the letters of a line extend from its baseline, at size 1, in every bundled font. */
export interface Reach {
  /** The highest extent of any letter. */
  readonly rise: number;
  /** The visual top: that of capitals in Latin, of most characters in other scripts. */
  readonly capital: number;
  /** The lowest extent of any letter. */
  readonly hang: number;
  /** The least distance of two baselines at which lines do not touch and are legible. */
  readonly leading: number;
}

const LATIN: Reach = { rise: 0.79, capital: 0.7, hang: 0.27, leading: 0 };
const HAN: Reach = { rise: 0.9, capital: 0.84, hang: 0.12, leading: 1.24 };
const ARABIC: Reach = { rise: 0.95, capital: 0.72, hang: 0.38, leading: 1.4 };
/** With short vowels, which are above and below tall and deep letters and take up room like letters. */
const POINTED_ARABIC: Reach = { rise: 1.36, capital: 1.2, hang: 0.5, leading: 1.86 };
const JAVANESE: Reach = { rise: 1.1, capital: 1, hang: 0.72, leading: 1.86 };
/** Capitals with two diacritics, as in Vietnamese; too rare to increase the leading of every Latin line. */
const WITH_DIACRITICS: Reach = { rise: 1.14, capital: 1, hang: 0.34, leading: 1.5 };

const SCRIPTS: readonly (readonly [RegExp, Reach])[] = [
  [/[\p{Script=Latin}\p{N}\p{Script=Greek}\p{Script=Cyrillic}]/u, LATIN],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u, HAN],
  [/\p{Script=Arabic}/u, ARABIC],
  [/[\u064b-\u065f\u0670\ufdf2-\ufdfd]/u, POINTED_ARABIC],
  [/\p{Script=Javanese}/u, JAVANESE],
  [/\p{M}|[\u1e00-\u1eff]/u, WITH_DIACRITICS],
];

const known = new Map<string, Reach>();
const MOST_KNOWN = 2000;

function reachFrom(text: string): Reach {
  const reaches = SCRIPTS.filter(([pattern]) => pattern.test(text)).map(([, reach]) => reach);
  if (reaches.length === 0) return LATIN;
  const most = (measure: keyof Reach): number => Math.max(...reaches.map((reach) => reach[measure]));
  return { rise: most('rise'), capital: most('capital'), hang: most('hang'), leading: most('leading') };
}

/** Returns the reach of a text: the largest of its scripts' values. */
export function reachOf(text: string): Reach {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const reach = reachFrom(text);
  known.set(text, reach);
  return reach;
}
