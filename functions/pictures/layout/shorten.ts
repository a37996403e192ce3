import type { Piece } from './text-pieces.ts';

/** The text is cut at a sentence end if that keeps at least this part of what fits; else after a word. */
const LEAST_KEPT = 0.55;
const SENTENCE_END = /[.!?…。！？؟]["'”’)」』）]*$/u;
/** Characters that are removed before an ellipsis. */
const TRAILING = /[\s,;:.!?–—，、；：。！？،؛-]+$/u;

/** Whether a sentence ends. A lower-case letter or digit after the full stop means that it does not: "min. 4 orang". */
const endsSentence = ({ text }: Piece, next: Piece | undefined): boolean =>
  SENTENCE_END.test(text) && !/^[\p{Ll}\p{N}]/u.test(next?.text ?? '');

function withEllipsis(pieces: readonly Piece[], ellipsis: number): readonly Piece[] {
  const last = pieces.at(-1);
  if (!last) return [];
  const text = last.text.replace(TRAILING, '');
  if (text === '') return withEllipsis(pieces.slice(0, -1), ellipsis);
  return [...pieces.slice(0, -1), { ...last, text: `${text}…`, ems: last.ems + ellipsis }];
}

/**
 * Returns the longest beginning of a text that fits: up to the end of a sentence if that keeps enough, else up to a word
 * with an ellipsis of the given width. Empty when not even the first piece fits.
 */
export function shortened(
  pieces: readonly Piece[],
  ellipsis: number,
  fits: (beginning: readonly Piece[]) => boolean,
): readonly Piece[] {
  let kept = pieces.length - 1;
  while (kept > 0 && !fits(withEllipsis(pieces.slice(0, kept), ellipsis))) kept -= 1;
  if (kept <= 0) return [];
  const beginning = pieces.slice(0, kept);
  const end = beginning.findLastIndex((piece, index) => endsSentence(piece, pieces[index + 1])) + 1;
  const sentence = beginning.slice(0, end);
  return end >= kept * LEAST_KEPT && fits(sentence) ? sentence : withEllipsis(beginning, ellipsis);
}
