const REORDERED = /[\uD800-\uFFFF]/;

/**
 * A text whose order by UTF-16 units (JavaScript's `<`) is the order of the original by code points, which is the order
 * of its UTF-8 bytes and so DynamoDB's. Prefixes stay prefixes. Surrogates move behind the rest of the basic plane.
 */
export function orderOf(text: string): string {
  if (!REORDERED.test(text)) return text;
  let order = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xe000) order += String.fromCharCode(unit - 0x800);
    else if (unit >= 0xd800) order += String.fromCharCode(unit + 0x2000);
    else order += text.charAt(index);
  }
  return order;
}
