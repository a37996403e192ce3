import { COMMUNITY_LIMITS, type QuietHours } from '../domain/people/community.ts';
import { MINUTE } from '../domain/time/instant.ts';
import { LocalTime } from '../domain/time/local-day.ts';
import { SLOT_SPREAD } from '../domain/campaign/slots.ts';
import type { Problem } from '../domain/problem.ts';
import { cleanText } from '../domain/product/form/clean-text.ts';
import { slotInQuiet, slotsMissing, timeMissing, timeWrong, tooManySlots } from './community-problems.ts';

/** Takes down what is wrong with what was typed. */
export type Note = (...found: readonly Problem[]) => void;

const MOST_SLOTS = COMMUNITY_LIMITS.slots;
/** In minutes: posts of one slot must not be spread into the quiet hours. */
const SPREAD = SLOT_SPREAD / MINUTE;
const DAY = 24 * 60;

/** "18.30" and "7:30" are times as people write them. */
function readTime(typed: string, field: string, note: Note): string {
  const tidy = cleanText(typed);
  const time = tidy.replace('.', ':').padStart(5, '0');
  if (!LocalTime.safeParse(time).success) note(tidy === '' ? timeMissing(field) : timeWrong(tidy, field));
  return time;
}

/** When posts go out and when none does, as typed; hours left empty are no hours. */
export function readHours(
  typed: { readonly slots: readonly string[]; readonly quietHours: QuietHours },
  note: Note,
): { slots: string[]; quietHours: QuietHours } {
  let readable = true;
  const noteHour: Note = (...found) => {
    readable &&= found.length === 0;
    note(...found);
  };
  const { from, to } = typed.quietHours;
  const quietHours = {
    from: readTime(from, 'quietHours', noteHour),
    to: readTime(to, 'quietHours', noteHour),
  };
  const filled = typed.slots.filter((slot) => cleanText(slot) !== '');
  const slots = [...new Set(filled.map((slot) => readTime(slot, 'slots', noteHour)))];
  if (slots.length === 0) note(slotsMissing);
  if (slots.length > MOST_SLOTS) note(tooManySlots(MOST_SLOTS));
  if (readable)
    note(...slots.filter((slot) => meetsQuiet(slot, quietHours)).map((slot) => slotInQuiet(slot, SPREAD)));
  return { slots, quietHours };
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Whether a post of this slot may fall into the quiet hours; the same hour twice stands for none. */
function meetsQuiet(slot: string, { from, to }: QuietHours): boolean {
  const start = minutesOf(from);
  const quiet = (minutesOf(to) - start + DAY) % DAY;
  const after = (minutesOf(slot) - start + DAY) % DAY;
  return quiet > 0 && (after < quiet || after + SPREAD > DAY);
}
