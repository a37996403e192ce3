import { LocalDay } from '../local-day.ts';
import type { PreOrder } from '../selling.ts';
import { echo, read, type Reading, refused } from './reading.ts';

const WITHOUT_DAY = new Set(['ya', 'iya', 'yes', 'y', 'true', 'pesan dulu', 'preorder', 'pre-order', 'po']);
const WITHOUT = new Set(['tidak', 'no', 'false']);

/** Reads whether a product has to be ordered ahead: "ya", or the day on which it will be ready. */
export function readPreOrder(
  typed: string | undefined,
  today: LocalDay,
  field = 'preOrder',
): Reading<PreOrder> {
  const text = (typed ?? '').normalize('NFKC').trim().toLowerCase();
  if (text === '' || WITHOUT.has(text)) return read<PreOrder>(undefined);
  if (WITHOUT_DAY.has(text)) return read<PreOrder>({});
  if (LocalDay.safeParse(text).success && text > today) return read<PreOrder>({ readyOn: text });
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
