import { fieldName } from '../../law/field-names.ts';
import { cleanText, isBroken } from './clean-text.ts';
import { read, type Reading, refused } from './reading.ts';

/**
 * The rule for a text field: its longest length in UTF-16 units, as stored; whether it is required and may have several
 * lines.
 */
export interface TextRule {
  readonly field: string;
  readonly longest: number;
  /** `whenGiven`: may be left out, but not be sent empty. */
  readonly required?: true | 'whenGiven';
  readonly lines?: true;
  /** Whether it needs a letter or digit: a name of emoji alone leaves a picture without a name. */
  readonly worded?: true;
}

/**
 * Reads typed text: removes invisible characters, and refuses text that is broken, empty where it is required, without
 * letters where they are needed, or too long.
 */
export function readText(typed: string | undefined, rule: TextRule): Reading<string> {
  const { field, longest } = rule;
  const called = fieldName(field);
  // "translations.ar.name" is refused for the same reasons as "name".
  const reason = field.slice(field.lastIndexOf('.') + 1);
  if (typed !== undefined && isBroken(typed)) {
    return refused('brokenText', field, {
      id: `Kolom ${called.id} berisi huruf yang rusak; ketik ulang, ya.`,
      en: `The ${called.en} holds broken characters; please type it again.`,
    });
  }
  const text = cleanText(typed ?? '', rule.lines);
  if (text === '') {
    const mayBeMissing = !rule.required || (rule.required === 'whenGiven' && typed === undefined);
    if (mayBeMissing) return read<string>(undefined);
    return refused(`${reason}Missing`, field, {
      id: `Kolom ${called.id} masih kosong.`,
      en: `The ${called.en} must not be empty.`,
    });
  }
  if (rule.worded && !/[\p{L}\p{N}]/u.test(text)) {
    return refused(`${reason}WithoutLetters`, field, {
      id: `Kolom ${called.id} perlu huruf: di gambar, emoji tidak ikut.`,
      en: `The ${called.en} needs letters: emoji are left out of pictures.`,
    });
  }
  if (text.length <= longest) return read(text);
  return refused(`${reason}TooLong`, field, {
    id: `Kolom ${called.id} paling banyak ${longest} huruf; sekarang ${text.length}.`,
    en: `The ${called.en} may have at most ${longest} characters; it has ${text.length}.`,
  });
}
