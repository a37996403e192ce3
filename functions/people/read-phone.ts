import { Phone } from '../domain/people/member.ts';
import type { Problem } from '../domain/problem.ts';
import { cleanText } from '../domain/product/form/clean-text.ts';
import { phoneLength, phoneNotDigits } from './member-problems.ts';

/** E.164 numbers have at most 15 digits; Indonesian numbers have 9 or more. */
const LEAST = 8;
const MOST = 15;

/** A parsed phone field: no number, one number, or what is wrong with it. */
export type ReadPhone =
  | { readonly is: 'none' }
  | { readonly is: 'one'; readonly phone: Phone }
  | { readonly is: 'wrong'; readonly problem: Problem };

/** Parses a phone number as people write it: brackets, dots and slashes count as blanks, long dashes as hyphens. */
export function readPhone(typed: string): ReadPhone {
  const tidy = cleanText(
    typed
      .replaceAll(/[\u2010-\u2015]/g, '-')
      .replaceAll(/[()./\u00a0]/g, ' ')
      .replace(/^\s*\+\s+/, '+'),
  );
  if (tidy === '') return { is: 'none' };
  if (!/^\+?[0-9 -]+$/.test(tidy)) return { is: 'wrong', problem: phoneNotDigits };
  const bare = tidy.replaceAll(/[ -]/g, '');
  const digits = bare.replace('+', '').length;
  if (digits < LEAST || digits > MOST) return { is: 'wrong', problem: phoneLength };
  // Keeps the grouping as typed if the schema allows it.
  const parsed = Phone.safeParse(tidy);
  return { is: 'one', phone: parsed.success ? parsed.data : Phone.parse(bare) };
}
