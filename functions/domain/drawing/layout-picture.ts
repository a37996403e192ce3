import type { LabelContent } from '../picture-content.ts';
import { type Box, overlaps, right } from './box.ts';
import type { Size } from './crop.ts';
import type { Geometry } from './geometry.ts';
import { layoutPanel, type PanelLayout } from './layout-panel.ts';
import { layoutPhoto, type PhotoLayout, stampCorner } from './layout-photo.ts';
import { placeStamp, setStamp, type StampLayout } from './layout-stamp.ts';
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

const tidyLabel = (label: LabelContent): LabelContent => ({
  ...label,
  brand: tidied(label.brand),
  name: tidied(label.name),
  words: tidied(label.words),
  price: tidied(label.price),
  origin: tidied(label.origin),
});

/** Lays a label out in one format. Pure: the same label, geometry and measure give the same layout. */
export function layoutPicture(
  content: LabelContent,
  theme: Pick<Theme, 'turn'>,
  geometry: Geometry,
  size: Size,
  photo: Size,
  measure: Measure,
): PictureLayout {
  const label = tidyLabel(content);
  const { panel: side, safe } = geometry;
  const foot = size.height - safe.bottom - geometry.footer.height;
  const stampText = geometry.stamp && setStamp(label.origin, geometry.stamp, measure);
  const tagRight = (side.side === 'right' ? size.width - side.width : size.width) - geometry.tag.margin.right;
  const corner = { right: tagRight, top: safe.top + geometry.tag.margin.top };
  const tag = layoutTag(label, geometry.tag, theme.turn.tag, corner, measure);

  const assembled = (withStamp: boolean): PictureLayout => {
    const panel = layoutPanel(label, geometry, size, foot, !withStamp, measure);
    const across = side.side === 'right' ? panel.box.x : size.width;
    const clearFoot = side.side === 'right' ? size.height : Math.min(panel.box.y, panel.ribbon.box.y);
    const clear = { x: 0, y: safe.top, width: across, height: clearFoot - safe.top };
    const { depth } = geometry.edge;
    const slot =
      side.side === 'right'
        ? { x: 0, y: 0, width: panel.box.x + depth, height: size.height }
        : { x: 0, y: 0, width: size.width, height: panel.box.y + depth };
    const photoLayout = layoutPhoto(photo, slot, clear, tag.box, geometry.photo);
    const corner = stampCorner(photoLayout.card, clear);
    const stamp =
      withStamp && stampText && geometry.stamp
        ? placeStamp(stampText, geometry.stamp, theme.turn.stamp, clear, corner)
        : undefined;
    const footer = { x: panel.box.x, y: foot, width: panel.box.width, height: geometry.footer.height };
    const groundTop = foot + geometry.footer.height;
    const ground =
      groundTop < size.height
        ? { x: panel.box.x, y: groundTop, width: panel.box.width, height: size.height - groundTop }
        : undefined;
    return { size, photo: photoLayout, clear, panel, tag, stamp, footer, ground };
  };

  const first = assembled(stampText !== undefined);
  const { stamp, clear } = first;
  const crowded = stamp && (overlaps(stamp.box, tag.box) || stamp.box.y < clear.y || right(stamp.box) > right(clear));
  return crowded ? assembled(false) : first;
}
