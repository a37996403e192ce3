import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../../functions/domain/product/list/csv-rows.ts';

describe('a table of texts', () => {
  it.each([
    [
      'with semicolons and a mark',
      '\uFEFFNama;Harga\r\nKeripik;12.500\r\n',
      [
        ['Nama', 'Harga'],
        ['Keripik', '12.500'],
      ],
    ],
    [
      'with commas',
      'Nama,Harga\nKeripik,"12,500"',
      [
        ['Nama', 'Harga'],
        ['Keripik', '12,500'],
      ],
    ],
    [
      'with tabs',
      'Nama\tHarga\rKeripik\t1',
      [
        ['Nama', 'Harga'],
        ['Keripik', '1'],
      ],
    ],
    ['with quotes and lines inside', 'a;"b ""c""\nd;e"\n', [['a', 'b "c"\nd;e']]],
    ['with a quote that is never closed', 'a;"b\nc', [['a', 'b\nc']]],
    ['with nothing in it', '', []],
    [
      'with commas in a quoted head',
      '"a, b, c";d\n1;2',
      [
        ['a, b, c', 'd'],
        ['1', '2'],
      ],
    ],
  ])('is read %s', (_, text, rows) => {
    expect(csvRows(text)).toEqual(rows);
  });

  it('of megabytes of quotes is read at once, where looking at the whole cell at each took minutes', () => {
    const many = 1_000_000;
    expect(csvRows(`x;y\n"${'a""'.repeat(many)}`)).toEqual([['x', 'y'], ['a"'.repeat(many)]]);
    expect(csvRows(`x;y\n${'a"'.repeat(many)}`)).toEqual([['x', 'y'], ['a"'.repeat(many)]]);
  });

  it('is read as it was written, whatever stands in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ';', '\n', 'é') });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, (rows) => {
        const head = 'x;y';
        const text = [head, ...rows.map((row) => row.map(quoted).join(';'))].join('\r\n');
        expect(csvRows(text)).toEqual([['x', 'y'], ...rows]);
      }),
    );
  });
});
