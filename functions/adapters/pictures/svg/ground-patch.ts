import { type Box, wholePixels } from '../../../domain/drawing/box.ts';
import type { ColourScheme } from '../../../domain/drawing/colour-scheme.ts';
import type { Size } from '../../../domain/drawing/crop.ts';
import { n } from './number.ts';
import { type Patch, patch } from './patch.ts';

const CELL = 90;

/** The theme's motif in rows on paper, one against the other. */
export function groundPatch(ground: Box, motif: string, size: Size, colours: ColourScheme): Patch {
  const area = wholePixels(ground, size);
  const cell = area.width / Math.round(area.width / CELL);
  const uses: string[] = [];
  for (let y = cell / 2; y < area.height + cell / 2; y += cell) {
    for (let x = cell / 2; x < area.width; x += cell)
      uses.push(`<use href="#motif" x="${n(x)}" y="${n(y)}"/>`);
  }
  return patch(area, [
    `<defs><path id="motif" d="${motif}" transform="scale(${n(cell / 100)})"/></defs>`,
    `<rect width="${area.width}" height="${area.height}" fill="${colours.paper}"/>`,
    `<g fill="${colours.band}" fill-rule="evenodd" fill-opacity=".24">${uses.join('')}</g>`,
  ]);
}
