import type { MediaType } from '../../functions/ports/media-store.ts';

const starts = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', at, at + text.length) ===
  text;

/** Returns the type of a file, told from its first bytes; undefined when it is none of the supported types. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  if (starts(bytes, '\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (starts(bytes, '\u0089PNG\r\n\u001a\n')) return 'image/png';
  if (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) return 'image/webp';
  if (starts(bytes, 'ftyp', 4) && (starts(bytes, 'avif', 8) || starts(bytes, 'avis', 8))) return 'image/avif';
  return undefined;
}
