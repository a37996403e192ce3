/** The kind of a file by its first bytes, whatever its name says. */
export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic';
export type OtherKind = 'svg' | 'gif' | 'tiff' | 'pdf' | 'archive' | 'video' | 'unknown';

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);
const AVIF_BRANDS = new Set(['avif', 'avis']);
/** MP4, QuickTime and 3GP: what a phone records as a video or as the moving part of a live photo. */
const VIDEO_BRAND = /^(?:iso[m2-9]|mp4[12]|avc1|M4V |qt  |3g[p2].)$/;
/** At most this many brands are read. Real files name fewer than ten. */
const MOST_BRANDS = 32;

const startsWith = (bytes: Uint8Array, ...wanted: readonly number[]): boolean =>
  bytes.length >= wanted.length && wanted.every((byte, index) => bytes[index] === byte);

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Returns the brands that an ISO base media file (AVIF, HEIC, MP4 …) declares, the main one first. */
function brandsOf(bytes: Uint8Array): readonly string[] {
  if (latin(bytes, 4, 8) !== 'ftyp') return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(view.getUint32(0), bytes.length, 8 + 4 * MOST_BRANDS);
  const brands = [latin(bytes, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(latin(bytes, at, at + 4));
  return brands;
}

function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  return head.startsWith('<') && /<svg|<!doctype svg|<\?xml/.test(head);
}

/** Whether a file is ZIP or GZIP; a packed SVG (SVGZ) is GZIP. */
const isArchive = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x1f, 0x8b);

/**
 * Returns the kind of a photo by its signature. A file that is none of the five kinds that we accept is named as exactly
 * as possible.
 */
export function kindOfPhoto(bytes: Uint8Array): PhotoKind | OtherKind {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'webp';
  const brands = brandsOf(bytes);
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'avif';
  if (brands.some((brand) => HEIC_BRANDS.has(brand) || brand === 'mif1' || brand === 'msf1')) return 'heic';
  if (brands.some((brand) => VIDEO_BRAND.test(brand))) return 'video';
  if (isArchive(bytes)) return 'archive';
  if (latin(bytes, 0, 4) === 'GIF8') return 'gif';
  if (latin(bytes, 0, 5) === '%PDF-') return 'pdf';
  const endianness = latin(bytes, 0, 2);
  if (endianness === 'II' && (bytes[2] === 42 || bytes[2] === 43)) return 'tiff';
  if (endianness === 'MM' && (bytes[3] === 42 || bytes[3] === 43)) return 'tiff';
  return isSvg(bytes) ? 'svg' : 'unknown';
}
