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

  it.each([
    ['by its place', 'r="A2"', 'r="XFD1048576"'],
    ['in escapes', 'r="A2"', 'r="&#88;FD1048576"'],
    ['in single quotes', 'r="A2"', "r='XFD1048576'"],
    ['behind another place', 'r="A2"', 'r="A2" r="XFD1048576"'],
    ['behind a place in a value', 'r="A2"', `s=" r='A2'" r="XFD1048576"`],
    ['behind a quote in a remark', '<row r="2"', '<!-- <c " --><row r="1048576"'],
    ['behind a quote that is never closed', 'r="A2"', '" r="XFD1048576"'],
    ['by its row', '<row r="2"', '<row r="9999999"'],
    ['by a row in powers', '<row r="2"', '<row r="1e12"'],
    ['with a prefix', '<row r="2"', '<é:row r="9999999"'],
  ])('is refused when one cell of it is very far away: %s', async (_, near, far) => {
    const files = unzipSync(await spreadsheets.write([{ name: 'Satu', rows: [['nama'], ['tiwul']] }]));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain(near);
    const changed = zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(sheet.replace(near, far)) });
    expect(await spreadsheets.read(changed)).toEqual({ is: 'refused', because: 'tooLarge' });
  });

  it('is read when a program styled its columns down to the last row', async () => {
    const rows = [
      ['nama', 'harga'],
      ['tiwul', 5_000],
    ];
    const files = unzipSync(await spreadsheets.write([{ name: 'Satu', rows }]));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const last = '<row r="1048576"><c r="A1048576" s="0"/><c r="ZZ1048576" s="0"/></row></sheetData>';
    const styled = sheet.replace('</sheetData>', last);
    expect(styled).toContain(last);
    const changed = zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(styled) });
    expect(await spreadsheets.read(changed)).toEqual({ is: 'read', rows });
  });

  it('is read whatever its texts look like', async () => {
    const rows = [
      ['<c r="XFD1048576">', 'r="XFD1"'],
      [`" ' & <row r="9999999">`, null],
    ];
    expect(await spreadsheets.read(await spreadsheets.write([{ name: 'Satu', rows }]))).toEqual({
      is: 'read',
      rows,
    });
  });

  it('is refused with very many files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, n) => [`${String(n)}.xml`, strToU8('a')]),
    );
    expect(await spreadsheets.read(zipSync(files))).toEqual({ is: 'refused', because: 'tooLarge' });
  });
});
