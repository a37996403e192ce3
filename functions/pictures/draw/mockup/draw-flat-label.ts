import sharp from 'sharp';
import type { LabelContent } from '../../../domain/picture/picture-content.ts';
import type { Box } from '../../layout/box.ts';
import { CURVED, type FlatLabel, layoutFlatLabel } from '../../layout/layout-flat-label.ts';
import type { LabelSpec } from '../../layout/mockup.ts';
import { rgbFromHex } from '../../layout/oklab.ts';
import { blankCanvas, blend, type Canvas } from '../canvas.ts';
import { groundFor, type Logo, logoPixels } from '../logo.ts';
import { fillSlot, type Focus, type PhotoSource, wantedCrop } from '../photo-source.ts';
import { penOf, type Studio } from '../studio.ts';
import { n } from '../svg/markup.ts';
import { outlinePath } from '../svg/outline.ts';
import { svgTexts } from '../svg/text.ts';

/** The side of a motif in a band, in parts of the label's width. */
const MOTIF = 1 / 9;
/** The distance and width of the line along a band's inner edge, in parts of the label's width. */
const TRIM = { away: 0.016, width: 0.009 };

/** Draws a band at the upper (`up`) or lower end of a label, with the motif and a line along its curved inner edge. */
function svgBand(box: Box, up: boolean, { colours }: Studio): string {
  const { width } = box;
  const curve = CURVED * width;
  const [outer, inner] = up ? [0, box.height] : [box.y + box.height, box.y];
  const bent = up ? inner + curve : inner - curve;
  const away = (up ? 1 : -1) * TRIM.away * width;
  const path = `M0 ${n(outer)}V${n(inner)}Q${n(width / 2)} ${n(2 * bent - inner)} ${n(width)} ${n(inner)}V${n(outer)}Z`;
  const line = `M0 ${n(inner + away)}Q${n(width / 2)} ${n(2 * bent - inner + away)} ${n(width)} ${n(inner + away)}`;
  return [
    `<path d="${path}" fill="${colours.band}"/>`,
    `<path d="${path}" fill="url(#motif)"/>`,
    `<path d="${line}" fill="none" stroke="${colours.tag}" stroke-width="${n(TRIM.width * width)}"/>`,
  ].join('');
}

const aroundMiddle = ({ x, y, size }: NonNullable<FlatLabel['logo']>): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

function svgPlateOf({ plate, logo }: FlatLabel, studio: Studio): string {
  const { colours, theme } = studio;
  const on = theme.brand.on;
  const outline = typeof on === 'string' ? 'round' : on.outline;
  const radius = typeof on === 'string' ? plate.height / 2 : Math.min(on.radius, plate.height / 2);
  const disc =
    logo && studio.logo
      ? `<path d="${outlinePath('round', aroundMiddle(logo), logo.size * 0.2)}" fill="${groundFor(studio.logo, colours)}" stroke="${colours.tag}" stroke-width="${n(logo.size * 0.03)}"/>`
      : '';
  const edge = `stroke="${colours.tag}" stroke-width="${n(plate.height * 0.05)}"`;
  return `${disc}<path d="${outlinePath(outline, plate, radius)}" fill="${colours.plate}" ${edge}/>`;
}

function svgOf(layout: FlatLabel, spec: LabelSpec, studio: Studio, scale: number, size: Box): string {
  const { colours, theme } = studio;
  const { window } = layout;
  const shape = theme.window ?? { outline: 'arch' as const, radius: 0 };
  const radius = window && shape.outline === 'arch' ? window.width / 2 : Math.min(shape.radius, 40);
  const outline = window ? outlinePath(shape.outline, window, radius) : '';
  const paper = `M0 0H${n(spec.width)}V${n(spec.height)}H0Z`;
  const cell = MOTIF * spec.width;
  const frame = window
    ? `<path d="${outline}" fill="none" stroke="${colours.tag}" stroke-width="${n(0.014 * spec.width)}"/>`
    : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" text-rendering="geometricPrecision">`,
    `<defs><pattern id="motif" width="${n(cell)}" height="${n(cell)}" patternUnits="userSpaceOnUse" x="${n(-cell / 2)}">`,
    `<path d="${theme.motif}" fill="${colours.onBand}" fill-opacity=".26" fill-rule="evenodd" transform="translate(${n(cell / 2)} ${n(cell / 2)}) scale(${n(cell / 112)})"/>`,
    `</pattern></defs><g transform="scale(${scale})">`,
    `<path d="${paper}${outline}" fill="${colours.paper}" fill-rule="evenodd"/>${frame}`,
    svgBand(layout.head, true, studio),
    svgBand(layout.foot, false, studio),
    svgPlateOf(layout, studio),
    svgTexts(layout.texts, penOf(studio)),
    '</g></svg>',
  ].join('');
}

async function layLabelLogo(
  canvas: Canvas,
  logo: Logo,
  { x, y, size }: NonNullable<FlatLabel['logo']>,
  scale: number,
): Promise<void> {
  const { data, width, height } = await logoPixels(logo, Math.round(size * scale));
  const box = { x: Math.round(x * scale - width / 2), y: Math.round(y * scale - height / 2), width, height };
  blend(canvas, box, data);
}

/** Draws the flat label of a mock-up, `scale` pixels to a unit. */
export async function drawFlatLabel(
  studio: Studio,
  content: LabelContent,
  spec: LabelSpec,
  photo: PhotoSource,
  focus: Focus,
  scale: number,
): Promise<Canvas> {
  const { theme, colours, type, logo } = studio;
  const { logo: key, ...bare } = content;
  const layout = layoutFlatLabel(logo && key !== undefined ? content : bare, spec, theme, type);
  const size = { x: 0, y: 0, width: Math.round(spec.width * scale), height: Math.round(spec.height * scale) };
  const canvas = blankCanvas(size);
  const [red, green, blue] = rgbFromHex(colours.paper);
  for (let at = 0; at < canvas.pixels.length; at += 3) {
    canvas.pixels[at] = red;
    canvas.pixels[at + 1] = green;
    canvas.pixels[at + 2] = blue;
  }
  const { window } = layout;
  if (window) {
    const [left, top] = [Math.floor(window.x * scale), Math.floor(window.y * scale)];
    const slot = {
      x: left,
      y: top,
      width: Math.min(canvas.width - left, Math.ceil(window.width * scale) + 1),
      height: Math.min(canvas.height - top, Math.ceil(window.height * scale) + 1),
    };
    await fillSlot(canvas, slot, photo, wantedCrop(photo, slot, focus));
  }
  const svg = svgOf(layout, spec, studio, scale, size);
  blend(canvas, size, await sharp(Buffer.from(svg)).raw().toBuffer());
  if (logo && layout.logo) await layLabelLogo(canvas, logo, layout.logo, scale);
  return canvas;
}
