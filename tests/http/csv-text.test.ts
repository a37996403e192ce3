import { describe, expect, it } from 'vitest';
import { csvText } from '../../functions/http/edge/csv-text.ts';

const cells = (...texts: string[]): string => csvText([texts]).replace('\uFEFF', '').trimEnd();

describe('a table for a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@sum', "'@sum"],
    ['＝1+1', "'＝1+1"],
    ['Nasi;=1+1;x', "Nasi;'=1+1;x"],
    ['Nasi; +1', "Nasi; '+1"],
  ])('holds no formula, wherever cells are split: %s', (typed, written) => {
    expect(cells(typed)).toBe(written);
  });

  it.each(['Nasi; lauk', 'Rp5.000 - Rp7.000', 'a=b'])('leaves other texts as they are: %s', (typed) => {
    expect(cells(typed)).toBe(typed);
  });

  it('keeps commas, quotes and lines in one cell', () => {
    expect(cells('a,b', 'c"d', 'e\nf')).toBe('"a,b","c""d","e\nf"');
  });
});
