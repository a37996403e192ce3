/** The first eight bytes of a PNG. */
const SIGNATURE = 8;
/** Length, type and checksum of a chunk, in bytes. */
const FRAME = 12;

/**
 * The chunks that a picture's pixels, colours and direction need. Texts are not among them: decoders unpack those that are
 * compressed (zTXt, iTXt) before anybody asks for them, a thousand bytes for each one that was sent, as often as they come.
 */
const NEEDED: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'eXIf',
]);

/**
 * Returns a PNG with nothing but the chunks that decoding needs, unchanged where there is nothing else. What follows a chunk
 * that is cut off is left as it is: the decoder refuses it.
 */
export function neededChunks(png: Uint8Array): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const kept: Uint8Array[] = [];
  let keptFrom = 0;
  let at = SIGNATURE;
  while (at + FRAME <= png.length) {
    const end = at + FRAME + view.getUint32(at);
    if (end > png.length) break;
    if (!NEEDED.has(String.fromCharCode(...png.subarray(at + 4, at + 8)))) {
      kept.push(png.subarray(keptFrom, at));
      keptFrom = end;
    }
    at = end;
  }
  if (keptFrom === 0) return png;
  kept.push(png.subarray(keptFrom));
  const needed = new Uint8Array(kept.reduce((length, { byteLength }) => length + byteLength, 0));
  let filled = 0;
  for (const part of kept) {
    needed.set(part, filled);
    filled += part.byteLength;
  }
  return needed;
}
