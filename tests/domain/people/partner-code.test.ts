import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  partnerCodeFrom,
  readPartnerCode,
  spokenPartnerCode,
} from '../../../functions/domain/people/partner-code.ts';

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);

describe('a partner code', () => {
  it('is read as it was made, in any case, however it is parted, and with letters that look like its digits', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom('-', ' ', ''), (random, between) => {
        const code = partnerCodeFrom(random);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
        const typed = spokenPartnerCode(code).replaceAll('-', between).toLowerCase();
        const alike = typed.replaceAll('0', 'o').replaceAll('1', 'l');
        expect([readPartnerCode(typed), readPartnerCode(alike)]).toEqual([code, code]);
      }),
    );
  });

  it('has 80 bits: codes of different random digits differ', () => {
    fc.assert(
      fc.property(hex, hex, (one, other) => {
        fc.pre(one.slice(0, 20) !== other.slice(0, 20));
        expect(partnerCodeFrom(one)).not.toBe(partnerCodeFrom(other));
      }),
    );
  });

  it.each(['', 'K7QM', 'K7QM-3XPD-92TA-WB4EE', 'K7QM-3XPD-92TA-WB4U', 'K7QM-3XPD-92TA-WB4É'])(
    'is none: %s',
    (typed) => {
      expect(readPartnerCode(typed)).toBeUndefined();
    },
  );
});
