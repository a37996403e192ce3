import { type Box, bottom } from './box.ts';
import { fitOrShorten, FREE } from './fit-text.ts';
import type { Geometry } from './geometry.ts';
import type { Column } from './label-blocks.ts';
import { baselineAround, type PositionedText, positionLine } from './positioned-text.ts';
import { type SetText, type Typesetter, widthOf } from './type-setting.ts';

/** Small print, in a gap of the lower border if it fits into one line, else inside the label. */
export interface SetFootnote {
  readonly set: SetText;
  readonly on: 'border' | 'label';
}

/** Letters with a total height above this part of their size would extend beyond the label. */
const LOW = 1.35;

/** The space between the small print and the ends of the border. */
const AIR = 18;

/** Sets small print in `width` pixels, shortened if needed; undefined when there is none or it does not fit. */
export function setFootnote(
  footnote: string | undefined,
  spec: Geometry['footnote'],
  width: number,
  type: Typesetter,
): SetFootnote | undefined {
  if (footnote === undefined) return undefined;
  const set = fitOrShorten(footnote, 'text', spec, { width, height: FREE }, type);
  if (!set) return undefined;
  const low = set.reach.rise + set.reach.hang <= LOW;
  const fits = low && set.lines.length === 1 && widthOf(set) <= width - 2 * AIR;
  return { set, on: spec.on === 'border' && fits ? 'border' : 'label' };
}

/** Positions small print in the lower line of a border, and returns the part of the border that it replaces. */
export function positionOnBorder(
  { set }: SetFootnote,
  border: Box,
  column: Column,
): { text: PositionedText; gap: Box } | undefined {
  const [line] = set.lines;
  if (!line) return undefined;
  const baseline = baselineAround(bottom(border), set.size, set.reach);
  const start = { anchor: 'middle', x: column.left + column.width / 2, baseline } as const;
  const text = positionLine(line, set, start, { colour: 'quiet', ground: 'paper' });
  return { text, gap: { ...text.box, x: text.box.x - AIR, width: text.box.width + 2 * AIR } };
}
