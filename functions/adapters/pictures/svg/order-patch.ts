import { type Box, wholePixels } from '../../../domain/drawing/box.ts';
import type { ColourScheme } from '../../../domain/drawing/colour-scheme.ts';
import type { Size } from '../../../domain/drawing/crop.ts';
import type { OrderLayout } from '../../../domain/drawing/layout-order.ts';
import type { FontBook } from '../font-book.ts';
import { n } from './number.ts';
import { type Patch, patch } from './patch.ts';
import { SHEEN } from './ribbon.ts';
import { svgText } from './text.ts';

/** A plain telephone receiver about 0, 0, some 92 units long: no platform's sign. */
const RECEIVER =
  'M-46 6C-46-16-23-27 0-27S46-16 46 6V13C46 18 43 20 38 20H27C22 20 20 18 20 13V4C14 0-14 0-20 4V13C-20 18-22 20-27 20H-38C-43 20-46 18-46 13Z';

/** The seller's order line: everything inside the footer, nothing outside it. */
export function orderPatch(
  order: OrderLayout,
  footer: Box,
  size: Size,
  colours: ColourScheme,
  fonts: FontBook,
): Patch {
  const area = wholePixels(footer, size);
  const { width, height } = area;
  const { x, y, radius } = order.icon;
  return patch(area, [
    SHEEN,
    `<rect width="${width}" height="${height}" fill="${colours.band}"/>`,
    `<rect width="${width}" height="${height}" fill="url(#sheen)"/>`,
    `<path d="M0 9H${width}" fill="none" stroke="${colours.onBand}" stroke-opacity=".6" stroke-width="2" stroke-dasharray="9 7"/>`,
    `<g transform="translate(${n(x - area.x)} ${n(y - area.y)})">`,
    `<circle r="${n(radius)}" fill="${colours.onBand}"/>`,
    `<path d="${RECEIVER}" fill="${colours.band}" transform="rotate(-135) scale(${n(radius / 74)}) translate(0 3)"/>`,
    '</g>',
    ...order.texts.map((text) => svgText(text, fonts, colours, area)),
  ]);
}
