import { addDays, LocalDay } from '../../time/local-day.ts';
import { farDays } from '../../time/reach.ts';
import type { PreOrder } from '../selling.ts';
import { echo, read, type Reading, refused } from './reading.ts';

const WITHOUT_DAY = new Set(['ya', 'iya', 'yes', 'y', 'true', 'pesan dulu', 'preorder', 'pre-order', 'po']);
const WITHOUT = new Set(['tidak', 'no', 'false']);

/** Checks the day on which a product will be ready: tomorrow at the earliest, and within two years. */
export function readReadyDay(day: LocalDay, today: LocalDay, field = 'preOrder'): Reading<PreOrder> {
  if (day > today) {
    const [far] = farDays({ [field]: day }, today);
    return far ? { problem: far } : read<PreOrder>({ readyOn: day });
  }
  return refused(
    'preOrderPast',
    field,
    {
      id: `Tanggal siap ${day} sudah lewat atau hari ini (${today}).`,
      en: `The day it is ready, ${day}, is past, or it is today (${today}).`,
    },
    {
      id: `Paling cepat ${addDays(today, 1)}; atau kosongkan tanggalnya.`,
      en: `The earliest is ${addDays(today, 1)}; or leave the day out.`,
    },
  );
}

/** Reads whether a product has to be ordered ahead: "ya", or the day on which it will be ready. */
export function readPreOrder(
  typed: string | undefined,
  today: LocalDay,
  field = 'preOrder',
): Reading<PreOrder> {
  const text = (typed ?? '').normalize('NFKC').trim().toLowerCase();
  if (text === '' || WITHOUT.has(text)) return read<PreOrder>(undefined);
  if (WITHOUT_DAY.has(text)) return read<PreOrder>({});
  if (LocalDay.safeParse(text).success) return readReadyDay(text, today, field);
  return refused(
    'preOrderUnclear',
    field,
    {
      id: `${echo(text)} bukan "ya" atau tanggal sesudah hari ini (${today}).`,
      en: `${echo(text)} is neither "yes" nor a day after today (${today}).`,
    },
    {
      id: 'Tulis "ya", atau tanggal siapnya: TTTT-BB-HH.',
      en: 'Write "yes", or the day it is ready: YYYY-MM-DD.',
    },
  );
}
