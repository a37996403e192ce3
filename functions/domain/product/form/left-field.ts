import { echo, read, type Reading, refused } from './reading.ts';

const MOST = 9999;

/** Reads how many are left: "5", "sisa 5". */
export function readLeft(typed: string | undefined, field = 'left'): Reading<number> {
  const text = (typed ?? '').normalize('NFKC').trim();
  if (text === '') return read<number>(undefined);
  const digits = /^[^\d-]*(\d{1,4})[^\d]*$/.exec(text)?.[1];
  const left = Number(digits);
  if (digits !== undefined && left >= 1 && left <= MOST) return read(left);
  return refused(
    'leftUnclear',
    field,
    {
      id: `Sisa ${echo(text)} harus angka dari 1 sampai ${MOST}.`,
      en: `The number left, ${echo(text)}, must be from 1 to ${MOST}.`,
    },
    { id: 'Contoh: 5. Kalau habis, tekan Habis.', en: 'For example 5. If none is left, press Sold out.' },
  );
}
