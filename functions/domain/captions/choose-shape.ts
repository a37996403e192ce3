import { hash64, pick, randomFrom } from '../seeded.ts';
import { type CaptionBrief, pageOf } from './caption-brief.ts';
import { fits } from './phrase-condition.ts';
import type { PhraseBook } from './phrase-book.ts';
import { hasList } from './sentences.ts';
import { CLASSIC, type Shape } from './shape.ts';
import type { Speaker } from './speaker.ts';

const numberOf = (name: string): number => Number.parseInt(hash64(name).slice(0, 8), 16);

/** Whether the book can say the first sentence of a shape with these facts, and they make a list where it has one. */
const canBegin = ({ lead, lines }: Shape, speaker: Speaker): boolean =>
  speaker.canSay(lead) && (!lines.flat().includes('list') || hasList(speaker));

/**
 * Returns the shape of a caption: one whose first sentence the book can say in this situation with these facts. The
 * shapes of a book form two groups, those at even and at odd positions. A page alternates between the groups, so that two
 * posts in succession never share a shape, and goes through the shapes of a group one after another. Without a number of
 * the post on its page, the seed determines the shape.
 */
export function shapeFor(brief: CaptionBrief, book: PhraseBook, speaker: Speaker): Shape {
  const fitting = book.shapes.filter(
    (shape) => fits(shape.for, speaker.situation) && canBegin(shape, speaker),
  );
  const [first, ...rest] = fitting;
  if (first === undefined) return CLASSIC;
  const { numberOnPage, seed } = brief;
  if (numberOnPage === undefined) return pick(randomFrom(`${seed}|shape`), [first, ...rest]);
  const group = fitting.filter((shape) => book.shapes.indexOf(shape) % 2 === numberOnPage % 2);
  const from = group.length > 0 ? group : fitting;
  return from[((numberOnPage >> 1) + numberOf(pageOf(brief))) % from.length] ?? first;
}

/** Returns the shape of the same name from another book; the classic one when that book lacks it or cannot begin it. */
export const sameShape = ({ name }: Shape, book: PhraseBook, speaker: Speaker): Shape =>
  book.shapes.find((shape) => shape.name === name && canBegin(shape, speaker)) ?? CLASSIC;
