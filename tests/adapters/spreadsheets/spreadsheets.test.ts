import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { spreadsheets } from '../../../functions/adapters/spreadsheets/spreadsheets.ts';

const ROWS = [
  ['Nama', 'Harga'],
  ['Keripik', 14_000],
  ['=HYPERLINK("http://x", 1)', null],
  ['+62 & <dua>', 0.5],
] as const;

const fileOf = (bytes: Uint8Array, name: string): string => {
  const file = unzipSync(bytes)[name];
  if (!file) throw new Error(`${name} is missing`);
  return new TextDecoder().decode(file);
};

describe('a workbook', () => {
  it('is read as it was written', async () => {
    const bytes = await spreadsheets.write([{ name: 'Produk', rows: ROWS }]);
    expect(await spreadsheets.read(bytes)).toEqual({ is: 'read', rows: ROWS });
  });

  it('has no formula, whatever a text begins with', async () => {
    const bytes = await spreadsheets.write([{ name: 'Produk', rows: ROWS }]);
    expect(fileOf(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
  });

  it('has as many sheets as asked', async () => {
    const bytes = await spreadsheets.write([
      { name: 'Satu', rows: [['a']] },
      { name: 'Dua', rows: [['b']] },
    ]);
    expect(fileOf(bytes, 'xl/workbook.xml')).toMatch(/name="Satu".*name="Dua"/);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('nama;harga')],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['half a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook') })],
  ])('is refused when it is %s', async (_, bytes) => {
    expect(await spreadsheets.read(bytes)).toEqual({ is: 'refused', because: 'notAWorkbook' });
  });

  it('is refused before it is unpacked when it unpacks to too much', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(21_000_000) });
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await spreadsheets.read(bomb)).toEqual({ is: 'refused', because: 'tooLarge' });
  });

  it('is not unpacked beyond what it says when it lies about its size', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(21_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const last = bomb.byteLength - 22;
    const directory = view.getUint32(last + 16, true);
    view.setUint32(directory + 24, 1_000, true);
    expect(await spreadsheets.read(bomb)).toEqual({ is: 'refused', because: 'notAWorkbook' });
  });

  it.each(['XFD1048576', '&#88;FD1048576'])(
    'is refused when one cell of it is very far away: %s',
    async (place) => {
      const files = unzipSync(await spreadsheets.write([{ name: 'Satu', rows: [['nama'], ['tiwul']] }]));
      const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      expect(sheet).toContain('r="A2"');
      const far = zipSync({
        ...files,
        'xl/worksheets/sheet1.xml': strToU8(sheet.replace('r="A2"', `r="${place}"`)),
      });
      expect(await spreadsheets.read(far)).toEqual({ is: 'refused', because: 'tooLarge' });
    },
  );

  it('is refused with very many files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, n) => [`${String(n)}.xml`, strToU8('a')]),
    );
    expect(await spreadsheets.read(zipSync(files))).toEqual({ is: 'refused', because: 'tooLarge' });
  });
});
