import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../functions/domain/law/find-claims.ts';
import { normalizations } from '../../../functions/domain/law/normalize-text.ts';

const CLAIMS = [
  ['health', 'sehat'],
  ['health', 'menyehatkan'],
  ['cures', 'mengobati'],
  ['warms', 'hangatkan badan'],
  ['glutenFree', 'bebas gluten'],
  ['noSugar', 'sugar free'],
  ['noPreservatives', 'tanpa bahan pengawet'],
  ['vegan', 'vegan'],
  ['natural', 'alami'],
  ['pure', 'murni'],
  ['fresh', 'segar'],
  ['original', 'asli'],
  ['only', 'cuma'],
  ['superlative', 'termurah'],
  ['testimonial', 'terbukti'],
  ['halalWithoutNumber', 'halal'],
] as const;

const claim = fc.constantFrom(...CLAIMS);
const innocent = fc.stringMatching(/^(?:kopi|teh|singkong|kebun)( (?:bubuk|goreng|manis)){0,3}$/);
const found = (text: string) => findClaims(text).map(({ row }) => row.id);

/** Upper or lower case for each letter by the bits of a number. */
const inCase = (text: string, bits: number) =>
  Array.from(text, (letter, at) => ((bits >> (at % 31)) & 1 ? letter.toUpperCase() : letter)).join('');

describe('a claim in disguise', () => {
  it('is found in any case, with any gaps, among innocent words', () => {
    const gap = fc.constantFrom(' ', '  ', '-', '_', '\n', '\u00a0', ' - ', '.', ', ');
    fc.assert(
      fc.property(claim, fc.nat(), gap, innocent, innocent, ([row, words], bits, between, before, after) => {
        const text = `${before} ${inCase(words.replaceAll(' ', between), bits)}, ${after}`;
        expect(found(text)).toContain(row);
      }),
    );
  });

  it('is found with Indonesian clitics and doubled', () => {
    const clitic = fc.constantFrom('nya', 'lah', 'kah', 'pun', 'ku', 'mu', '2');
    const word = fc.constantFrom(
      ...CLAIMS.filter(([, words]) => !words.includes('free') && words !== 'vegan'),
    );
    fc.assert(
      fc.property(word, clitic, ([row, words], ending) => {
        expect(found(`${words}${ending}`)).toContain(row);
        expect(found(`${words}-${words}`)).toContain(row);
      }),
    );
  });

  it('is found spelled out, drawn out, accented, invisible marks inside, or in styled letters', () => {
    const single = fc.constantFrom(...CLAIMS.filter(([, words]) => !words.includes(' ')));
    const disguise = fc.constantFrom<(word: string) => string>(
      (word) => Array.from(word).join(' '),
      (word) => Array.from(word).join('.'),
      (word) => `${word.slice(0, 3)}${word.slice(2, 3).repeat(4)}${word.slice(3)}`,
      (word) => word.replace(/[aeiu]/, (vowel) => `${vowel}\u0301`),
      (word) => Array.from(word).join('\u200b'),
      (word) =>
        word.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(0x1d5ee + letter.charCodeAt(0) - 97)),
      (word) =>
        word.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(0xff41 + letter.charCodeAt(0) - 97)),
    );
    fc.assert(
      fc.property(single, disguise, ([row, word], disguised) => {
        expect(found(`kopi ${disguised(word)}!`)).toContain(row);
      }),
    );
  });

  it('is found with the affixes that its stem takes', () => {
    for (const word of ['menyehatkan', 'tersehat', 'penyehat', 'kesehatan', 'sehatkan', 'disehatkan']) {
      expect(found(word)).toContain('health');
    }
    for (const word of ['menyegarkan', 'penyegar', 'kesegaran', 'segarkan', 'disegarkan']) {
      expect(found(word)).toContain('fresh');
    }
  });

  it('is quoted as it stands in the text', () => {
    fc.assert(
      fc.property(claim, fc.nat(), innocent, ([row, words], bits, before) => {
        const typed = inCase(words, bits);
        const quoted = findClaims(`${before} ${typed}`).find((one) => one.row.id === row)?.quotes;
        expect(quoted).toContain(typed);
      }),
    );
  });
});

describe('text without claims', () => {
  it('is never refused, however innocent words are put together', () => {
    fc.assert(
      fc.property(innocent, innocent, (one, two) => {
        expect(found(`${one}, ${two}.`)).toEqual([]);
      }),
    );
  });

  it('may be any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        findClaims(text);
        const units = normalizations(text).flatMap(({ text: normal, starts, ends }) =>
          normal.split('').map((_, at) => ({ start: starts[at] ?? -1, end: ends[at] ?? -1 })),
        );
        const outside = units.filter(({ start, end }) => start < 0 || start > end || end > text.length);
        expect(outside).toEqual([]);
      }),
    );
  });
});
