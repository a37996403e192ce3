/** Long words of claims that are no other word with one letter more, less, changed or moved. */
const TELLING =
  'kolesterol cholesterol diabetes diabetic diabetics hipertensi hypertension penyembuh menyembuhkan mengobati pengobatan penderita penyakit kesehatan menyehatkan berkhasiat khasiat pengawet imunitas immunity vitamin protein antioksidan antioxidant antioxidants detoksifikasi pelangsing melangsingkan memutihkan terpercaya bersertifikat rematik jantung certified preservative preservatives medicine medicinal guarantee guaranteed slimming nutritious antibacterial menurunkan melancarkan meningkatkan menghilangkan mengatasi stamina keputihan pencernaan metabolisme rheumatism arthritis constipation digestion natural organik original superfood'.split(
    ' ',
  );
const SHORTEST = 7;
/** The first letter is never the slip: most words need no look at their others. */
const MAY_BE = new RegExp(`^[${[...new Set(TELLING.map((word) => word.slice(0, 1)))].join('')}]`);

const A = 0x61;
/** Which letters a word has, as bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - A);
  return letters;
}
const LETTERS = TELLING.map((word) => ({ length: word.length, letters: lettersOf(word) }));
/** Whether no more than two bits are set: a letter that became another. */
const isTwoAtMost = (bits: number): boolean => {
  const less = bits & (bits - 1);
  return (less & (less - 1)) === 0;
};
/** Whether a word has as many letters as one of the telling, and the same but for one. */
const isNearby = (word: string): boolean => {
  const own = lettersOf(word);
  return LETTERS.some(
    ({ length, letters }) => Math.abs(length - word.length) <= 1 && isTwoAtMost(letters ^ own),
  );
};

/** Returns a word with each of its letters left out in turn. */
const leftOut = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

let byRest: ReadonlyMap<string, string> | undefined;
const makeByRest = (): ReadonlyMap<string, string> =>
  new Map(TELLING.flatMap((word) => [word, ...leftOut(word)].map((rest) => [rest, word] as const)));

/** Returns the word of a claim that another is but for one letter: "dibetes", "kolestrol", "imunnity". */
export function mistyped(word: string): string | undefined {
  if (word.length < SHORTEST - 1 || !MAY_BE.test(word) || !isNearby(word)) return undefined;
  const known = (byRest ??= makeByRest());
  const direct = known.get(word);
  if (direct !== undefined) return direct === word ? undefined : direct;
  if (word.length < SHORTEST) return undefined;
  for (const rest of leftOut(word)) {
    const meant = known.get(rest);
    if (
      meant !== undefined &&
      meant.startsWith(word.slice(0, 1)) &&
      Math.abs(meant.length - word.length) <= 1
    )
      return meant;
  }
  return undefined;
}
