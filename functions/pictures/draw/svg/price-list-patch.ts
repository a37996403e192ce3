import type { FrameLayout } from '../../layout/layout-frame.ts';
import type { PriceListLayout } from '../../layout/layout-price-list.ts';
import type { Ornament } from '../../layout/ornaments.ts';
import type { Plate } from '../../layout/shapes.ts';
import type { Theme } from '../../layout/theme.ts';
import { filled, rectangle, svgBelow, svgFooter } from './ground.ts';
import { type Patch, patch } from './markup.ts';
import { svgPattern } from './ornament.ts';
import { outlinePath } from './outline.ts';
import { svgPlate, svgTrims } from './plate.ts';
import { SHEEN } from './ribbon.ts';
import { type Pen, svgTexts } from './text.ts';

/** Everything of a price list but its photos. */
interface PriceListFront {
  readonly layout: PriceListLayout;
  readonly theme: Theme;
  readonly ornaments: readonly Ornament[];
  readonly frame: FrameLayout;
}

const PRICE: Plate = { outline: 'round', radius: 12, trims: [], shadow: true };
const PHOTO: Plate = {
  outline: 'round',
  radius: 18,
  trims: [{ inset: 0, width: 3, colour: 'line', opacity: 0.8 }],
  shadow: false,
};
const TILE = 'tile';
/** The rule between the head and the products, in the colour of prices. */
const RULE = 12;

/** Draws the paper around the photos, the head on the theme's band with its pattern, and the prices on plates. */
export function priceListPatch({ layout, theme, ornaments, frame }: PriceListFront, pen: Pen): Patch {
  const { size, cells, head, texts } = layout;
  const { colours } = pen;
  const whole = { x: 0, y: 0, ...size };
  const windows = cells.map(({ photo }) => outlinePath(PHOTO.outline, photo, PHOTO.radius)).join('');
  const spec = ornaments.find((one) => one.kind === 'tile' && one.of !== 'photo');
  const tile = spec?.kind === 'tile' ? ({ kind: 'tile', spec, box: whole } as const) : undefined;
  const rule = { ...head, y: head.height - RULE / 2, height: RULE };
  const empty = { slot: { x: 0, y: 0, width: 0, height: 0 }, mount: undefined };
  return patch(whole, [
    SHEEN,
    tile ? `<defs>${svgPattern(tile, TILE, theme.drawings, colours)}</defs>` : '',
    filled(rectangle(whole) + windows, colours.paper, undefined),
    filled(rectangle(head), colours.band, undefined),
    filled(rectangle(rule), colours.tag, undefined),
    ...cells.map(({ photo }) => svgTrims(PHOTO, photo, colours)),
    ...cells.map(({ plate }) => svgPlate(PRICE, plate, colours.tag, colours)),
    svgBelow({ frame, photo: empty }, colours, new Map(tile ? [[tile.spec.of, TILE]] : [])),
    svgFooter({ frame }, theme, colours),
    svgTexts([...texts, ...cells.flatMap((cell) => cell.texts)], pen),
  ]);
}
