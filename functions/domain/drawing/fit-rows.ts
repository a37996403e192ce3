import type { LabelRow } from '../picture-content.ts';
import type { Box } from './box.ts';
import type { Geometry } from './geometry.ts';
import { type PlacedText, placeLine } from './placed-text.ts';
import { tidied } from './text-pieces.ts';
import { CAPITAL, HANG, type Measure } from './type-setting.ts';

export interface SetRows {
  /** Of all lines together, in pixels. */
  readonly height: number;
  readonly sizes: { readonly label: number; readonly value: number };
  readonly lines: readonly (readonly SetCell[])[];
}

interface SetCell {
  readonly row: LabelRow;
  readonly labelWidth: number;
  readonly valueWidth: number;
  readonly width: number;
}

type RowSpec = Geometry['rows'];

const STEPS = 10;
const mix = ({ largest, least }: { largest: number; least: number }, part: number): number =>
  largest + (least - largest) * part;

function packed(cells: readonly SetCell[], width: number): SetCell[][] {
  const lines: SetCell[][] = [];
  let used = 0;
  for (const cell of cells) {
    const line = lines.at(-1);
    if (line && used + cell.width <= width) {
      line.push(cell);
      used += cell.width;
    } else {
      lines.push([cell]);
      used = cell.width;
    }
  }
  return lines;
}

/** As many lines as `packed`, but none much fuller than the others. */
function evenlyPacked(cells: readonly SetCell[], width: number): SetCell[][] {
  let lines = packed(cells, width);
  for (let limit = width; limit > 0; limit -= width / 40) {
    const attempt = packed(cells, limit);
    if (attempt.length > lines.length) break;
    lines = attempt;
  }
  return lines;
}

const lineHeight = (label: number, value: number, gap: number): number =>
  CAPITAL * label + gap + (CAPITAL + HANG) * value;

function setAt(
  rows: readonly LabelRow[],
  spec: RowSpec,
  part: number,
  width: number,
  measure: Measure,
): SetRows | undefined {
  const label = mix(spec.label, part);
  const value = mix(spec.value, part);
  const cells = rows.map((row) => {
    const labelWidth = measure(row.label, 'text') * label;
    const valueWidth = measure(row.value, 'strong') * value;
    return { row, labelWidth, valueWidth, width: Math.max(labelWidth, valueWidth) + 2 * spec.padding };
  });
  if (cells.some((cell) => cell.width > width)) return undefined;
  const lines = evenlyPacked(cells, width);
  if (lines.length > spec.lines) return undefined;
  const height = lines.length * lineHeight(label, value, spec.gap) + (lines.length - 1) * spec.lineGap;
  return { height, sizes: { label, value }, lines };
}

/**
 * The rows as columns in as few lines as they need, as large as they fit. A row is shown whole or not at all: from the
 * last one on, rows give way when even the least size is too large. `undefined` when none is left.
 */
export function fitRows(
  rows: readonly LabelRow[],
  spec: RowSpec,
  room: { readonly width: number; readonly height: number },
  measure: Measure,
): SetRows | undefined {
  const tidy = rows.map(({ label, value }) => ({ label: tidied(label), value: tidied(value) }));
  for (let count = tidy.length; count > 0; count -= 1) {
    for (let step = 0; step <= STEPS; step += 1) {
      const set = setAt(tidy.slice(0, count), spec, step / STEPS, room.width, measure);
      if (set && set.height <= room.height) return set;
    }
  }
  return undefined;
}

export interface PlacedRows {
  readonly texts: readonly PlacedText[];
  /** The hairlines between columns. */
  readonly rules: readonly Box[];
}

/** Rows with their middle at `centre`, the top of the first labels at `top`. */
export function placeRows(
  set: SetRows,
  spec: RowSpec,
  at: { readonly centre: number; readonly top: number; readonly width: number },
): PlacedRows {
  const { label, value } = set.sizes;
  const height = lineHeight(label, value, spec.gap);
  const texts: PlacedText[] = [];
  const rules: Box[] = [];
  set.lines.forEach((cells, index) => {
    const top = at.top + index * (height + spec.lineGap);
    const natural = cells.reduce((sum, cell) => sum + cell.width, 0);
    const spread = Math.min(spec.spread, (at.width - natural) / cells.length);
    let left = at.centre - (natural + spread * cells.length) / 2;
    cells.forEach((cell, column) => {
      const middle = left + (cell.width + spread) / 2;
      const start = (baseline: number) => ({ anchor: 'middle', x: middle, baseline }) as const;
      const labelLine = { text: cell.row.label, width: cell.labelWidth };
      const valueLine = { text: cell.row.value, width: cell.valueWidth };
      const valueBaseline = top + CAPITAL * label + spec.gap + CAPITAL * value;
      texts.push(
        placeLine(labelLine, { face: 'text', size: label }, start(top + CAPITAL * label), {
          colour: 'quiet',
          ground: 'paper',
        }),
        placeLine(valueLine, { face: 'strong', size: value }, start(valueBaseline), {
          colour: 'name',
          ground: 'paper',
        }),
      );
      if (column > 0) rules.push({ x: left - 1, y: top - 4, width: 2, height: height + 2 });
      left += cell.width + spread;
    });
  });
  return { texts, rules };
}
