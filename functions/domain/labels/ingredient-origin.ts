/** An ingredient that may come from several sources, and words that name the source. */
interface OriginRow {
  readonly ingredient: RegExp;
  /** Its name in a sentence. */
  readonly name: string;
  readonly told: RegExp;
}

const ANIMAL = /\b(?:sapi|ayam|ikan|kambing|bebek|udang|babi|beef|chicken|fish|goat|duck|shrimp|pork)\b/iu;
const PLANT = /\b(?:sawit|kelapa|kedelai|kacang|jagung|zaitun|wijen|bunga matahari|kanola|bekatul)\b/iu;
const either = new RegExp(`${ANIMAL.source}|${PLANT.source}`, 'iu');

/**
 * Ingredients whose origin the law requires to be stated (memory of Per-BPOM 31/2018; not found again, and not complete).
 * A maker who is in doubt states the origin in its own line.
 */
const ROWS: readonly OriginRow[] = [
  { ingredient: /\bgelatin\w*/iu, name: 'gelatin', told: ANIMAL },
  { ingredient: /\bkolagen\b|\bcollagen\b/iu, name: 'kolagen', told: ANIMAL },
  { ingredient: /\bkaldu\b|\bbroth\b/iu, name: 'kaldu', told: either },
  { ingredient: /\bdaging\b|\bmeat\b/iu, name: 'daging', told: ANIMAL },
  { ingredient: /\blemak\b|\bfat\b|\bshortening\b/iu, name: 'lemak', told: either },
  { ingredient: /\bminyak\b(?!\s+esensial)/iu, name: 'minyak', told: PLANT },
  { ingredient: /\blesitin\b|\blecithin\b/iu, name: 'lesitin', told: either },
];

/** Splits a list of ingredients: "gula, minyak kelapa (…)" has two. */
const ingredientsIn = (ingredients: string): readonly string[] => ingredients.split(/[,;\n]/u);

/** Returns the ingredients whose source must be stated and is not: "minyak", but not "minyak kelapa". */
export function untoldOrigins(ingredients: string): readonly string[] {
  const untold = ingredientsIn(ingredients).flatMap((listed) =>
    ROWS.filter(({ ingredient, told }) => ingredient.test(listed) && !told.test(listed)).map(
      ({ name }) => name,
    ),
  );
  return [...new Set(untold)];
}
