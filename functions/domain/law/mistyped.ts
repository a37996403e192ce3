/** Long words of claims that are no other word with one letter more, less, changed or moved. */
const TELLING =
  'kolesterol cholesterol diabetes diabetic diabetics hipertensi hypertension penyembuh menyembuhkan mengobati pengobatan penderita penyakit kesehatan menyehatkan berkhasiat khasiat pengawet imunitas immunity vitamin protein antioksidan antioxidant antioxidants detoksifikasi pelangsing melangsingkan memutihkan terpercaya bersertifikat rematik jantung certified preservative preservatives medicine medicinal guarantee guaranteed slimming nutritious antibacterial menurunkan melancarkan meningkatkan menghilangkan mengatasi stamina keputihan pencernaan metabolisme rheumatism arthritis constipation digestion natural organik original superfood'.split(
    ' ',
  );
const SHORTEST = 7;
/** The first letter is never the slip: most words need no look at their others. */
const MAY_BE = new RegExp(`^[${[...new Set(TELLING.map((word) => word.slice(0, 1)))].join('')}]`);

/** Returns a word with each of its letters left out in turn. */
const leftOut = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

let byRest: ReadonlyMap<string, string> | undefined;
const makeByRest = (): ReadonlyMap<string, string> =>
  new Map(TELLING.flatMap((word) => [word, ...leftOut(word)].map((rest) => [rest, word] as const)));

/** Returns the word of a claim that another is but for one letter: "dibetes", "kolestrol", "imunnity". */
export function mistyped(word: string): string | undefined {
  if (word.length < SHORTEST - 1 || !MAY_BE.test(word)) return undefined;
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
