const LONGEST_TAG = 30;

/** Arabic, which has no capitals, separates words by an underscore; Chinese does not separate them. */
const join = (tag: string, word: string): string =>
  /\p{Script=Arabic}$/u.test(tag) ? `${tag}_${word}` : tag + word;

/**
 * Returns a hashtag from a name: "Kopi bubuk" → "#KopiBubuk", "قهوة مطحونة" → "#قهوة_مطحونة". It has as many whole words
 * as fit; `undefined` without letters.
 */
export function hashtagFrom(name: string): string | undefined {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let tag = '';
  for (const word of words) {
    const longer = join(tag, word.slice(0, 1).toUpperCase() + word.slice(1));
    if (longer.length > LONGEST_TAG) break;
    tag = longer;
  }
  return /\p{L}/u.test(tag) ? `#${tag}` : undefined;
}
