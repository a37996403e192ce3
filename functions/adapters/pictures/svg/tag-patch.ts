import { wholePixels } from '../../../domain/drawing/box.ts';
import type { ColourScheme } from '../../../domain/drawing/colour-scheme.ts';
import type { Size } from '../../../domain/drawing/crop.ts';
import type { TagLayout } from '../../../domain/drawing/layout-tag.ts';
import type { FontBook } from '../font-book.ts';
import { n } from './number.ts';
import { type Patch, patch } from './patch.ts';
import { svgText } from './text.ts';

const SHADOW_REACH = 16;
const STITCH = 11;

/** The tag's outline about 0, 0: a point to the left, round corners to the right; smaller by `by`. */
function outline({ width, height }: TagLayout, by: number): string {
  const half = height / 2 - by;
  const left = -width / 2 + by * 1.45;
  const right = width / 2 - by;
  const shoulder = -width / 2 + height * 0.36 + by * 0.3;
  const round = Math.max(2, 16 - by);
  const nose = Math.min(10, half / 4);
  return [
    `M${n(shoulder)} ${n(-half)}H${n(right - round)}q${n(round)} 0 ${n(round)} ${n(round)}`,
    `V${n(half - round)}q0 ${n(round)} ${n(-round)} ${n(round)}H${n(shoulder)}`,
    `L${n(left + nose * 0.5)} ${n(nose)}Q${n(left)} 0 ${n(left + nose * 0.5)} ${n(-nose)}Z`,
  ].join('');
}

const hole = (x: number, radius: number): string =>
  `M${n(x - radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-2 * radius)} 0Z`;

const OUTLINE = '#7a5b34';
const SHADE = '#1a0f06';

function svgStrand(path: string, colour: string): string {
  const stroke = (ink: string, width: number, more: string): string =>
    `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round"${more}/>`;
  return [
    stroke(SHADE, 6, ' stroke-opacity=".22" transform="translate(3 3)"'),
    stroke(OUTLINE, 5, ''),
    stroke(colour, 3, ''),
  ].join('');
}

/** Two strands of twine from the picture's upper edge to the eyelet. */
function svgTwine({ x, y }: { x: number; y: number }, colour: string): string {
  const strand = (start: number, bend: number): string =>
    `M${n(start)} -8C${n(start + bend)} ${n(y * 0.4)} ${n(x - bend)} ${n(y * 0.6)} ${n(x)} ${n(y)}`;
  return svgStrand(strand(x - 46, 34), colour) + svgStrand(strand(x - 18, -22), colour);
}

export function tagPatch(tag: TagLayout, size: Size, colours: ColourScheme, fonts: FontBook): Patch {
  const { box, middle, degrees } = tag;
  const area = wholePixels(
    { x: box.x - 70, y: 0, width: box.width + 70 + SHADOW_REACH, height: box.y + box.height + SHADOW_REACH },
    size,
  );
  const angle = (degrees * Math.PI) / 180;
  const eyeletX = -tag.width / 2 + tag.height * 0.33;
  const eyelet = {
    x: middle.x + eyeletX * Math.cos(angle) - area.x,
    y: middle.y + eyeletX * Math.sin(angle) - area.y,
  };
  const shape = outline(tag, 0);
  const punched = shape + hole(eyeletX, 11);
  const shadow = (reach: number, drop: number, opacity: number): string =>
    `<path d="${shape}" fill="#1a0f06" fill-opacity="${opacity}" stroke="#1a0f06" stroke-opacity="${opacity}" stroke-width="${reach}" transform="translate(${n(drop * 0.4)} ${drop})"/>`;
  const place = `translate(${n(middle.x - area.x)} ${n(middle.y - area.y)}) rotate(${n(degrees)})`;
  return patch(area, [
    `<g transform="${place}">`,
    shadow(12, 6, 0.07),
    shadow(6, 5, 0.09),
    shadow(1, 4, 0.14),
    `<path d="${punched}" fill="${colours.tag}" fill-rule="evenodd"/>`,
    `<path d="${shape}" fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="2"/>`,
    `<path d="${outline(tag, STITCH)}" fill="none" stroke="${colours.onTag}" stroke-opacity=".55" stroke-width="2.2" stroke-dasharray="9 7" stroke-linecap="round"/>`,
    `<circle cx="${n(eyeletX)}" r="14" fill="none" stroke="${colours.onTag}" stroke-width="5"/>`,
    ...tag.texts.map((text) => svgText(text, fonts, colours, { x: 0, y: 0 })),
    '</g>',
    svgTwine(eyelet, '#e2c99a'),
  ]);
}
