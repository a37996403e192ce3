import { isTraditionalMedicineNumber } from '../../labels/numbers.ts';
import { isPrintedNumber, plainNumber } from './printed-number.ts';
import { echo, read, type Reading, refused } from './reading.ts';

const OTHER_PERMIT = /^(?:bpom|pom|md|ml|tr)\b/iu;
const EXAMPLE = {
  id: 'Tulis nomor P-IRT (untuk jamu: nomor TR dari BPOM), atau kosongkan.',
  en: 'Write the P-IRT number (for jamu: the TR number of BPOM), or leave it out.',
};

/**
 * Reads a P-IRT number, or the number of traditional medicine, which begins with TR. The format of a P-IRT's digits is not
 * checked: it changed over the years, and old numbers are still printed.
 */
export function readPermit(typed: string | undefined, field = 'permit'): Reading<string> {
  const text = plainNumber(typed);
  if (text === '') return read<string>(undefined);
  if (isTraditionalMedicineNumber(text)) return read(text);
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
