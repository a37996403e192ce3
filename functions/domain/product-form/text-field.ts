import { fieldName } from '../law/field-names.ts';
import { read, type Reading, refused } from './reading.ts';

/** How long a field may be, and whether it must be filled and may break lines. Lengths in UTF-16 units, as stored. */
export interface TextRule {
  readonly field: string;
  readonly longest: number;
  /** `whenGiven`: may be left out, but not be sent empty. */
  readonly required?: true | 'whenGiven';
  readonly lines?: true;
}

const BROKEN = /\p{Surrogate}/u;
/** Control characters and marks that turn the direction of what follows; never meant by who types. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const clean = (typed: string, lines: boolean): string =>
  typed
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replaceAll(UNSEEN, '').replaceAll(/ {2,}/g, ' ').trim())
    .join(lines ? '\n' : ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** Reads typed text: cleans what cannot be seen, refuses what is broken, empty where it is needed, or too long. */
export function readText(typed: string | undefined, rule: TextRule): Reading<string> {
  const { field, longest } = rule;
  const called = fieldName(field);
  // "translations.ar.name" is refused for the same reasons as "name".
  const reason = field.slice(field.lastIndexOf('.') + 1);
  if (typed !== undefined && BROKEN.test(typed)) {
    return refused('brokenText', field, {
      id: `Kolom ${called.id} berisi huruf yang rusak; ketik ulang, ya.`,
      en: `The ${called.en} holds broken characters; please type it again.`,
    });
  }
  const text = clean(typed ?? '', rule.lines ?? false);
  if (text === '') {
    const mayBeMissing = !rule.required || (rule.required === 'whenGiven' && typed === undefined);
    if (mayBeMissing) return read<string>(undefined);
    return refused(`${reason}Missing`, field, {
      id: `Kolom ${called.id} masih kosong.`,
      en: `The ${called.en} must not be empty.`,
    });
  }
  if (text.length <= longest) return read(text);
  return refused(`${reason}TooLong`, field, {
    id: `Kolom ${called.id} paling banyak ${longest} huruf; sekarang ${text.length}.`,
    en: `The ${called.en} may have at most ${longest} characters; it has ${text.length}.`,
  });
}
