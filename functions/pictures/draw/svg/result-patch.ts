import type { ResultLayout } from '../../layout/layout-result.ts';
import type { Plate } from '../../layout/shapes.ts';
import { filled, rectangle } from './ground.ts';
import { type Patch, patch } from './markup.ts';
import { svgPlate } from './plate.ts';
import { type Pen, svgTexts } from './text.ts';

const PLATE: Plate = { outline: 'round', radius: 14, trims: [], shadow: true };
/** The rule below the head, in the colour of the plates. */
const RULE = 12;

/** Draws the paper around the photo of a result, its head on the theme's band, and its words and plates. */
export function resultPatch({ size, head, best, change, texts }: ResultLayout, pen: Pen): Patch {
  const { colours } = pen;
  const whole = { x: 0, y: 0, ...size };
  const plates = [best?.plate, change].flatMap((box) => (box ? [box] : []));
  return patch(whole, [
    filled(rectangle(whole) + (best ? rectangle(best.photo) : ''), colours.paper, undefined),
    filled(rectangle(head), colours.band, undefined),
    filled(rectangle({ ...head, y: head.height - RULE / 2, height: RULE }), colours.tag, undefined),
    ...plates.map((box) => svgPlate(PLATE, box, colours.tag, colours)),
    svgTexts(texts, pen),
  ]);
}
