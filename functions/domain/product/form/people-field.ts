import { echo, read, type Reading, refused } from './reading.ts';

const MOST = 1000;

/** Reads the least number of people: "4", "min. 4 orang", "from 4 people". */
export function readPeople(typed: string | undefined, field = 'people'): Reading<number> {
  const text = (typed ?? '').normalize('NFKC').trim();
  if (text === '') return read<number>(undefined);
  const digits = /^[^\d-]*(\d{1,5})[^\d]*$/.exec(text)?.[1];
  const people = Number(digits);
  if (digits !== undefined && people >= 1 && people <= MOST) return read(people);
  return refused(
    'peopleUnclear',
    field,
    {
      id: `Jumlah orang ${echo(text)} harus angka dari 1 sampai ${MOST}.`,
      en: `The number of people ${echo(text)} must be from 1 to ${MOST}.`,
    },
    { id: 'Contoh: 4.', en: 'For example 4.' },
  );
}
