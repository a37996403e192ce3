import { bottom, type Box, middleX, middleY, right } from '../../layout/box.ts';
import type { Geometry } from '../../layout/geometry.ts';
import type { PictureLayout } from '../../layout/layout-picture.ts';
import type { PrintedPlate } from '../../layout/label-blocks.ts';
import type { OrnamentRegion } from '../../layout/ornaments.ts';
import type { Theme } from '../../layout/theme.ts';
import { groundOfBrand } from '../../layout/theme-style.ts';
import type { ProductKind } from '../../../domain/product/product-kind.ts';
import { svgBorder } from './border.ts';
import { svgBelow, svgFootPattern, svgFooter, svgGround, svgHead } from './ground.ts';
import { n, type Patch, patch } from './markup.ts';
import { svgOrnament, svgPattern } from './ornament.ts';
import { outlinePath } from './outline.ts';
import { paperFoot, svgPaper } from './paper.ts';
import { hangsFree, svgBrand, svgPrice, svgSoldOut, svgStrip } from './plaque.ts';
import { svgPlate, svgTrims } from './plate.ts';
import { SHEEN } from './ribbon.ts';
import { svgStamp } from './stamp.ts';
import { type Pen, svgTexts } from './text.ts';

/** Everything in front of the photo except the order line. */
export interface Front {
  readonly layout: PictureLayout;
  readonly theme: Theme;
  readonly geometry: Geometry;
  readonly kind: ProductKind;
  /** The colour under a logo; undefined without a logo. */
  readonly logoGround: string | undefined;
  /** The opacity of a paper into which the photo fades. */
  readonly scrim: number;
}

/** Draws two hairlines with the theme's motif between them. */
function svgDivider(box: Box, motif: string, colour: string): string {
  const gap = box.height * 0.85;
  const y = n(middleY(box));
  const line = (from: number, to: number): string =>
    `<path d="M${n(from)} ${y}H${n(to)}" stroke="${colour}" stroke-width="2" stroke-linecap="round"/>`;
  return [
    line(box.x, middleX(box) - gap),
    line(middleX(box) + gap, right(box)),
    `<path d="${motif}" fill="${colour}" fill-rule="evenodd" transform="translate(${n(middleX(box))} ${y}) scale(${n(box.height / 100)})"/>`,
  ].join('');
}

const svgRule = (box: Box, colour: string): string =>
  `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" fill="${colour}" fill-opacity=".5"/>`;

/** Draws a ticket in two colours, with its stub behind a dotted line. */
function svgTicket({ box, tear = right(box) }: PrintedPlate, { theme, layout }: Front, pen: Pen): string {
  const { colours } = pen;
  const plate = theme.rows.plate ?? { outline: 'ticket', radius: 18, trims: [], shadow: true };
  const path = outlinePath(plate.outline, box, plate.radius);
  const stub = layout.mirrored
    ? { ...box, width: tear - box.x }
    : { ...box, x: tear, width: right(box) - tear };
  return [
    svgPlate({ ...plate, trims: [] }, box, colours.cell, colours),
    `<clipPath id="stub"><rect x="${n(stub.x)}" y="${n(stub.y)}" width="${n(stub.width)}" height="${n(stub.height)}"/></clipPath>`,
    `<path d="${path}" fill="${colours.tag}" clip-path="url(#stub)"/>`,
    `<path d="M${n(tear)} ${n(box.y + 10)}V${n(box.y + box.height - 6)}" stroke="${colours.paper}" stroke-width="5" stroke-dasharray="0.1 13" stroke-linecap="round"/>`,
    svgTrims(plate, box, colours),
  ].join('');
}

function svgPrinted(printed: PrintedPlate, front: Front, pen: Pen): string {
  const { theme } = front;
  const { colours } = pen;
  switch (printed.as) {
    case 'chip':
      return svgPlate(theme.chip, printed.box, colours.chip, colours);
    case 'cell':
      return theme.rows.plate ? svgPlate(theme.rows.plate, printed.box, colours.cell, colours) : '';
    case 'ticket':
      return svgTicket(printed, front, pen);
    case 'strip':
      return svgStrip(printed.box, pen);
  }
}

/**
 * Draws the paper and its border. The paper's shape is made for left-to-right pictures and for paper at the bottom, and
 * mirrored for others.
 */
function svgPanel({ layout, theme, geometry, scrim }: Front, pen: Pen, tile: string | undefined): string {
  const { panel, size, mirrored } = layout;
  const { colours } = pen;
  const upright = mirrored ? { ...panel.box, x: size.width - right(panel.box) } : panel.box;
  const above = geometry.panel.side === 'top';
  const box = above ? { ...upright, y: size.height - bottom(upright) } : upright;
  const foot = above ? bottom(box) : paperFoot(box, geometry, size.height);
  const paper =
    theme.edge.kind === 'none' && geometry.panel.float === 0
      ? ''
      : svgPaper(box, foot, theme.edge, geometry, colours, { tile, opacity: scrim });
  const flips = [
    ...(mirrored ? [`translate(${size.width} 0) scale(-1 1)`] : []),
    ...(above ? [`translate(0 ${size.height}) scale(1 -1)`] : []),
  ];
  return [
    flips.length > 0 ? `<g transform="${flips.join(' ')}">${paper}</g>` : paper,
    svgBorder(panel, theme.border, geometry.border.radius, colours.line),
  ].join('');
}

/** The id of the pattern below the footer. */
const FOOT_TILE = 'tile-foot';

/** Returns one drawing of everything in front of the photo: one call of the renderer costs less than many. */
export function frontPatch(front: Front, pen: Pen): Patch {
  const { layout, theme, geometry, kind, logoGround } = front;
  const { size, panel, brand, price, stamp, soldOut, photo, headTexts, mirrored } = layout;
  const { colours } = pen;
  const { drawings } = theme;
  const tiles = new Map<OrnamentRegion, string>();
  const patterns = layout.ornaments.flatMap((one) => {
    if (one.kind !== 'tile') return [];
    const id = `tile-${one.spec.of}`;
    tiles.set(one.spec.of, id);
    return [svgPattern(one, id, drawings, colours)];
  });
  const foot = tiles.has('below') ? undefined : svgFootPattern(layout, theme, FOOT_TILE, colours);
  if (foot !== undefined) tiles.set('below', FOOT_TILE);
  const printed = [...patterns, ...(foot === undefined ? [] : [foot])];
  const ornamentsOf = (...regions: OrnamentRegion[]): string =>
    layout.ornaments
      .filter((one) => regions.includes(one.kind === 'drawing' ? one.of : one.spec.of))
      .map((one) => svgOrnament(one, drawings, colours))
      .join('');
  const window = geometry.photo.window ? theme.window : undefined;
  return patch({ x: 0, y: 0, ...size }, [
    SHEEN,
    printed.length > 0 ? `<defs>${printed.join('')}</defs>` : '',
    svgGround(layout, theme, geometry, colours, tiles),
    window ? svgTrims(window, photo.slot, colours) : '',
    ornamentsOf('photo', 'picture'),
    svgHead(layout, geometry, colours, tiles),
    ornamentsOf('head'),
    svgPanel(front, pen, tiles.get('panel')),
    ornamentsOf('panel'),
    svgBelow(layout, colours, tiles),
    ornamentsOf('below'),
    svgFooter(layout, theme, colours),
    ornamentsOf('footer'),
    panel.ornament ? svgDivider(panel.ornament, theme.motif, colours.line) : '',
    ...panel.rules.map((rule) => svgRule(rule, colours.line)),
    ...panel.plates.map((printed) => svgPrinted(printed, front, pen)),
    svgTexts([...panel.texts, ...headTexts], pen),
    svgBrand(
      brand,
      { ...theme.brand, on: groundOfBrand(theme.brand, geometry.brand) },
      geometry.brand.tail,
      pen,
      logoGround,
    ),
    stamp ? svgStamp(stamp, theme.emblems[kind], pen) : '',
    price
      ? svgPrice(
          price,
          theme.price,
          { mirrored, free: !panel.price && hangsFree(price, brand, mirrored) },
          pen,
        )
      : '',
    soldOut ? svgSoldOut(soldOut, pen) : '',
  ]);
}
