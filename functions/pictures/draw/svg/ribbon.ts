import { bottom, type Box, right } from '../../layout/box.ts';
import type { ColourScheme } from '../../layout/colour-scheme.ts';
import { n } from './markup.ts';

const DROP = 0.2;
const OVERLAP = 26;

/** Draws one swallow-tailed end behind the band. `way` is -1 for the left end, 1 for the right. */
function tail(band: Box, length: number, way: -1 | 1, colours: ColourScheme): string {
  const edge = way < 0 ? band.x : right(band);
  const drop = band.height * DROP;
  const inner = edge - way * OVERLAP;
  const outer = edge + way * length;
  const notch = outer - way * length * 0.38;
  const top = band.y + drop;
  const low = bottom(band) + drop;
  const shape = `M${n(inner)} ${n(top)}H${n(outer)}L${n(notch)} ${n((top + low) / 2)}L${n(outer)} ${n(low)}H${n(inner)}Z`;
  const back = `M${n(inner)} ${n(low)}L${n(edge)} ${n(bottom(band))}H${n(inner)}Z`;
  return [
    `<path d="${shape}" fill="#1a0f06" fill-opacity=".12" transform="translate(0 7)"/>`,
    `<path d="${shape}" fill="#1a0f06" fill-opacity=".14" transform="translate(0 3)"/>`,
    `<path d="${shape}" fill="${colours.bandShade}"/>`,
    `<path d="${back}" fill="${colours.bandShade}"/><path d="${back}" fill="#000" fill-opacity=".38"/>`,
  ].join('');
}

/** Draws the ribbon under the maker's brand: two folded ends and a band with stitching. */
export function svgRibbon(band: Box, tailLength: number, colours: ColourScheme): string {
  const at = `x="${n(band.x)}" width="${n(band.width)}" height="${n(band.height)}"`;
  const stitch = (y: number): string =>
    `<path d="M${n(band.x + 14)} ${n(y)}H${n(right(band) - 14)}" fill="none" stroke="${colours.onBand}" stroke-opacity=".6" stroke-width="2" stroke-dasharray="9 7"/>`;
  return [
    tail(band, tailLength, -1, colours),
    tail(band, tailLength, 1, colours),
    `<rect y="${n(band.y + 8)}" ${at} rx="3" fill="#1a0f06" fill-opacity=".1"/>`,
    `<rect y="${n(band.y + 4)}" ${at} rx="3" fill="#1a0f06" fill-opacity=".16"/>`,
    `<rect y="${n(band.y)}" ${at} rx="3" fill="${colours.band}"/>`,
    `<rect y="${n(band.y)}" ${at} rx="3" fill="url(#sheen)"/>`,
    stitch(band.y + 8),
    stitch(bottom(band) - 8),
  ].join('');
}

/** A gradient that makes cloth look lit from above. It darkens only the rim, so that text stays readable. */
export const SHEEN =
  '<defs><linearGradient id="sheen" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#000" stop-opacity=".16"/><stop offset=".22" stop-color="#000" stop-opacity="0"/><stop offset=".78" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".2"/></linearGradient></defs>';
