import { type Box, wholePixels } from '../../layout/box.ts';
import type { Size } from '../../layout/crop.ts';
import type { OrderLayout } from '../../layout/layout-order.ts';
import type { Theme } from '../../layout/theme.ts';
import { n, type Patch, patch } from './markup.ts';
import { SHEEN } from './ribbon.ts';
import { type Pen, svgText } from './text.ts';

/** A plain telephone receiver around 0, 0, about 92 units long: not the logo of any platform. */
const RECEIVER =
  'M-46 6C-46-16-23-27 0-27S46-16 46 6V13C46 18 43 20 38 20H27C22 20 20 18 20 13V4C14 0-14 0-20 4V13C-20 18-22 20-27 20H-38C-43 20-46 18-46 13Z';

function svgRule(rule: Theme['footer']['rule'], width: number, colour: string): string {
  if (rule === 'none') return '';
  const at = rule === 'stitch' ? 9 : 1;
  const dash = rule === 'stitch' ? ' stroke-dasharray="9 7"' : '';
  return `<path d="M0 ${at}H${width}" fill="none" stroke="${colour}" stroke-opacity=".6" stroke-width="2"${dash}/>`;
}

/** Draws the seller's order line, entirely within its box. */
export function orderPatch(
  order: OrderLayout,
  box: Box,
  size: Size,
  { footer }: Pick<Theme, 'footer'>,
  pen: Pen,
): Patch {
  const area = wholePixels(box, size);
  const { width, height } = area;
  const { x, y, radius } = order.icon;
  const { colours } = pen;
  return patch(area, [
    SHEEN,
    `<rect width="${width}" height="${height}" fill="${colours.band}"/>`,
    footer.sheen ? `<rect width="${width}" height="${height}" fill="url(#sheen)"/>` : '',
    svgRule(footer.rule, width, colours.onBand),
    `<g transform="translate(${n(x - area.x)} ${n(y - area.y)})">`,
    `<circle r="${n(radius)}" fill="${colours.onBand}"/>`,
    `<path d="${RECEIVER}" fill="${colours.band}" transform="rotate(-135) scale(${n(radius / 74)}) translate(0 3)"/>`,
    '</g>',
    ...order.texts.map((text) => svgText(text, pen, area)),
  ]);
}
