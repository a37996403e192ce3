import type { LabelContent } from '../picture-content.ts';
import { type Box, inset } from './box.ts';
import type { Size } from './crop.ts';
import { fillLabel } from './fill-label.ts';
import type { Geometry } from './geometry.ts';
import { heightOfBlocks, printBlocks, type Printed } from './label-blocks.ts';
import { placeOnBorder, setFootnote } from './layout-footnote.ts';
import { placeRibbon, type RibbonLayout, setRibbon } from './layout-ribbon.ts';
import type { Measure } from './type-setting.ts';

/** The paper with everything that is printed on it, and the ribbon at its upper edge. */
export interface PanelLayout extends Printed {
  readonly box: Box;
  readonly border: Box;
  /** The part of the border that small print stands in. */
  readonly borderGap: Box | undefined;
  readonly ribbon: RibbonLayout;
}

export interface PanelFrame {
  readonly picture: Size;
  /** Where the paper ends below. */
  readonly foot: number;
  readonly withOrigin: boolean;
}

/** Lays a label out on its paper, which is as high as its side of the picture or as its text needs. */
export function layoutPanel(
  label: LabelContent,
  geometry: Geometry,
  { picture, foot, withOrigin }: PanelFrame,
  measure: Measure,
): PanelLayout {
  const { panel, border, gaps } = geometry;
  const left = panel.side === 'right' ? picture.width - panel.width : 0;
  const across = picture.width - left;
  const column = { centre: left + across / 2, width: across - 2 * (border.margin + border.padding) };

  const brand = setRibbon(label.brand, geometry.ribbon, measure);
  const head = geometry.ribbon.offset + brand.height + gaps.afterRibbon;
  const tail = gaps.bottom + border.margin;
  const most = panel.side === 'right' ? foot : panel.most;

  const footnote = setFootnote(label.footnote, geometry.footnote, column.width, measure);
  const inside = footnote?.on === 'label' ? footnote.set : undefined;
  const frame = { column, height: most - head - tail, footnote: inside, withOrigin };
  const blocks = fillLabel(label, geometry, frame, measure);

  const needed = head + heightOfBlocks(blocks) + tail;
  const height = panel.side === 'right' ? foot : Math.round(Math.max(panel.least, needed));
  const box: Box = { x: left, y: foot - height, width: across, height };
  const printed = printBlocks(blocks, box.y + head, height - needed);

  const frameBox = inset(box, border.margin);
  const onBorder = footnote?.on === 'border' ? placeOnBorder(footnote, frameBox, column.centre) : undefined;
  return {
    ...printed,
    texts: onBorder ? [...printed.texts, onBorder.text] : printed.texts,
    box,
    border: frameBox,
    borderGap: onBorder?.gap,
    ribbon: placeRibbon(brand, geometry.ribbon, column.centre, box.y + geometry.ribbon.offset),
  };
}
