import { bottom, type Box, right } from '../../layout/box.ts';
import type { ColourScheme } from '../../layout/colour-scheme.ts';
import type { Geometry } from '../../layout/geometry.ts';
import type { PictureLayout } from '../../layout/layout-picture.ts';
import type { OrnamentRegion } from '../../layout/ornaments.ts';
import type { Theme } from '../../layout/theme.ts';
import type { Drawing } from '../../layout/theme-style.ts';
import { n } from './markup.ts';
import { svgPattern } from './ornament.ts';
import { outlinePath } from './outline.ts';
import { svgPlate } from './plate.ts';

export type Tiles = ReadonlyMap<OrnamentRegion, string>;

/** Returns the path data of a box. */
export const rectangle = (box: Box): string =>
  `M${n(box.x)} ${n(box.y)}H${n(right(box))}V${n(box.y + box.height)}H${n(box.x)}Z`;

/** Draws a shape in its colour, with the tile of its region printed on it. */
export function filled(path: string, colour: string, tile: string | undefined): string {
  const fill = (paint: string): string => `<path d="${path}" fill="${paint}" fill-rule="evenodd"/>`;
  return fill(colour) + (tile === undefined ? '' : fill(`url(#${tile})`));
}

/**
 * Draws the background where a theme shows it: everything except the photo's window or slot, or the area under the panel.
 */
export function svgGround(
  { size, photo, panel }: PictureLayout,
  theme: Pick<Theme, 'window' | 'edge'>,
  geometry: Pick<Geometry, 'photo' | 'panel'>,
  colours: ColourScheme,
  tiles: Tiles,
): string {
  const whole = rectangle({ x: 0, y: 0, ...size });
  if (geometry.photo.window && theme.window) {
    const window = outlinePath(theme.window.outline, photo.slot, theme.window.radius);
    return filled(whole + window, colours.ground, tiles.get('picture'));
  }
  const besideFloat = geometry.panel.float > 0 && geometry.photo.under !== undefined;
  if (geometry.photo.window || besideFloat) {
    return filled(whole + rectangle(photo.slot), colours.ground, tiles.get('picture'));
  }
  if (theme.edge.kind !== 'none' || geometry.panel.float > 0) return '';
  const end = geometry.panel.side === 'top' ? photo.slot.y : size.height;
  const under = { ...panel.box, height: end - panel.box.y };
  return filled(rectangle(under), colours.ground, tiles.get('picture'));
}

/** Draws the strip across the top; nothing in formats without one. */
export function svgHead(
  { frame }: PictureLayout,
  { head }: Pick<Geometry, 'head'>,
  colours: ColourScheme,
  tiles: Tiles,
): string {
  if (!frame.head || !head) return '';
  return filled(rectangle(frame.head), head.filled ? colours.band : colours.paper, tiles.get('head'));
}

/** Returns the ground below the footer that is seen; a photo that fills the picture covers it. */
function bareFoot({ frame: { below }, photo }: Pick<PictureLayout, 'frame' | 'photo'>): Box | undefined {
  return below && bottom(photo.slot) <= below.y ? below : undefined;
}

/** A motif below the footer is as faint as a watermark. */
const FAINT = 0.25;

/** Returns the theme's motif as a pattern for the ground below the footer, where that would be bare otherwise. */
export function svgFootPattern(
  layout: Pick<PictureLayout, 'frame' | 'photo'>,
  { motif, foot }: Pick<Theme, 'motif' | 'foot'>,
  id: string,
  colours: ColourScheme,
): string | undefined {
  const box = bareFoot(layout);
  if (!box) return undefined;
  const spec = { kind: 'tile', of: 'below', drawing: 'motif', ...foot, opacity: 1 } as const;
  const drawing: Drawing = [{ d: motif, fill: 'line', width: 1, opacity: FAINT }];
  return svgPattern({ kind: 'tile', spec, box }, id, { motif: drawing }, colours);
}

/** Draws the background below the footer. */
export function svgBelow(
  layout: Pick<PictureLayout, 'frame' | 'photo'>,
  colours: ColourScheme,
  tiles: Tiles,
): string {
  const box = bareFoot(layout);
  return box ? filled(rectangle(box), colours.ground, tiles.get('below')) : '';
}

/** Draws the footer's button or band, which is the same for every seller. */
export function svgFooter(
  { frame }: Pick<PictureLayout, 'frame'>,
  { footer }: Pick<Theme, 'footer'>,
  colours: ColourScheme,
): string {
  if (footer.button) return svgPlate(footer.button, frame.footer, colours.band, colours);
  return `<path d="${rectangle(frame.footer)}" fill="${colours.band}"/>`;
}
