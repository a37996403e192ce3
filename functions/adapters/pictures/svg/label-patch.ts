import { type Box, middleX, middleY, right, wholePixels } from '../../../domain/drawing/box.ts';
import type { ColourScheme } from '../../../domain/drawing/colour-scheme.ts';
import type { Geometry } from '../../../domain/drawing/geometry.ts';
import type { PictureLayout } from '../../../domain/drawing/layout-picture.ts';
import type { Theme } from '../../../domain/drawing/theme.ts';
import type { FontBook } from '../font-book.ts';
import { n } from './number.ts';
import { svgBorder, svgPaper } from './paper.ts';
import { type Patch, patch } from './patch.ts';
import { SHEEN, svgRibbon } from './ribbon.ts';
import { svgText } from './text.ts';

const SHADOW_REACH = 14;

/** Two hairlines with the theme's motif between them. */
function svgOrnament(box: Box, motif: string, colour: string): string {
  const scale = box.height / 100;
  const gap = box.height * 0.85;
  const y = n(middleY(box));
  const line = (from: number, to: number): string =>
    `<path d="M${n(from)} ${y}H${n(to)}" stroke="${colour}" stroke-width="2" stroke-linecap="round"/>`;
  return [
    line(box.x, middleX(box) - gap),
    line(middleX(box) + gap, right(box)),
    `<path d="${motif}" fill="${colour}" fill-rule="evenodd" transform="translate(${n(middleX(box))} ${y}) scale(${n(scale)})"/>`,
  ].join('');
}

const svgRule = (box: Box, colour: string): string =>
  `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" fill="${colour}" fill-opacity=".5"/>`;

const moved = (box: Box, origin: Box): Box => ({ ...box, x: box.x - origin.x, y: box.y - origin.y });

/** The maker's label: paper, border, ribbon and every text on it. */
export function labelPatch(
  layout: PictureLayout,
  theme: Theme,
  geometry: Geometry,
  colours: ColourScheme,
  fonts: FontBook,
): Patch {
  const { panel, size, footer } = layout;
  const foot = geometry.panel.side === 'right' ? size.height : footer.y;
  const reach = geometry.panel.side === 'right' ? panel.box.x - SHADOW_REACH : 0;
  const top =
    geometry.panel.side === 'right' ? 0 : Math.min(panel.box.y - SHADOW_REACH, panel.ribbon.box.y - 2);
  const area = wholePixels({ x: reach, y: top, width: size.width - reach, height: foot - top }, size);
  const border = {
    border: moved(panel.border, area),
    borderGap: panel.borderGap && moved(panel.borderGap, area),
  };
  const paper = moved(panel.box, area);
  return patch(area, [
    SHEEN,
    svgPaper(paper, foot - area.y, theme, geometry, colours.paper),
    svgBorder(border, theme.border, geometry.border.radius, colours.line),
    svgRibbon(moved(panel.ribbon.box, area), panel.ribbon.tail, colours),
    panel.ornament ? svgOrnament(moved(panel.ornament, area), theme.motif, colours.line) : '',
    ...panel.rules.map((rule) => svgRule(moved(rule, area), colours.line)),
    ...[...panel.texts, ...panel.ribbon.texts].map((text) => svgText(text, fonts, colours, area)),
  ]);
}
