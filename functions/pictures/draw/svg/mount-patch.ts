import { type Box, wholePixels } from '../../layout/box.ts';
import type { Size } from '../../layout/crop.ts';
import { n, type Patch, patch } from './markup.ts';

const REACH = 18;

/** Draws a white frame with a shadow for a photo in front of its own blur. The photo itself is drawn over it. */
export function mountPatch(photo: Box, frame: number, size: Size): Patch {
  const mount = {
    x: photo.x - frame,
    y: photo.y - frame,
    width: photo.width + 2 * frame,
    height: photo.height + 2 * frame,
  };
  const area = wholePixels(
    {
      x: mount.x - REACH,
      y: mount.y - REACH,
      width: mount.width + 2 * REACH,
      height: mount.height + 2 * REACH,
    },
    size,
  );
  const at = `x="${n(mount.x - area.x)}" y="${n(mount.y - area.y)}" width="${n(mount.width)}" height="${n(mount.height)}" rx="5"`;
  const shadow = (width: number, opacity: number): string =>
    `<rect ${at} fill="none" stroke="#000" stroke-opacity="${opacity}" stroke-width="${width}" transform="translate(0 4)"/>`;
  return patch(area, [shadow(28, 0.05), shadow(18, 0.08), shadow(8, 0.12), `<rect ${at} fill="#fffdf8"/>`]);
}
