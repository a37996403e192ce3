/** Returns a text without the words that were refused in it; gaps and signs that are left over close up. */
export function withoutWords(text: string, words: readonly string[]): string {
  let left = text;
  for (const word of words) left = left.replaceAll(word, '');
  return left
    .replaceAll(/[^\S\n]{2,}/g, ' ')
    .replaceAll(/[^\S\n]+([,.!?;:)])/g, '$1')
    .replaceAll(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replaceAll(/^[\s,;:.!?]+|[\s,;:]+$/g, '');
}
