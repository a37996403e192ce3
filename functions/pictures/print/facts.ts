import type { PrintRow } from '../../domain/labels/print-label.ts';
import type { PrintFonts } from './print-fonts.ts';
import { leading, leastSize, type Piece, type SetLine, setText } from './set-text.ts';
import type { Skin } from './skin.ts';
import { linePath, type Point, type Surface } from './surface.ts';

const COLUMN_GAP = 3;
/** Between rows, in parts of a line's height. */
const ROW_GAP = 0.3;
/** Rows are set in pairs from this width on, in millimetres. */
const PAIRED_FROM = 52;

interface Block {
  readonly x: number;
  readonly lines: readonly SetLine[];
}

/** The facts of a label, set at one size; `size` in points, all else in millimetres. */
export interface Facts {
  readonly size: number;
  readonly height: number;
  /** `spread` is added to the gaps between rows, in all. */
  draw(surface: Surface, at: Point, width: number, skin: Skin, spread: number): void;
}

const piecesOf = ({ label, value }: Pick<PrintRow, 'label' | 'value'>): readonly Piece[] => [
  { text: `${label}:`, face: 'text' },
  { text: value, face: 'strong' },
];

/** Returns the least size in points at which every row's letters are high enough. */
export const leastOf = (rows: readonly PrintRow[], fonts: PrintFonts): number =>
  Math.max(...rows.map((row) => leastSize(piecesOf(row), fonts)));

/** Sets wide rows alone, and the others in pairs where there is room. */
function setRows(rows: readonly PrintRow[], size: number, width: number, fonts: PrintFonts) {
  const paired = width >= PAIRED_FROM;
  const half = (width - COLUMN_GAP) / 2;
  const block = (row: PrintRow, x: number, available: number): Block => ({
    x,
    lines: setText(piecesOf(row), size, available, fonts),
  });
  const alone = rows.filter((row) => row.wide || !paired).map((row) => [block(row, 0, width)]);
  const narrow = paired ? rows.filter((row) => !row.wide) : [];
  const pairs = Array.from({ length: Math.ceil(narrow.length / 2) }, (_, pair) =>
    narrow.slice(pair * 2, pair * 2 + 2).map((row, side) => block(row, side * (half + COLUMN_GAP), half)),
  );
  return [...alone, ...pairs];
}

/** Returns the number of lines of the longest of blocks that are side by side. */
const most = (blocks: readonly Block[]): number => Math.max(...blocks.map(({ lines }) => lines.length));

/** Sets the facts at a size in points; their height is what the caller compares with what it has. */
export function setFacts(rows: readonly PrintRow[], size: number, width: number, fonts: PrintFonts): Facts {
  const set = setRows(rows, size, width, fonts);
  const step = leading(rows.map(({ label, value }) => label + value).join(''), size);
  const gap = ROW_GAP * step;
  const gaps = Math.max(0, set.length - 1);
  return {
    size,
    height: set.reduce((sum, blocks) => sum + most(blocks) * step, 0) + gaps * gap,
    draw(surface, { x, y }, wide, { colours }, spread) {
      const more = gaps === 0 ? 0 : Math.min(spread / gaps, 0.9 * step);
      let top = y + Math.max(0, spread - more * gaps) / 2;
      for (const [index, blocks] of set.entries()) {
        if (index > 0) {
          const at = top + (gap + more) / 2;
          surface.stroke(linePath({ x, y: at }, { x: x + wide, y: at }), {
            colour: colours.line,
            width: 0.12,
          });
          top += gap + more;
        }
        for (const { x: indent, lines } of blocks)
          for (const [line, set] of lines.entries())
            surface.text(set, { x: x + indent, y: top + (line + 0.78) * step }, size, colours.ink);
        top += most(blocks) * step;
      }
    },
  };
}
