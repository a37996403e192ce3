import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCutOff } from '../../../functions/domain/picture/heif-boxes.ts';
import { codedColourOf, meaningOf } from '../../../functions/domain/picture/heif-colour.ts';
import { heicOf } from '../../factories/heic.ts';

describe('the colours of a HEIC photo', () => {
  it('are read from the numbers that belong to its main picture', () => {
    expect(codedColourOf(heicOf({ coded: [12, 13] }))).toEqual({ primaries: 12, transfer: 13 });
    expect(codedColourOf(heicOf({ coded: [9, 16], quarterTurns: 1 }))).toEqual({
      primaries: 9,
      transfer: 16,
    });
  });

  it('are not said by a file without such numbers', () => {
    expect(codedColourOf(heicOf())).toBeUndefined();
    expect(codedColourOf(heicOf({ profile: Buffer.alloc(128) }))).toBeUndefined();
  });

  it.each([
    [undefined, 'srgb'],
    [{ primaries: 1, transfer: 13 }, 'srgb'],
    [{ primaries: 2, transfer: 2 }, 'srgb'],
    [{ primaries: 12, transfer: 13 }, 'p3'],
    [{ primaries: 12, transfer: 16 }, 'unusual'],
    [{ primaries: 1, transfer: 18 }, 'unusual'],
    [{ primaries: 9, transfer: 1 }, 'unusual'],
  ] as const)('coded as %o mean %s', (coded, meaning) => {
    expect(meaningOf(coded)).toBe(meaning);
  });

  it('are looked for in any bytes without failing', () => {
    const whole = heicOf({ coded: [12, 13] });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 }), (changes) => {
        const changed = Buffer.from(whole);
        for (const [at, value] of changes) changed[at] = value;
        expect([true, false]).toContain(isCutOff(changed));
        expect(['srgb', 'p3', 'unusual']).toContain(meaningOf(codedColourOf(changed)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a HEIC file', () => {
  it('is whole when its boxes end with it, and cut off when one would go on', () => {
    const whole = heicOf();
    expect(isCutOff(whole)).toBe(false);
    expect(isCutOff(whole.subarray(0, -1))).toBe(true);
    expect(isCutOff(whole.subarray(0, 200))).toBe(true);
  });

  it('may say the length of a box in 64 bits', () => {
    const long = (length: number): Buffer =>
      Buffer.concat([
        Buffer.from([0, 0, 0, 1]),
        Buffer.from('mdat'),
        Buffer.from([0, 0, 0, 0, 0, 0, 0, length]),
        Buffer.alloc(8),
      ]);
    expect(isCutOff(long(24))).toBe(false);
    expect(isCutOff(long(25))).toBe(true);
  });

  it('may have something behind it that is no box', () => {
    expect(isCutOff(Buffer.concat([heicOf(), Buffer.from('PK and whatever follows')]))).toBe(false);
  });
});
