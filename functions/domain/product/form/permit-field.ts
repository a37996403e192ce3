import { isPrintedNumber, plainNumber } from './printed-number.ts';
import { echo, read, type Reading, refused } from './reading.ts';

const OTHER_PERMIT = /^(?:bpom|md|ml)\b/iu;
const EXAMPLE = {
  id: 'Tulis nomor P-IRT, atau kosongkan.',
  en: 'Write the P-IRT number, or leave it out.',
};

/**
 * Reads a P-IRT number. The format of its digits is not checked: it changed over the years, and old numbers are still
 * printed.
 */
export function readPermit(typed: string | undefined, field = 'permit'): Reading<string> {
  const text = plainNumber(typed);
  if (text === '') return read<string>(undefined);
  if (OTHER_PERMIT.test(text)) {
    return refused(
      'permitNotHomeIndustry',
      field,
      {
        id: `${echo(text)} bukan nomor P-IRT; di label nomor ini dicetak sebagai P-IRT.`,
        en: `${echo(text)} is no P-IRT number, and the label would print it as one.`,
      },
      EXAMPLE,
    );
  }
  if (isPrintedNumber(text)) return read(text);
  return refused(
    'permitUnclear',
    field,
    {
      id: `Nomor P-IRT ${echo(text)} tidak terbaca.`,
      en: `The P-IRT number ${echo(text)} cannot be read.`,
    },
    EXAMPLE,
  );
}
