/** Digits and capitals without those that are taken for others (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 80 bits: nobody guesses it in its seven days, however many try. */
const CHARACTERS = 16;
/** How many stand together when it is shown. */
const GROUP = 4;

/** Returns a partner code from random hex digits, of which 20 are used. */
export const partnerCodeFrom = (hex: string): string => {
  const value = BigInt(`0x${hex.slice(0, (CHARACTERS * 5) / 4)}`);
  return Array.from(
    { length: CHARACTERS },
    (_, index) => ALPHABET[Number((value >> BigInt(index * 5)) & 31n)],
  ).join('');
};

/**
 * Returns the characters of what somebody typed as a partner code: in any case, with or without spaces and hyphens, and with
 * letters for the digits that look like them. Undefined when it cannot be one.
 */
export function readPartnerCode(typed: string): string | undefined {
  const read = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return new RegExp(`^[${ALPHABET}]{${CHARACTERS}}$`).test(read) ? read : undefined;
}

/** Writes a partner code as it is sent: `K7QM-3XPD-92TA-WB4E`. */
export const spokenPartnerCode = (code: string): string =>
  (code.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
