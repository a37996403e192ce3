import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { type Box, inset } from './box.ts';
import type { Size } from './crop.ts';
import { fillLabel, type FixedBlocks } from './fill-label.ts';
import { fitText, FREE } from './fit-text.ts';
import type { Geometry } from './geometry.ts';
import {
  type Block,
  clearTextBlock,
  type Column,
  heightOfBlocks,
  plaqueBlock,
  printBlocks,
  type Printed,
  type Spacing,
} from './label-blocks.ts';
import { positionOnBorder, setFootnote } from './layout-footnote.ts';
import type { PlaqueFace } from './plaque.ts';
import { SEPARATOR } from './text-pieces.ts';
import type { LayoutStyle } from './theme.ts';
import type { SetText, Typesetter } from './type-setting.ts';

/** The paper with everything that is printed on it. */
export interface PanelLayout extends Printed {
  readonly box: Box;
  readonly border: Box;
  /** The part of the border that the small print replaces. */
  readonly borderGap: Box | undefined;
  /** The weight of what has no room on it; 0 when everything is there. */
  readonly missing: number;
}

export interface PanelFrame {
  readonly picture: Size;
  /** The position where paper at the side begins, and the position where the paper ends. */
  readonly top: number;
  readonly foot: number;
  readonly withOrigin: boolean;
  /** Brand and price if they are among the blocks. */
  readonly brand: PlaqueFace | undefined;
  readonly price: PlaqueFace | undefined;
  /** How far the signs across its edge extend into the paper. */
  readonly reaches: number;
  /** The height at the picture's upper edge in which nothing important may be. */
  readonly unsafe: number;
}

/** Returns the horizontal position of the paper, and the column of its text. */
export function columnOf(
  { panel, border }: Pick<Geometry, 'panel' | 'border'>,
  picture: Size,
  align: Column['align'],
): { left: number; across: number; column: Column } {
  const across = 'width' in panel ? panel.width : picture.width - 2 * panel.float;
  const left = panel.side === 'corner' ? 0 : picture.width - panel.float - across;
  const inside = border.margin + border.padding;
  return { left, across, column: { left: left + inside, width: across - 2 * inside, align } };
}

/** Returns origin and small print as one line, in labels whose facts are lines too, if both fit into one. */
function smallPrint(
  label: Pick<LabelContent, 'origin' | 'footnote'>,
  geometry: Pick<Geometry, 'footnote'>,
  style: Pick<LayoutStyle, 'rows'>,
  frame: Pick<PanelFrame, 'withOrigin'>,
  width: number,
  type: Typesetter,
): SetText | undefined {
  const { origin, footnote } = label;
  if (style.rows.as !== 'line' || !frame.withOrigin || origin === '' || footnote === undefined)
    return undefined;
  const spec = { ...geometry.footnote, lines: 1 };
  return fitText(`${origin}${SEPARATOR}${footnote}`, 'text', spec, { width, height: FREE }, type);
}

function fixedBlocks(
  label: LabelContent,
  geometry: Geometry,
  frame: PanelFrame,
  column: Column,
  type: Typesetter,
): FixedBlocks {
  const { brand, price } = frame;
  const available = { width: column.width, height: FREE };
  const oneLine = { ...geometry.origin, lines: 1, leading: 1 };
  const origin = frame.withOrigin ? fitText(label.origin, 'text', oneLine, available, type) : undefined;
  const plaque =
    (name: 'brand' | 'price', face: PlaqueFace) =>
    (spacing: Spacing): Block =>
      plaqueBlock(name, face, column, spacing);
  return {
    ...(brand && { brand: plaque('brand', brand) }),
    ...(price && { price: plaque('price', price) }),
    ...(origin && { origin: (spacing) => clearTextBlock(origin, 'quiet', column, spacing) }),
  };
}

/** Lays out a label on its paper. Paper at the side has a fixed height; other paper is as high as its text needs. */
export function layoutPanel(
  label: LabelContent,
  geometry: Geometry,
  style: Pick<LayoutStyle, 'align' | 'stack' | 'rows' | 'faces' | 'brand'>,
  frame: PanelFrame,
  type: Typesetter,
): PanelLayout {
  const { panel, border, gaps } = geometry;
  const { picture, foot } = frame;
  const { left, across, column } = columnOf(geometry, picture, style.align);
  const above = panel.side === 'top';
  // Paper at the top begins behind the unsafe area, its text below; its signs are at its lower edge.
  const head = gaps.head + (above ? frame.unsafe : frame.reaches);
  const tail = gaps.bottom + border.margin + (above ? frame.reaches : 0);
  const side = foot - frame.top;
  const [least, most] = panel.side === 'right' ? [side, side] : [panel.least, panel.most];

  const small = smallPrint(label, geometry, style, frame, column.width, type);
  const footnote = small
    ? ({ set: small, on: 'label' } as const)
    : setFootnote(label.footnote, geometry.footnote, column.width, type);
  const inside = footnote?.on === 'label' ? footnote.set : undefined;
  const withOrigin = frame.withOrigin && !small;
  const fixed = {
    ...fixedBlocks(label, geometry, { ...frame, withOrigin }, column, type),
    ...(inside && { footnote: (spacing: Spacing) => clearTextBlock(inside, 'quiet', column, spacing) }),
  };
  const { blocks, missing } = fillLabel(
    label,
    geometry,
    style,
    { column, height: most - head - tail, fixed },
    type,
  );

  const needed = head + heightOfBlocks(blocks) + tail;
  const height = Math.round(Math.max(least, needed));
  const box: Box = { x: left, y: above ? frame.top : foot - height, width: across, height };
  const printed = printBlocks(blocks, box.y + head, height - needed);

  const frameBox = inset(box, border.margin);
  const onBorder = footnote?.on === 'border' ? positionOnBorder(footnote, frameBox, column) : undefined;
  return {
    ...printed,
    texts: onBorder ? [...printed.texts, onBorder.text] : printed.texts,
    box,
    border: frameBox,
    borderGap: onBorder?.gap,
    missing,
  };
}
