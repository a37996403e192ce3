import type { Halal } from '../product.ts';
import { isSample } from './sample-number.ts';
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
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} ./-]{2,39}$/u;

const ALLOWED = {
  id: 'Tulis nomor sertifikat, "proses", atau "tidak".',
  en: 'Write the certificate number, "in-process", or "not-halal".',
};

/** Reads the halal state of a product: a certificate number, or one of the words for the other states. */
export function readHalal(typed: string | undefined, field = 'halal'): Reading<Halal> {
  const text = (typed ?? '').normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
  const word = text.toLowerCase().replaceAll(/[-_]/g, ' ');
  if (text === '') return read<Halal>(undefined);
  if (IN_PROCESS.has(word)) return read<Halal>({ state: 'inProcess' });
  if (NOT_HALAL.has(word)) return read<Halal>({ state: 'notHalal' });
  if (NOT_FOOD.has(word)) return read<Halal>({ state: 'notFood' });
  if (CLAIMED.has(word)) {
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
  if (NUMBER.test(text) && (/\d/.test(text) || isSample(text))) {
    return read<Halal>({ state: 'certified', number: text });
  }
  return refused(
    'halalUnclear',
    field,
    {
      id: `Keterangan halal ${echo(text)} tidak dikenal.`,
      en: `The halal state ${echo(text)} is not known.`,
    },
    ALLOWED,
  );
}
