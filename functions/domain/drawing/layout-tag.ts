import type { LabelContent } from '../picture-content.ts';
import { type Box, turned } from './box.ts';
import { fitOrShorten, fitText } from './fit-text.ts';
import type { Geometry } from './geometry.ts';
import { type PlacedText, placeLines } from './placed-text.ts';
import { heightOf, type Measure, type TextSpec, widthOf } from './type-setting.ts';

/** A price tag, turned about its middle. Its texts stand as if it were not turned and its middle were at 0, 0. */
export interface TagLayout {
  readonly middle: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly degrees: number;
  readonly texts: readonly PlacedText[];
  /** Around the turned tag. */
  readonly box: Box;
}

const INK = { colour: 'onTag', ground: 'tag' } as const;
const ONE_LINE = { lines: 1, leading: 1 };
const FREE = Number.MAX_SAFE_INTEGER;

/** The price is never cut: where it is too long even at the least size, it runs over two lines. */
function setPrice(price: string, spec: Geometry['tag'], measure: Measure) {
  const room = { width: spec.most, height: FREE };
  const oneLine: TextSpec = { ...spec.price, ...ONE_LINE };
  return (
    fitText(price, 'display', oneLine, room, measure) ??
    fitText(
      price,
      'display',
      { ...spec.price, largest: spec.price.least, lines: 4, leading: 1.1 },
      room,
      measure,
    )
  );
}

/** Throws when the price cannot be set at all, which its schema rules out. */
export function layoutTag(
  label: Pick<LabelContent, 'price' | 'priceNote'>,
  spec: Geometry['tag'],
  degrees: number,
  corner: { readonly right: number; readonly top: number },
  measure: Measure,
): TagLayout {
  const price = setPrice(label.price, spec, measure);
  if (!price) throw new Error('the price has no room on its tag');
  const noteRoom = { width: Math.max(widthOf(price), spec.most * 0.6), height: FREE };
  const noteSpec: TextSpec = { ...spec.note, ...ONE_LINE };
  const note =
    label.priceNote === undefined
      ? undefined
      : fitOrShorten(label.priceNote, 'strong', noteSpec, noteRoom, measure);
  const textWidth = Math.max(widthOf(price), note ? widthOf(note) : 0);
  const textHeight = heightOf(price) + (note ? spec.gap + heightOf(note) : 0);
  const width = spec.padding.left + textWidth + spec.padding.right;
  // What hangs below the last line seldom does: half of it is left out, so that the text looks centred.
  const height = 2 * spec.padding.y + textHeight - 0.12 * (note ?? price).size;
  const flat = { x: -width / 2, y: -height / 2, width, height };
  const around = turned(flat, degrees);
  const middle = { x: corner.right - around.width / 2, y: corner.top + around.height / 2 };
  const x = -width / 2 + spec.padding.left + textWidth / 2;
  const top = -height / 2 + spec.padding.y;
  const texts = [
    ...placeLines(price, { anchor: 'middle', x, top }, INK),
    ...(note ? placeLines(note, { anchor: 'middle', x, top: top + heightOf(price) + spec.gap }, INK) : []),
  ];
  const box = { ...around, x: middle.x - around.width / 2, y: middle.y - around.height / 2 };
  return { middle, width, height, degrees, texts, box };
}
