import type { LabelRow } from '../../domain/picture/picture-content.ts';
import type { Extent } from './fit-text.ts';
import type { Geometry } from './geometry.ts';
import { type Reach, reachOf } from './script-reach.ts';
import { tidied } from './text-pieces.ts';
import type { Typesetter } from './type-setting.ts';

export interface SetCell {
  readonly row: LabelRow;
  readonly labelWidth: number;
  readonly valueWidth: number;
  readonly width: number;
}

export interface SetRows {
  /** The height of all lines together, in pixels. */
  readonly height: number;
  /** The height of one line's label and value. */
  readonly lineHeight: number;
  readonly label: { readonly size: number; readonly reach: Reach };
  readonly value: { readonly size: number; readonly reach: Reach };
  readonly lines: readonly (readonly SetCell[])[];
}

export type RowSpec = Geometry['rows'];

const STEPS = 10;
const mix = ({ largest, least }: { largest: number; least: number }, fraction: number): number =>
  largest + (least - largest) * fraction;

function packed(cells: readonly SetCell[], width: number, between: number): SetCell[][] {
  const lines: SetCell[][] = [];
  let used = 0;
  for (const cell of cells) {
    const line = lines.at(-1);
    if (line && used + between + cell.width <= width) {
      line.push(cell);
      used += between + cell.width;
    } else {
      lines.push([cell]);
      used = cell.width;
    }
  }
  return lines;
}

/** Returns as few lines as `packed`, filled evenly. */
function evenlyPacked(cells: readonly SetCell[], width: number, between: number): SetCell[][] {
  let lines = packed(cells, width, between);
  for (let limit = width; limit > 0; limit -= width / 40) {
    const attempt = packed(cells, limit, between);
    if (attempt.length > lines.length) break;
    lines = attempt;
  }
  return lines;
}

interface Reaches {
  readonly label: Reach;
  readonly value: Reach;
}

function setAt(
  rows: readonly LabelRow[],
  spec: RowSpec,
  reaches: Reaches,
  fraction: number,
  width: number,
  type: Typesetter,
): SetRows | undefined {
  const label = { size: mix(spec.label, fraction), reach: reaches.label };
  const value = { size: mix(spec.value, fraction), reach: reaches.value };
  const cells = rows.map((row) => {
    const labelWidth = type.measure(row.label, 'text') * label.size;
    const valueWidth = type.measure(row.value, 'strong') * value.size;
    return { row, labelWidth, valueWidth, width: Math.max(labelWidth, valueWidth) + 2 * spec.padding };
  });
  if (cells.some((cell) => cell.width > width)) return undefined;
  const lines = evenlyPacked(cells, width, spec.between);
  if (lines.length > spec.lines) return undefined;
  // A label's descenders must not touch the value: tall scripts need more than the theme's gap.
  const gap = gapBetween(spec, label, value);
  const lineHeight =
    label.reach.capital * label.size + gap + (value.reach.capital + value.reach.hang) * value.size;
  const inside = lineHeight + 2 * spec.inside;
  const height = lines.length * inside + (lines.length - 1) * spec.lineGap;
  return { height, lineHeight, label, value, lines };
}

/** Returns the distance from a label's baseline to the top of its value. */
export function gapBetween({ gap }: RowSpec, label: SetRows['label'], value: SetRows['value']): number {
  const rises = (value.reach.rise - value.reach.capital) * value.size;
  return Math.max(gap, label.reach.hang * label.size + rises);
}

/**
 * Sets the rows in columns, in as few lines as they need, at the largest size that fits. A row is shown whole or not at
 * all: when not all fit at the least size, rows are left out from the last. Returns `undefined` when no row fits.
 */
export function fitRows(
  rows: readonly LabelRow[],
  spec: RowSpec,
  available: Extent,
  type: Typesetter,
): SetRows | undefined {
  const tidy = rows.map(({ label, value }) => ({ label: tidied(label), value: tidied(value) }));
  for (let count = tidy.length; count > 0; count -= 1) {
    const kept = tidy.slice(0, count);
    const reaches = {
      label: reachOf(kept.map((row) => row.label).join('')),
      value: reachOf(kept.map((row) => row.value).join('')),
    };
    for (let step = 0; step <= STEPS; step += 1) {
      const set = setAt(kept, spec, reaches, step / STEPS, available.width, type);
      if (set && set.height <= available.height) return set;
    }
  }
  return undefined;
}
