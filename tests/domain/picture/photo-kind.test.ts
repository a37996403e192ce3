import { describe, expect, it } from 'vitest';
import { kindOfPhoto } from '../../../functions/domain/picture/photo-kind.ts';

const bytes = (...parts: readonly (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

const ftyp = (...brands: readonly string[]): Uint8Array => {
  const [main = '', ...others] = brands;
  const body = `${main}\0\0\0\0${others.join('')}`;
  return bytes([0, 0, 0, 8 + body.length], `ftyp${body}`, 'meta and more');
};

describe('the kind of a photo', () => {
  it.each([
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
    ['png', bytes([0x89], 'PNG', [13, 10, 26, 10], 'IHDR')],
    ['webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['avif', ftyp('avif', 'mif1', 'miaf')],
    ['avif', ftyp('mif1', 'avif', 'miaf')],
    ['heic', ftyp('heic', 'mif1', 'heic')],
    ['heic', ftyp('mif1', 'heic')],
    ['gif', bytes('GIF89a')],
    ['pdf', bytes('%PDF-1.7')],
    ['tiff', bytes('II', [42, 0, 8, 0, 0, 0])],
    ['tiff', bytes('MM', [0, 42])],
    ['tiff', bytes('II', [43, 0])],
    ['svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['svg', bytes([0xef, 0xbb, 0xbf], '\n <?xml version="1.0"?><svg/>')],
    ['svg', bytes('<!-- hello --><SVG width="9"/>')],
    ['archive', bytes([0x1f, 0x8b, 8, 0])],
    ['archive', bytes('PK', [3, 4])],
    ['unknown', bytes('just some text')],
    ['unknown', bytes('<html><body>')],
    ['video', ftyp('isom', 'mp42')],
    ['video', ftyp('qt  ')],
    ['video', ftyp('3gp4', 'isom')],
    ['heic', ftyp('heic', 'mif1', 'isom')],
    ['unknown', ftyp('jxl ')],
    ['unknown', bytes([0xff, 0xd8])],
    ['unknown', bytes()],
  ] as const)('is %s by its first bytes (case %#)', (kind, file) => {
    expect(kindOfPhoto(file)).toBe(kind);
  });

  it('looks no further than a file of which the brands are cut off', () => {
    expect(kindOfPhoto(ftyp('heic').subarray(0, 13))).toBe('heic');
    expect(kindOfPhoto(ftyp('heic').subarray(0, 9))).toBe('unknown');
  });
});
