import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../functions/domain/law/find-claims.ts';

const rowsOf = (text: string) => findClaims(text).map(({ row }) => row.id);
const digits = (least: number, most: number) =>
  fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), minLength: least, maxLength: most });

describe('figures that people order by', () => {
  it('are no claim, whatever digits a telephone number has and however it is grouped', () => {
    fc.assert(
      fc.property(
        fc.array(digits(2, 5), { minLength: 2, maxLength: 4 }),
        fc.constantFrom('', ' ', '-'),
        fc.constantFrom('0', '08', '+62 8'),
        (groups, between, prefix) => {
          const number = prefix + groups.join(between);
          expect(rowsOf(`Kenanga: ${number}`)).toEqual([]);
          expect(rowsOf(`https://wa.me/${number.replaceAll(/\D/g, '')}`)).toEqual([]);
        },
      ),
      { numRuns: 1_000, examples: [[['0002', '1010'], '-', '0800-']] },
    );
  });

  it('are none in the hours of a stall', () => {
    expect(rowsOf('Buka jam 10-10')).toEqual([]);
    expect(rowsOf('10 10 2026')).toEqual([]);
  });

  it.each(['Rasanya 10/10', 'nilai 10', '10 dari 10'])('are one where they judge: "%s"', (text) => {
    expect(rowsOf(text)).toContain('superlative');
  });
});
