import type { Language } from '../../../../functions/domain/language.ts';
import { ARABIC_EXAMPLES } from './arabic.ts';
import { CHINESE_EXAMPLES } from './chinese.ts';
import { ENGLISH_EXAMPLES } from './english.ts';
import { INDONESIAN_EXAMPLES } from './indonesian.ts';

/** Texts that a row of the law must refuse, and texts with the same or similar words that it must let through. */
interface ClaimExamples {
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
}

export type ExamplesByRow = Readonly<Record<string, ClaimExamples>>;

export const CLAIM_EXAMPLES: Readonly<Record<Language, ExamplesByRow>> = {
  id: INDONESIAN_EXAMPLES,
  en: ENGLISH_EXAMPLES,
  'zh-Hant': CHINESE_EXAMPLES,
  ar: ARABIC_EXAMPLES,
};
