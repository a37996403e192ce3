import { overlaps } from '../../layout/box.ts';
import type { Plaque } from '../../layout/plaque.ts';
import type { Plate } from '../../layout/shapes.ts';
import type { Theme } from '../../layout/theme.ts';
import { n } from './markup.ts';
import { outlinePath } from './outline.ts';
import { svgPlate } from './plate.ts';
import { svgRibbon } from './ribbon.ts';
import { type Pen, svgTexts } from './text.ts';

/** Rotates the content about the plaque's middle. In a mirrored picture, plates are mirrored too, but letters are not. */
const group = ({ middle, degrees }: Plaque, content: readonly string[]): string =>
  `<g transform="translate(${n(middle.x)} ${n(middle.y)}) rotate(${n(degrees)})">${content.join('')}</g>`;

const mirroredIf = (mirrored: boolean, content: string): string =>
  mirrored ? `<g transform="scale(-1 1)">${content}</g>` : content;

const boxOf = ({ width, height }: Pick<Plaque, 'width' | 'height'>) => ({
  x: -width / 2,
  y: -height / 2,
  width,
  height,
});

/** The strip of a mark: a small flag at the lower edge of the plate that it belongs to. */
const STRIP: Plate = { outline: 'round', radius: 8, trims: [], shadow: true };

/** Draws the strip of a mark, such as "sold out", without its text. */
export const svgStrip = (box: Parameters<typeof svgPlate>[1], { colours }: Pen): string =>
  svgPlate(STRIP, box, colours.mark, colours);

/** Returns the colour of the brand's letters and that of the surface under them. */
const inksOf = (on: Theme['brand']['on'], { colours }: Pen): { ink: string; ground: string } => {
  if (on === 'bare') return { ink: colours.name, ground: colours.paper };
  return on === 'ribbon' || on === 'band'
    ? { ink: colours.onBand, ground: colours.band }
    : { ink: colours.onPlate, ground: colours.plate };
};

/** The radius of the corners of a logo's plate, as a part of its side. */
const LOGO_CORNER = 0.2;

/** Draws the disc under initials, or the plate under a logo, in a colour on which the logo is visible. */
function svgDisc(
  brand: Plaque,
  style: Pick<Theme['brand'], 'disc' | 'on'>,
  pen: Pen,
  logoGround: string | undefined,
): string {
  if (!brand.disc) return '';
  const { x, y, size } = brand.disc;
  const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
  if (logoGround !== undefined) {
    const plate: Plate = { outline: 'round', radius: size * LOGO_CORNER, trims: [], shadow: true };
    return svgPlate(plate, box, logoGround, pen.colours);
  }
  const path = outlinePath(style.disc.outline, box, size * 0.16);
  const { ink, ground } = inksOf(style.on, pen);
  if (style.disc.style === 'filled') return `<path d="${path}" fill="${ink}"/>`;
  return `<path d="${path}" fill="${ground}" stroke="${ink}" stroke-width="3"/>`;
}

/** Draws the maker's brand on its ribbon or plate, or directly on the paper. */
export function svgBrand(
  brand: Plaque,
  style: Pick<Theme['brand'], 'disc' | 'on'>,
  tail: number,
  pen: Pen,
  logoGround: string | undefined,
): string {
  const { on } = style;
  const box = boxOf(brand);
  const ground = (): string => {
    if (on === 'ribbon') return svgRibbon(box, tail, pen.colours);
    return typeof on === 'string' ? '' : svgPlate(on, box, pen.colours.plate, pen.colours);
  };
  return group(brand, [ground(), svgDisc(brand, style, pen, logoGround), svgTexts(brand.texts, pen)]);
}

/** A tag whose middle is below this, in pixels, would hang on too long a twine. */
const LOWEST_HUNG = 420;

const HOLE = 11;
const OUTLINE = '#7a5b34';

/** Returns the x of a tag's hole for the twine, relative to the tag's middle. */
const eyeletOf = ({ width, height }: Plaque): number => -width / 2 + height * 0.33;

const circle = (x: number, radius: number): string =>
  `M${n(x - radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-2 * radius)} 0Z`;

function svgStrand(path: string): string {
  const stroke = (ink: string, width: number, more = ''): string =>
    `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round"${more}/>`;
  const shadow = stroke('#1a0f06', 6, ' stroke-opacity=".22" transform="translate(3 3)"');
  return shadow + stroke(OUTLINE, 5) + stroke('#e2c99a', 3);
}

/** How far twine swings to both sides of the hole on its way up. */
const SWING = 62;

/** Whether nothing that is above a tag would lie under the twine on which it hangs. */
export function hangsFree(price: Plaque, brand: Pick<Plaque, 'box'>, mirrored: boolean): boolean {
  const x = price.middle.x + eyeletOf(price) * (mirrored ? -1 : 1);
  const above = { x: x - SWING, y: 0, width: 2 * SWING, height: Math.max(0, price.middle.y) };
  return !overlaps(above, brand.box);
}

/** Draws two strands of twine from the picture's upper edge to the hole of a tag. */
function svgTwine(price: Plaque, mirrored: boolean): string {
  const way = mirrored ? -1 : 1;
  const along = eyeletOf(price) * way;
  const angle = (price.degrees * Math.PI) / 180;
  const x = price.middle.x + along * Math.cos(angle);
  const y = price.middle.y + along * Math.sin(angle);
  const strand = (start: number, bend: number): string =>
    `M${n(x + way * start)} -8C${n(x + way * (start + bend))} ${n(y * 0.4)} ${n(x - way * bend)} ${n(y * 0.6)} ${n(x)} ${n(y)}`;
  return svgStrand(strand(-46, 34)) + svgStrand(strand(-18, -22));
}

/** Draws the price on its plate, with the strip of a mark. A tag near the top hangs on twine, if nothing is above it (`free`). */
export function svgPrice(
  price: Plaque,
  plate: Plate,
  { mirrored, free }: { readonly mirrored: boolean; readonly free: boolean },
  pen: Pen,
): string {
  const { colours } = pen;
  const tag = plate.outline === 'tag';
  const eyelet = eyeletOf(price);
  const hole = tag ? circle(eyelet, HOLE) : '';
  const ring = tag
    ? `<circle cx="${n(eyelet)}" r="14" fill="none" stroke="${colours.onTag}" stroke-width="5"/>`
    : '';
  const flat = svgPlate(plate, boxOf(price), colours.tag, colours, hole) + ring;
  const strip = price.strip ? svgStrip(price.strip.box, pen) + svgTexts(price.strip.texts, pen) : '';
  const sign = group(price, [mirroredIf(mirrored, flat), svgTexts(price.texts, pen), strip]);
  return tag && free && price.middle.y < LOWEST_HUNG ? sign + svgTwine(price, mirrored) : sign;
}

const SOLD_OUT: Plate = {
  outline: 'round',
  radius: 14,
  shadow: true,
  trims: [{ inset: 9, width: 3, colour: 'onMark', opacity: 0.9 }],
};

/** Draws a sign on a plate of that colour. */
export const svgPlaque = (sign: Plaque, plate: Plate, fill: string, pen: Pen): string =>
  group(sign, [svgPlate(plate, boxOf(sign), fill, pen.colours), svgTexts(sign.texts, pen)]);

/** Draws the text "sold out" across the photo. */
export const svgSoldOut = (sign: Plaque, pen: Pen): string =>
  svgPlaque(sign, SOLD_OUT, pen.colours.mark, pen);
