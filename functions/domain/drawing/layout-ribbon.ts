import { type Box, middleX } from './box.ts';
import { fitOrShorten, fitText } from './fit-text.ts';
import type { Geometry } from './geometry.ts';
import { type PlacedText, placeLines } from './placed-text.ts';
import { HANG, heightOf, type Measure, type SetText, widthOf } from './type-setting.ts';

export interface RibbonLayout {
  readonly box: Box;
  /** How far its two ends reach beyond the band. */
  readonly tail: number;
  readonly texts: readonly PlacedText[];
}

export interface SetRibbon {
  readonly brand: SetText;
  readonly width: number;
  readonly height: number;
}

/** Half of what hangs below a line is left out, so that the text looks centred whether or not letters hang. */
const OPTICAL = HANG / 2;

/** The brand in one line, else in as many as the theme allows. Throws when it has no room at all. */
export function setRibbon(brand: string, spec: Geometry['ribbon'], measure: Measure): SetRibbon {
  const room = { width: spec.most - 2 * spec.padding.x, height: Number.MAX_SAFE_INTEGER };
  const least = { ...spec.text, largest: spec.text.least };
  const set =
    fitText(brand, 'display', { ...spec.text, lines: 1 }, room, measure) ??
    fitOrShorten(brand, 'display', least, room, measure);
  if (!set) throw new Error('the brand has no room on its ribbon');
  return {
    brand: set,
    width: widthOf(set) + 2 * spec.padding.x,
    height: heightOf(set) - OPTICAL * set.size + 2 * spec.padding.y,
  };
}

/** The ribbon with its upper edge at `top`, its middle at `centre`. */
export function placeRibbon(
  { brand, width, height }: SetRibbon,
  spec: Geometry['ribbon'],
  centre: number,
  top: number,
): RibbonLayout {
  const box = { x: centre - width / 2, y: top, width, height };
  const first = { anchor: 'middle', x: middleX(box), top: top + spec.padding.y } as const;
  return { box, tail: spec.tail, texts: placeLines(brand, first, { colour: 'onBand', ground: 'band' }) };
}
