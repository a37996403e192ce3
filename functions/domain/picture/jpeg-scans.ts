const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const TEM = 0x01;

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/**
 * Counts the scans of a JPEG's first image, up to `enough`. A progressive JPEG may repeat scans without end, and each
 * costs a pass over the whole picture. Thumbnails inside metadata are skipped. Reads any bytes without failing.
 */
export function countScans(bytes: Uint8Array, enough: number): number {
  let scans = 0;
  let at = 0;
  while (scans < enough) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) return scans;
    const marker = bytes[at + 1] ?? 0;
    if (marker === EOI) return scans;
    if (marker === 0xff) at += 1;
    else if (marker === 0 || marker === SOI || marker === TEM || isRestart(marker)) at += 2;
    else {
      if (marker === SOS) scans += 1;
      const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
      at += 2 + Math.max(2, length);
    }
  }
  return scans;
}
