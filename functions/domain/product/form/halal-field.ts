import type { Halal } from '../product.ts';
import { isPrintedNumber, plainNumber } from './printed-number.ts';
import { echo, read, type Reading, refused } from './reading.ts';

const IN_PROCESS = new Set([
  'proses',
  'dalam proses',
  'sedang diproses',
  'in process',
  'inprocess',
  'process',
]);
const NOT_HALAL = new Set([
  'tidak',
  'tidak halal',
  'bukan',
  'no',
  'not halal',
  'nothalal',
  'non halal',
  'nonhalal',
]);
const NOT_FOOD = new Set(['bukan pangan', 'bukan makanan', 'not food', 'notfood']);
const CLAIMED = new Set([
  'ya',
  'yes',
  'y',
  'iya',
  'sudah',
  'ada',
  'halal',
  'true',
  'bersertifikat',
  'certified',
]);

const ALLOWED = {
  id: 'Tulis nomor sertifikat, "proses", atau "tidak".',
  en: 'Write the certificate number, "in-process", or "not-halal".',
};

const normalised = (text: string): string => text.toLowerCase().replaceAll(/[-_]/g, ' ');

/** Reads the number of a halal certificate; a mere "yes" is refused. */
export function readHalalNumber(typed: string, field = 'halal'): Reading<Halal> {
  const text = plainNumber(typed);
  if (CLAIMED.has(normalised(text))) {
    const { problem } = refused(
      'halalNeedsNumber',
      field,
      {
        id: `"${text}" belum cukup: halal ditulis dengan nomor sertifikatnya.`,
        en: `"${text}" is not enough: halal is stated with its certificate number.`,
      },
      ALLOWED,
    );
    return { problem: { ...problem, code: 'law.halalWithoutNumber' } };
  }
  if (isPrintedNumber(text)) return read<Halal>({ state: 'certified', number: text });
  return refused(
    'halalUnclear',
    field,
    {
      id: `${echo(text)} bukan nomor sertifikat halal.`,
      en: `${echo(text)} is no number of a halal certificate.`,
    },
    ALLOWED,
  );
}

/** Reads the halal state of a product: a certificate number, or a term for one of the other states. */
export function readHalal(typed: string | undefined, field = 'halal'): Reading<Halal> {
  const text = plainNumber(typed);
  const answer = normalised(text);
  if (text === '') return read<Halal>(undefined);
  if (IN_PROCESS.has(answer)) return read<Halal>({ state: 'inProcess' });
  if (NOT_HALAL.has(answer)) return read<Halal>({ state: 'notHalal' });
  if (NOT_FOOD.has(answer)) return read<Halal>({ state: 'notFood' });
  return readHalalNumber(text, field);
}
