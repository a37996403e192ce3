const ONES: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
};

/** Returns the numbers that an Indonesian text says in words, up to ninety-nine and one hundred: "sepuluh", "dua belas". */
export function numberWordsIn(text: string): readonly number[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word, at) => {
    const one = ONES[word];
    if (one === undefined) return word === 'setengah' ? [0.5] : [];
    const next = words[at + 1];
    if (next === 'belas') return [10 + one];
    if (next === 'puluh') return [10 * one, 10 * one + (ONES[words[at + 2] ?? ''] ?? 0)];
    return [one];
  });
}
