import { type Box, bottom } from './box.ts';
import { fitOrShorten } from './fit-text.ts';
import type { Geometry } from './geometry.ts';
import { baselineAround, type PlacedText, placeLine } from './placed-text.ts';
import { type Measure, type SetText, widthOf } from './type-setting.ts';

/** Small print stands in a gap of the lower border where it fits into one line; else inside the label. */
export interface SetFootnote {
  readonly set: SetText;
  readonly on: 'border' | 'label';
}

/** Between the small print and the ends of the border. */
const AIR = 18;

export function setFootnote(
  footnote: string | undefined,
  spec: Geometry['footnote'],
  width: number,
  measure: Measure,
): SetFootnote | undefined {
  if (footnote === undefined) return undefined;
  const set = fitOrShorten(footnote, 'text', spec, { width, height: Number.MAX_SAFE_INTEGER }, measure);
  if (!set) return undefined;
  return { set, on: set.lines.length === 1 && widthOf(set) <= width - 2 * AIR ? 'border' : 'label' };
}

/** Small print in the lower line of a border, and the part of the border that it takes the place of. */
export function placeOnBorder(
  { set }: SetFootnote,
  border: Box,
  centre: number,
): { text: PlacedText; gap: Box } | undefined {
  const [line] = set.lines;
  if (!line) return undefined;
  const baseline = baselineAround(bottom(border), set.size);
  const start = { anchor: 'middle', x: centre, baseline } as const;
  const text = placeLine(line, set, start, { colour: 'quiet', ground: 'paper' });
  return { text, gap: { ...text.box, x: text.box.x - AIR, width: text.box.width + 2 * AIR } };
}
