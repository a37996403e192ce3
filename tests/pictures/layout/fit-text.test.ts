import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitNameAndDescription } from '../../../functions/pictures/layout/fit-name-and-description.ts';
import { fitOrShorten, fitText } from '../../../functions/pictures/layout/fit-text.ts';
import { tidied } from '../../../functions/pictures/layout/text-pieces.ts';
import { heightOf, type SetText, type TextSpec } from '../../../functions/pictures/layout/type-setting.ts';
import { evenType, roughMeasure, roughType } from './measure.ts';

const spec = (overrides: Partial<TextSpec> = {}): TextSpec => ({
  largest: 10,
  least: 10,
  lines: 3,
  leading: 1,
  ...overrides,
});
const wide = (letters: number) => ({ width: letters * 10, height: 1000 });
const lines = (set: SetText | undefined): string[] => set?.lines.map(({ text }) => text) ?? [];

describe('fitting a text', () => {
  it('balances its lines', () => {
    expect(lines(fitText('satu dua tiga empat', 'text', spec(), wide(15), evenType))).toEqual([
      'satu dua',
      'tiga empat',
    ]);
  });

  it('keeps a number with the word after it', () => {
    expect(lines(fitText('Wisata untuk 4 orang', 'text', spec(), wide(14), evenType))).toEqual([
      'Wisata untuk',
      '4 orang',
    ]);
  });

  it('takes the largest size that fits, and no larger one for a short text', () => {
    const range = spec({ largest: 40, least: 10, lines: 1 });
    expect(fitText('aaaa', 'text', range, wide(8), evenType)?.size).toBeCloseTo(20, 0);
    expect(fitText('a', 'text', range, wide(80), evenType)?.size).toBe(40);
  });

  it('shrinks before it tears a word, and tears it only at the least size', () => {
    const range = spec({ largest: 30, least: 10, lines: 3 });
    expect(lines(fitText('abcdefghij', 'text', range, wide(10), evenType))).toEqual(['abcdefghij']);
    expect(lines(fitText('abcdefghijklmno', 'text', range, wide(10), evenType))).toEqual([
      'abcdefghij',
      'klmno',
    ]);
  });

  it('has no answer for what does not fit and for an empty text', () => {
    expect(
      fitText('satu dua tiga empat lima', 'text', spec({ lines: 1 }), wide(10), evenType),
    ).toBeUndefined();
    expect(fitText('', 'text', spec(), wide(10), evenType)).toBeUndefined();
  });

  it('never leaves its space, loses nothing, and keeps its order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abcmwit 0123,.')), minLength: 1, maxLength: 200 }),
        fc.integer({ min: 60, max: 900 }),
        fc.integer({ min: 20, max: 400 }),
        (text, width, height) => {
          const range = spec({ largest: 60, least: 12, lines: 6, leading: 1.2 });
          const set = fitText(text, 'text', range, { width, height }, roughType);
          if (!set) return;
          expect(heightOf(set)).toBeLessThanOrEqual(height);
          for (const line of set.lines) {
            expect(line.width).toBeLessThanOrEqual(width + 1e-6);
            expect(line.width).toBeCloseTo(roughMeasure(line.text, 'text') * set.size, 6);
          }
          expect(lines(set).join('').replaceAll(' ', '')).toBe(tidied(text).replaceAll(' ', ''));
        },
      ),
    );
  });
});

describe('shortening a text', () => {
  const short = (text: string, letters: number, count = 1): string[] =>
    lines(fitOrShorten(text, 'text', spec({ lines: count }), wide(letters), evenType));

  it('ends with a sentence when that keeps most of it', () => {
    expect(short('Renyah dan tipis. Manisnya sedang sekali.', 22)).toEqual(['Renyah dan tipis.']);
  });

  it('ends after a word with an ellipsis otherwise', () => {
    expect(short('Ya. Singkong dari ladang kami sendiri', 24)).toEqual(['Ya. Singkong dari…']);
  });

  it('takes no abbreviation for the end of a sentence', () => {
    expect(short('Wisata desa min. 4 orang dan makan siang', 20)).toEqual(['Wisata desa min…']);
  });

  it('drops a comma before the ellipsis', () => {
    expect(short('satu, dua, tiga, empat, lima', 12)).toEqual(['satu, dua…']);
  });

  it('gives nothing where no line has room', () => {
    expect(fitOrShorten('satu', 'text', spec(), { width: 100, height: 5 }, evenType)).toBeUndefined();
  });
});

describe('name and description in one space', () => {
  const specs = {
    name: { ...spec({ largest: 40, least: 20, lines: 2 }), roomy: 30 },
    words: { ...spec({ largest: 10, least: 10, lines: 3 }), most: 500 },
    face: 'display',
  } as const;
  const fit = (description: string, height: number) =>
    fitNameAndDescription({ name: 'Dodol', description }, specs, { width: 400, height }, 10, evenType);

  it('are both shown at their largest when there is room', () => {
    const set = fit('Legit dan kenyal.', 200);
    expect(set?.name.size).toBe(40);
    expect(lines(set?.description)).toEqual(['Legit dan kenyal.']);
  });

  it('let the name shrink for the description, but not below its roomy size', () => {
    const set = fit('Legit dan kenyal.', 50);
    expect(set?.name.size).toBeGreaterThanOrEqual(30);
    expect(set?.name.size).toBeLessThan(36);
    expect(set?.description).toBeDefined();
  });

  it('leave the description out when nothing else helps', () => {
    const set = fit('Legit dan kenyal.', 25);
    expect(set?.name.size).toBeGreaterThanOrEqual(20);
    expect(set?.description).toBeUndefined();
  });
});
