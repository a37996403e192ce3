import type { Box } from './box.ts';
import { gapBetween, type RowSpec, type SetCell, type SetRows } from './fit-rows.ts';
import type { Block, Column, Spacing } from './label-blocks.ts';
import { type PositionedText, positionLine } from './positioned-text.ts';
import type { ColourRole } from './theme-colours.ts';
import type { LayoutStyle } from './theme.ts';

interface PositionedRows {
  readonly texts: readonly PositionedText[];
  /** The hairlines between columns. */
  readonly rules: readonly Box[];
  /** The boxes of the cells, if the style has boxes. */
  readonly cells: readonly Box[];
}

type RowStyle = LayoutStyle['rows']['as'];

interface RowInks {
  readonly label: ColourRole;
  readonly value: ColourRole;
  readonly ground: ColourRole;
}

/** Returns the colours of facts: on the paper, or on boxes and tickets. */
const inksOf = (style: RowStyle): RowInks =>
  style === 'boxes' || style === 'ticket'
    ? { label: 'quietOnCell', value: 'onCell', ground: 'cell' }
    : { label: 'quiet', value: 'name', ground: 'paper' };

function cellTexts(
  cell: SetCell,
  { label, value }: SetRows,
  spec: RowSpec,
  at: { readonly anchor: 'left' | 'middle'; readonly x: number; readonly top: number },
  inks: RowInks,
): readonly PositionedText[] {
  const { anchor, x, top } = at;
  const first = top + label.reach.capital * label.size;
  const second = first + gapBetween(spec, label, value) + value.reach.capital * value.size;
  return [
    positionLine(
      { text: cell.row.label, width: cell.labelWidth },
      { face: 'text', ...label },
      { anchor, x, baseline: first },
      { colour: inks.label, ground: inks.ground },
    ),
    positionLine(
      { text: cell.row.value, width: cell.valueWidth },
      { face: 'strong', ...value },
      { anchor, x, baseline: second },
      { colour: inks.value, ground: inks.ground },
    ),
  ];
}

/**
 * Returns the widths of columns shared by all lines, each as wide as its widest cell; undefined when they do not fit side
 * by side.
 */
function columnWidths(
  lines: SetRows['lines'],
  between: number,
  width: number,
): readonly number[] | undefined {
  const count = Math.max(0, ...lines.map((line) => line.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...lines.map((line) => line[index]?.width ?? 0)),
  );
  const total = widths.reduce((sum, one) => sum + one, (count - 1) * between);
  return total <= width ? widths : undefined;
}

/** Positions rows in a column, with the top of the first labels (or of their boxes) at `top`. */
export function positionRows(
  set: SetRows,
  spec: RowSpec,
  style: RowStyle,
  column: Column,
  top: number,
): PositionedRows {
  const inks = inksOf(style);
  const boxed = style === 'boxes';
  const centred = style === 'columns' || (boxed && column.align === 'centre');
  const inside = set.lineHeight + 2 * spec.inside;
  // Centred lines have independent widths; left-aligned lines share columns.
  const widths = centred ? undefined : columnWidths(set.lines, spec.between, column.width);
  const widthOf = (cell: SetCell, index: number): number => widths?.[index] ?? cell.width;
  const texts: PositionedText[] = [];
  const rules: Box[] = [];
  const cells: Box[] = [];
  set.lines.forEach((line, index) => {
    const y = top + index * (inside + spec.lineGap);
    const cellWidths = widths ?? line.map(({ width }) => width);
    const natural = cellWidths.reduce((sum, width) => sum + width, (cellWidths.length - 1) * spec.between);
    const spread = Math.min(spec.spread, Math.max(0, column.width - natural) / cellWidths.length);
    const used = natural + spread * cellWidths.length;
    let left = centred ? column.left + (column.width - used) / 2 : column.left;
    line.forEach((cell, index) => {
      const width = widthOf(cell, index) + spread;
      const at =
        centred || boxed
          ? ({ anchor: 'middle', x: left + width / 2, top: y + spec.inside } as const)
          : ({ anchor: 'left', x: left, top: y + spec.inside } as const);
      texts.push(...cellTexts(cell, set, spec, at, inks));
      if (boxed) cells.push({ x: left, y, width, height: inside });
      if (style === 'columns' && index > 0) {
        rules.push({ x: left - 1, y: y - 4, width: 2, height: set.lineHeight + 2 });
      }
      left += width + spec.between;
    });
  });
  return { texts, rules, cells };
}

const RULE = 2;

/** Returns the block of rows. The styles columns and grid have a rule above the rows, with `gap` between the two. */
export function rowsBlock(
  rows: SetRows,
  spec: RowSpec,
  style: RowStyle,
  column: Column,
  spacing: Spacing,
): Block {
  const ruled = style === 'columns' || style === 'grid';
  const before = ruled ? spacing.gap : 0;
  return {
    ...spacing,
    height: before + rows.height,
    print: (top) => {
      const rule = { x: column.left, y: top - RULE / 2, width: column.width, height: RULE };
      const { texts, rules, cells } = positionRows(rows, spec, style, column, top + before);
      return {
        texts,
        rules: ruled ? [rule, ...rules] : rules,
        plates: cells.map((box) => ({ as: 'cell', box })),
      };
    },
  };
}
