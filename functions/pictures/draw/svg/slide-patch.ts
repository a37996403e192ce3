import { bottom } from '../../layout/box.ts';
import type { FrameLayout } from '../../layout/layout-frame.ts';
import type { SlideLayout } from '../../layout/layout-slide.ts';
import type { Ornament } from '../../layout/ornaments.ts';
import type { Plate } from '../../layout/shapes.ts';
import type { Theme } from '../../layout/theme.ts';
import { filled, rectangle, svgFooter } from './ground.ts';
import { svgPattern } from './ornament.ts';
import { outlinePath } from './outline.ts';
import { type Patch, patch } from './markup.ts';
import { svgBrand, svgPlaque } from './plaque.ts';
import { svgTrims } from './plate.ts';
import { SHEEN } from './ribbon.ts';
import type { Pen } from './text.ts';

/** Everything around a photo of a carousel. */
export interface SlideFront {
  readonly layout: SlideLayout;
  readonly theme: Theme;
  readonly ornaments: readonly Ornament[];
  /** The area of the order line, on the last slide. */
  readonly footer: FrameLayout | undefined;
  readonly logoGround: string | undefined;
}

const NUMBER: Plate = { outline: 'round', radius: 40, trims: [], shadow: false };
const NOTE: Plate = { outline: 'round', radius: 12, trims: [], shadow: true };
const TILE = 'tile';
/**
 * How far the pattern continues below the photo. Brand and product are below that, on plain paper, where they are readable.
 */
const PATTERN_FOOT = 14;
const PATTERN_RULE = 2;

/** Draws the theme's paper around the photo's frame, with the pattern of the product's label. */
export function slidePatch({ layout, theme, ornaments, footer, logoGround }: SlideFront, pen: Pen): Patch {
  const { size, photo, brand, number, note } = layout;
  const { colours } = pen;
  const box = { x: 0, y: 0, ...size };
  const patterned = { ...box, height: bottom(photo.slot) + PATTERN_FOOT };
  const spec = ornaments.find((one) => one.kind === 'tile' && (one.of === 'picture' || one.of === 'panel'));
  const tile = spec?.kind === 'tile' ? ({ kind: 'tile', spec, box } as const) : undefined;
  const { outline, radius } = theme.slide;
  const window = outlinePath(outline, photo.slot, radius);
  const rule = rectangle({ ...patterned, y: patterned.height, height: PATTERN_RULE });
  const bare = { on: 'bare', disc: { style: 'filled', outline: theme.brand.disc.outline } } as const;
  return patch(box, [
    SHEEN,
    tile ? `<defs>${svgPattern(tile, TILE, theme.drawings, colours)}</defs>` : '',
    filled(rectangle(box) + window, colours.paper, undefined),
    tile ? filled(rectangle(patterned) + window, `url(#${TILE})`, undefined) : '',
    tile ? filled(rule, colours.line, undefined) : '',
    svgTrims(theme.slide, photo.slot, colours),
    svgBrand(brand, bare, 0, pen, logoGround),
    svgPlaque(number, NUMBER, colours.tag, pen),
    note ? svgPlaque(note, NOTE, colours.tag, pen) : '',
    footer ? svgFooter({ frame: footer }, theme, colours) : '',
  ]);
}
