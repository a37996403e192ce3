import { drawCaption, languagesOf } from '../../functions/domain/captions/compose-caption.ts';
import type { CaptionBrief } from '../../functions/domain/captions/caption-brief.ts';
import { NOTHING_REFUSED } from '../../functions/domain/captions/draws.ts';
import { textOf } from '../../functions/domain/captions/paragraph.ts';
import type { PhraseBooks, Section } from '../../functions/domain/captions/phrase-book.ts';
import { withoutIsolates } from '../../functions/domain/labels/isolates.ts';
import type { Language } from '../../functions/domain/language.ts';

/** Sections that are the same in every caption of a seller: how to order, and the caution of the law. */
const LEFT_OUT: ReadonlySet<Section> = new Set<Section>([
  'order',
  'orderAny',
  'orderOne',
  'orderEmoji',
  'link',
  'orderHere',
  'caution',
]);

/** What is compared: all that a reader sees, or only what is ours to vary (no description, numbers or hashtags). */
export type Compared = 'whole' | 'ours';

/**
 * Returns what is compared of a caption in its leading language: without order line, caution and product name.
 */
function comparedText(brief: CaptionBrief, books: PhraseBooks, compared: Compared): string {
  const { paragraphs, draws } = drawCaption(brief, books, { refused: NOTHING_REFUSED });
  const end = paragraphs.findIndex(({ text }) => text === '—');
  const lead = end < 0 ? paragraphs : paragraphs.slice(0, end);
  const shown = compared === 'whole' ? lead : lead.filter(({ varies }) => varies);
  const [language] = languagesOf(brief, books);
  const names = [brief.product.name, brief.product.translations?.[language === 'id' ? 'en' : language]?.name];
  const leftOut = [
    ...draws.drawn.filter(({ section }) => LEFT_OUT.has(section)).map(({ text }) => text),
    ...names.filter((name) => name !== undefined),
  ];
  return withoutIsolates(
    leftOut.reduce((text, part) => text.replaceAll(part, ' '), textOf(shown)),
  ).replaceAll(/\S*wa\.me\S*/g, '');
}

/** Words, and in Chinese signs; a number is one word with the stops and commas in it: "32.000", "2,1". */
const UNITS = {
  words: /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu,
  signs: /\p{N}+(?:[.,]\p{N}+)*|\p{Script=Han}|[^\p{Script=Han}\P{L}]+/gu,
} as const;

/** Runs of three words; in Chinese of three signs, a Latin word or a number counting as one. */
export function grams(text: string, language: Language): ReadonlySet<string> {
  const units = text.toLowerCase().match(language === 'zh-Hant' ? UNITS.signs : UNITS.words) ?? [];
  return new Set(units.slice(2).map((_, at) => units.slice(at, at + 3).join(' ')));
}

/** The share of runs that two texts have in common (Jaccard). */
export function overlapOf(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of one) if (two.has(gram)) shared += 1;
  const all = one.size + two.size - shared;
  return all === 0 ? 0 : shared / all;
}

export interface Overlaps {
  readonly mean: number;
  readonly highest: number;
}

/** Returns the mean and the highest overlap of all pairs of captions. */
export function overlapsOf(
  briefs: readonly CaptionBrief[],
  books: PhraseBooks,
  compared: Compared,
): Overlaps {
  const sets = briefs.map((brief) => {
    const [language] = languagesOf(brief, books);
    return grams(comparedText(brief, books, compared), language);
  });
  const pairs = sets.flatMap((one, at) => sets.slice(at + 1).map((two) => overlapOf(one, two)));
  return {
    mean: pairs.reduce((sum, overlap) => sum + overlap, 0) / Math.max(1, pairs.length),
    highest: Math.max(0, ...pairs),
  };
}
