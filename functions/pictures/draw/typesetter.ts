import type { Typesetter } from '../layout/type-setting.ts';
import type { Language } from '../../domain/language.ts';
import type { FontBook } from './font-book.ts';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** No line begins with `CLOSES` or ends with `OPENS`, in any script that breaks without spaces. */
const CLOSES = /^[\p{Pe}\p{Pf}、。，．・：；！？…‥〜～ー々%°"'”’]/u;
const OPENS = /[\p{Ps}\p{Pi}"'“‘#$]$/u;

/** Whether a text breaks between words without spaces between them. */
const breaksWithoutSpaces = (text: string): boolean => HAN.test(text);

type Split = (text: string) => readonly string[];

/** Joins closing characters to the preceding phrase, and opening ones to the next. */
function kept(phrases: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const last = lines.at(-1);
    if (last !== undefined && (CLOSES.test(phrase) || OPENS.test(last)))
      lines[lines.length - 1] = last + phrase;
    else lines.push(phrase);
  }
  return lines;
}

/** Splits Chinese text but keeps words and numbers of other scripts in it whole. */
function splitBetween(word: string, split: Split): readonly string[] {
  const runs = word.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}\p{S}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}\p{S}ー]+|[\s\S]/gu,
  );
  return kept((runs ?? [word]).flatMap((run) => (HAN.test(run) ? split(run) : [run])));
}

/**
 * Loads BudouX, Google's small model of phrase boundaries in Chinese and Japanese, when such text is first drawn. A phrase
 * that is longer than a line is broken between characters.
 */
async function loadSplitters(): Promise<{ readonly chinese: Split; readonly japanese: Split }> {
  const { jaModel, Parser, zhHantModel } = await import('budoux');
  const [chinese, japanese] = [new Parser(zhHantModel), new Parser(jaModel)];
  return {
    chinese: (text) => chinese.parse(text),
    japanese: (text) => japanese.parse(text),
  };
}

let splitters: ReturnType<typeof loadSplitters> | undefined;

/** Returns the typesetter for a picture in a language with these texts. */
export async function openTypesetter(
  { measure }: Pick<FontBook, 'measure'>,
  language: Language,
  texts: string,
): Promise<Typesetter> {
  const rightToLeft = language === 'ar';
  if (!breaksWithoutSpaces(texts)) return { measure, rightToLeft, phrases: (word) => [word] };
  splitters ??= loadSplitters();
  const { chinese, japanese } = await splitters;
  return {
    measure,
    rightToLeft,
    phrases: (word) => (HAN.test(word) ? splitBetween(word, KANA.test(word) ? japanese : chinese) : [word]),
  };
}
