import type { Box } from '../../layout/box.ts';
import type { ColourScheme } from '../../layout/colour-scheme.ts';
import type { Plate, Trim } from '../../layout/shapes.ts';
import { n } from './markup.ts';
import { outlinePath } from './outline.ts';

/** The colour of all shadows: brown instead of black, so that paper does not look dirty. */
export const SHADE = '#1a0f06';

/** Widths and opacities of the strokes that together look like a soft shadow; a real blur costs 30 ms. */
const SHADOW = [
  [12, 0.07],
  [6, 0.09],
  [1, 0.14],
] as const;

/** Draws the soft shadow of an outline, `drop` pixels below it. */
export const svgShadow = (path: string, drop = 5): string =>
  SHADOW.map(
    ([width, opacity], index) =>
      `<path d="${path}" fill="${SHADE}" fill-opacity="${opacity}" stroke="${SHADE}" stroke-opacity="${opacity}" stroke-width="${width}" transform="translate(0 ${drop + 1 - index})"/>`,
  ).join('');

/** Returns the attributes of a line along an outline. */
export function strokeOf(
  { width, colour, opacity, dash }: Omit<Trim, 'inset'>,
  colours: ColourScheme,
): string {
  const dashes = dash ? ` stroke-dasharray="${n(dash[0])} ${n(dash[1])}" stroke-linecap="round"` : '';
  const faint = opacity < 1 ? ` stroke-opacity="${n(opacity)}"` : '';
  return `fill="none" stroke="${colours[colour]}" stroke-width="${n(width)}"${faint}${dashes}`;
}

/** Draws the lines along the outline of a plate or window. */
export function svgTrims({ outline, radius, trims }: Plate, box: Box, colours: ColourScheme): string {
  return trims
    .map((trim) => `<path d="${outlinePath(outline, box, radius, trim.inset)}" ${strokeOf(trim, colours)}/>`)
    .join('');
}

/** Draws a plate with its shadow and its lines. `hole` is cut out of it. */
export function svgPlate(plate: Plate, box: Box, fill: string, colours: ColourScheme, hole = ''): string {
  const path = outlinePath(plate.outline, box, plate.radius);
  return [
    plate.shadow ? svgShadow(path) : '',
    `<path d="${path}${hole}" fill="${fill}"${hole === '' ? '' : ' fill-rule="evenodd"'}/>`,
    svgTrims(plate, box, colours),
  ].join('');
}
