import type { LabelContent } from '../picture-content.ts';
import { type Box, overlaps, right } from './box.ts';
import type { Size } from './crop.ts';
import type { Geometry } from './geometry.ts';
import { layoutPanel, type PanelLayout } from './layout-panel.ts';
import { layoutPhoto, type PhotoLayout, stampCorner } from './layout-photo.ts';
import { placeStamp, setStamp, type StampLayout, type StampText } from './layout-stamp.ts';
import { layoutTag, type TagLayout } from './layout-tag.ts';
import { tidied } from './text-pieces.ts';
import type { Theme } from './theme.ts';
import type { Measure } from './type-setting.ts';

/** Where everything of one picture stands, but for the words of its order line. */
export interface PictureLayout {
  readonly size: Size;
  /** Where the photo stands; its slot reaches under the paper's edge. */
  readonly photo: PhotoLayout;
  /** The part of the slot that only tag and stamp may cover. */
  readonly clear: Box;
  readonly panel: PanelLayout;
  readonly tag: TagLayout;
  readonly stamp: StampLayout | undefined;
  readonly footer: Box;
  /** Empty ground below the footer, where a format leaves room for a platform's own buttons. */
  readonly ground: Box | undefined;
}

/** What a format offers: its size and measures, and the photo's shape. */
export interface PictureFrame {
  readonly size: Size;
  readonly geometry: Geometry;
  readonly photo: Size;
}

const tidyLabel = (label: LabelContent): LabelContent => ({
  ...label,
  brand: tidied(label.brand),
  name: tidied(label.name),
  words: tidied(label.words),
  price: tidied(label.price),
  origin: tidied(label.origin),
});

/** The footer of a format: the same for every label, so that order lines can be drawn by themselves. */
export function footerOf(geometry: Geometry, size: Size): Box {
  const { panel, safe, edge, footer } = geometry;
  const x = panel.side === 'right' ? size.width - panel.width + edge.depth : 0;
  return { x, y: size.height - safe.bottom - footer.height, width: size.width - x, height: footer.height };
}

function groundOf({ geometry, size }: PictureFrame): Box | undefined {
  const { bottom } = geometry.safe;
  return bottom > 0 ? { x: 0, y: size.height - bottom, width: size.width, height: bottom } : undefined;
}

/** The photo's slot, and the part of it that paper and ribbon leave free. */
function photoArea({ geometry, size }: PictureFrame, panel: PanelLayout): { slot: Box; clear: Box } {
  const { depth } = geometry.edge;
  const { top } = geometry.safe;
  if (geometry.panel.side === 'right') {
    return {
      slot: { x: 0, y: 0, width: panel.box.x + depth, height: size.height },
      clear: { x: 0, y: top, width: panel.box.x, height: size.height - geometry.safe.bottom - top },
    };
  }
  const foot = Math.min(panel.box.y, panel.ribbon.box.y);
  return {
    slot: { x: 0, y: 0, width: size.width, height: panel.box.y + depth },
    clear: { x: 0, y: top, width: size.width, height: foot - top },
  };
}

function assemble(
  label: LabelContent,
  frame: PictureFrame,
  stampText: StampText | undefined,
  turn: Theme['turn'],
  measure: Measure,
): PictureLayout {
  const { size, geometry, photo } = frame;
  const footer = footerOf(geometry, size);
  const withOrigin = stampText === undefined;
  const panel = layoutPanel(label, geometry, { picture: size, foot: footer.y, withOrigin }, measure);
  const { slot, clear } = photoArea(frame, panel);
  const { margin } = geometry.tag;
  const corner = { right: right(clear) - margin.right, top: clear.y + margin.top };
  const tag = layoutTag(label, geometry.tag, turn.tag, corner, measure);
  const photoLayout = layoutPhoto(photo, slot, clear, tag.box, geometry.photo);
  const stamp =
    stampText && geometry.stamp
      ? placeStamp(stampText, geometry.stamp, turn.stamp, clear, stampCorner(photoLayout.card, clear))
      : undefined;
  return { size, photo: photoLayout, clear, panel, tag, stamp, footer, ground: groundOf(frame) };
}

/**
 * Lays a label out in one format. Pure: the same label, frame and measure give the same layout. A stamp that would
 * touch the tag gives way to a line on the label.
 */
export function layoutPicture(
  content: LabelContent,
  frame: PictureFrame,
  turn: Theme['turn'],
  measure: Measure,
): PictureLayout {
  const label = tidyLabel(content);
  const { stamp: spec } = frame.geometry;
  const first = assemble(label, frame, spec && setStamp(label.origin, spec, measure), turn, measure);
  const { stamp, tag, clear } = first;
  const crowded =
    stamp && (overlaps(stamp.box, tag.box) || stamp.box.y < clear.y || right(stamp.box) > right(clear));
  return crowded ? assemble(label, frame, undefined, turn, measure) : first;
}
