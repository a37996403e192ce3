import type { Box } from './box.ts';
import type { Geometry } from './geometry.ts';
import { reachOf } from './script-reach.ts';
import { SEPARATOR, tidied } from './text-pieces.ts';
import type { Typesetter } from './type-setting.ts';

/** One letter on a circle: rotated by that many degrees clockwise about the stamp's middle, from twelve o'clock. */
interface CurvedLetter {
  readonly text: string;
  readonly degrees: number;
}

export interface CurvedText {
  readonly letters: readonly CurvedLetter[];
  readonly size: number;
  /** From the stamp's middle to the baseline. */
  readonly radius: number;
  /** In the lower line, the feet of the letters point outwards. */
  readonly side: 'upper' | 'lower';
}

export interface StampLayout {
  readonly middle: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly degrees: number;
  readonly curves: readonly CurvedText[];
  readonly box: Box;
}

export type StampText = Pick<StampLayout, 'radius' | 'curves'>;

type StampSpec = NonNullable<Geometry['stamp']>;

/** The outer edge of the letters, as a part of the radius. */
const RIM = 0.815;
const MOST_DEGREES = { upper: 162, lower: 134 } as const;
/**
 * Space between letters on a curve, as a part of the size; more on the lower curve, where their tops are close together.
 */
const AIR = { upper: 0.06, lower: 0.17 } as const;
const STEPS = 8;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Joined and combining scripts cannot be set letter by letter. */
const LETTER_BY_LETTER = /^[\p{Script=Latin}\p{Script=Common}]+$/u;

const toDegrees = (length: number, radius: number): number => (length / radius) * (180 / Math.PI);

function curve(
  text: string,
  side: 'upper' | 'lower',
  size: number,
  rim: number,
  type: Typesetter,
): CurvedText | undefined {
  const radius = side === 'upper' ? rim - reachOf(text).capital * size : rim;
  const widths = [...graphemes.segment(text)].map(({ segment }) => ({
    segment,
    degrees: toDegrees((type.measure(segment, 'strong') + AIR[side]) * size, radius),
  }));
  const total = widths.reduce((sum, { degrees }) => sum + degrees, 0);
  if (total > MOST_DEGREES[side]) return undefined;
  const forward = side === 'upper' ? 1 : -1;
  let angle = side === 'upper' ? -total / 2 : 180 + total / 2;
  const letters = widths.map(({ segment, degrees }) => {
    const at = angle + (forward * degrees) / 2;
    angle += forward * degrees;
    return { text: segment, degrees: at };
  });
  return { letters, size, radius, side };
}

/**
 * Sets the community and village of origin around a circle: the text before " · " above, the rest below. Returns
 * `undefined` when there is no text or it does not fit at the least size.
 */
export function setStamp(origin: string, spec: StampSpec, type: Typesetter): StampText | undefined {
  const [first = '', ...others] = tidied(origin).split(SEPARATOR);
  const second = others.join(SEPARATOR);
  if (first === '' || !LETTER_BY_LETTER.test(first + second)) return undefined;
  const upper = first.toLocaleUpperCase('id');
  const lower = second.toLocaleUpperCase('id');
  const rim = spec.radius * RIM;
  for (let step = 0; step <= STEPS; step += 1) {
    const size = spec.text.largest + ((spec.text.least - spec.text.largest) * step) / STEPS;
    const above = curve(upper, 'upper', size, rim, type);
    const below = lower === '' ? undefined : curve(lower, 'lower', size, rim, type);
    if (above && (below || lower === '')) {
      return { radius: spec.radius, curves: below ? [above, below] : [above] };
    }
  }
  return undefined;
}

/** Positions the stamp in the lower left or lower right corner of an area. */
export function positionStamp(
  text: StampText,
  spec: StampSpec,
  degrees: number,
  area: Box,
  corner: 'left' | 'right',
): StampLayout {
  const { radius } = text;
  const side = spec.left + radius;
  const middle = {
    x: corner === 'left' ? area.x + side : area.x + area.width - side,
    y: area.y + area.height - spec.gap - radius,
  };
  const box = { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius };
  return { ...text, middle, degrees, box };
}
