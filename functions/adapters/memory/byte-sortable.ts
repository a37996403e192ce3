const MOVED_UNITS = /[\uD800-\uFFFF]/;

/**
 * Maps a text so that JavaScript's `<`, which compares UTF-16 units, orders the results by the originals' code points. That
 * is the order of their UTF-8 bytes, which DynamoDB uses. A prefix of a text maps to a prefix of its result. Surrogates are
 * moved behind the rest of the basic plane.
 */
export function byteSortable(text: string): string {
  if (!MOVED_UNITS.test(text)) return text;
  let moved = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xe000) moved += String.fromCharCode(unit - 0x800);
    else if (unit >= 0xd800) moved += String.fromCharCode(unit + 0x2000);
    else moved += text.charAt(index);
  }
  return moved;
}
