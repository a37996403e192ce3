import type { Mark } from '../../domain/picture/picture-content.ts';
import { type Box, freeBoxes, rotatedBounds } from './box.ts';
import type { Plaque } from './plaque.ts';
import { reachOf } from './script-reach.ts';
import { piecesOf, tidied } from './text-pieces.ts';
import { stackTexts } from './text-stack.ts';
import type { Face, Typesetter } from './type-setting.ts';

const ROTATION = -7;
/** Space around the word, in parts of its size. */
const AIR = { x: 0.6, y: 0.42 } as const;
/** The largest share of the free part of the photo; the rest stays visible. */
const SHARE = { width: 0.78, height: 0.34, rotated: 0.9 } as const;
/** The least size, as a part of the photo's width, at which the word is still noticeable. */
const LEAST = 0.06;

/** Lays out the text "sold out" across the photo. Returns `undefined` when there is no such mark or no room for it. */
export function layoutSoldOut(
  mark: Mark | undefined,
  clear: Box,
  signs: readonly Box[],
  face: Face,
  type: Typesetter,
): Plaque | undefined {
  if (mark?.kind !== 'soldOut') return undefined;
  const text = tidied(mark.text);
  const space = type.measure(' ', face);
  const ems = piecesOf(text, face, type).reduce((sum, one) => sum + one.ems + (one.spaced ? space : 0), 0);
  if (ems === 0) return undefined;
  const reach = reachOf(text);
  const flat = {
    x: 0,
    y: 0,
    width: ems + 2 * AIR.x,
    height: reach.capital + 2 * Math.max(AIR.y, reach.hang),
  };
  const high = rotatedBounds(flat, ROTATION).height;
  const sizeIn = ({ width, height }: Box): number =>
    Math.min(
      (SHARE.width * width) / flat.width,
      (SHARE.height * height) / flat.height,
      (SHARE.rotated * height) / high,
    );
  const [best] = [...freeBoxes(clear, signs)].sort((a, b) => sizeIn(b) - sizeIn(a));
  if (!best || sizeIn(best) < LEAST * clear.width) return undefined;
  const size = sizeIn(best);
  const set = { face, size, leading: 1, reach, lines: [{ text, width: ems * size }] };
  const stack = stackTexts([{ set, ink: { colour: 'onMark', ground: 'mark' }, gap: 0 }]);
  const [width, height] = [flat.width * size, flat.height * size];
  const middle = { x: best.x + best.width / 2, y: best.y + best.height / 2 };
  const box = rotatedBounds({ x: middle.x - width / 2, y: middle.y - height / 2, width, height }, ROTATION);
  const texts = stack.position('middle', 0, -(reach.capital * size) / 2);
  return { width, height, texts, middle, degrees: ROTATION, box };
}
