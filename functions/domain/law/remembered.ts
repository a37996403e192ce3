/** Sellers use the same words again and again; the memory stays bounded whatever is typed. */
const MOST_REMEMBERED = 20_000;

/** Returns a function of a word that works out each answer once. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as Answer;
    const found = answer(word);
    if (known.size < MOST_REMEMBERED) known.set(word, found);
    return found;
  };
}
