const LONGEST_TAG = 30;

/** A hashtag from a name: "Kopi bubuk" → "#KopiBubuk". Whole words as far as they fit; `undefined` without letters. */
export function hashtagFrom(name: string): string | undefined {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let tag = '';
  for (const word of words) {
    if (tag.length + word.length > LONGEST_TAG) break;
    tag += word.slice(0, 1).toUpperCase() + word.slice(1);
  }
  return /\p{L}/u.test(tag) ? `#${tag}` : undefined;
}
