import type { Piece } from './text-pieces.ts';

/** One line and its width at size 1. */
export interface Line {
  readonly text: string;
  readonly ems: number;
}

/** Fills each line as far as possible. A piece wider than the line gets a line of its own and exceeds the width. */
export function filledLines(pieces: readonly Piece[], most: number, space: number): readonly Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const gap = piece.spaced ? space : 0;
    if (last && last.ems + gap + piece.ems <= most) {
      const joint = piece.spaced ? ' ' : '';
      lines[lines.length - 1] = {
        text: `${last.text}${joint}${piece.text}`,
        ems: last.ems + gap + piece.ems,
      };
    } else lines.push({ text: piece.text, ems: piece.ems });
  }
  return lines;
}

/** Returns as few lines as `filledLines`, with widths as equal as the pieces allow. */
export function balancedLines(pieces: readonly Piece[], most: number, space: number): readonly Line[] {
  let lines = filledLines(pieces, most, space);
  const count = lines.length;
  if (count < 2) return lines;
  let low = Math.max(...pieces.map(({ ems }) => ems));
  let high = most;
  for (let step = 0; step < 14 && low < high; step += 1) {
    const width = (low + high) / 2;
    const attempt = filledLines(pieces, width, space);
    if (attempt.length <= count) [lines, high] = [attempt, width];
    else low = width;
  }
  return lines;
}
