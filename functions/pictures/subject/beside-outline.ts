import { oklabFromRgb } from '../layout/oklab.ts';
import { boxMeans } from '../photo/box-means.ts';
import { regionsOf } from './regions.ts';
import { INSIDE, type Mask } from './mask.ts';

/** What a photo shows beside a mask's outline, each a share from 0 to 1; the larger, the less the mask is to be trusted. */
export interface BesideOutline {
  /** The largest region inside that has the colour of the ground around it, of the subject: ground seen through a loop or ring. */
  readonly through: number;
  /** Of the outline, where inside and outside have one colour: it cuts through one thing, or cannot tell two apart. */
  readonly merged: number;
  /** The largest patch of skin colour that touches the outline from outside, of the photo: a hand that holds the subject. */
  readonly hand: number;
}

/** In points of a mask of 320: the band of ground that has a colour to compare with, and how far around a point it is looked for. */
const GROUND = { from: 3, to: 24, around: 40, enough: 0.005 } as const;
/** How far inside a point must be to be compared with the ground: nearer to the outline, photos mix the two. */
const DEEP = 2;
/** Beside the outline: the points that it mixes, and those whose mean is one side's colour. */
const SIDES = { mixed: 1, width: 5 } as const;
/** How near a patch of skin must come to the subject, in points, and with how many of them. */
const TOUCH = { within: 6, points: 8 } as const;
/** Colours nearer than this look alike; Oklab's a and b count threefold, which comes near to CIE76 ÷ 100. */
const ALIKE = { through: 0.03, merged: 0.08, colour: 3 } as const;
/** A patch is skin where so much of a square of `2 × radius + 1` points is: wood and bread have its colour in specks only. */
const PATCH = { radius: 2, share: 0.92 } as const;
/** Skin of all people as phones show it, and little of wood: OKLCH. */
const SKIN = { lightness: [0.4, 0.93], chroma: [0.025, 0.112], hue: [17, 53] } as const;

const within = (value: number, [least, most]: readonly [number, number]): boolean =>
  value > least && value < most;

const apart = (one: readonly number[], other: readonly number[]): number =>
  Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));

/** Measures a photo beside a mask's outline; `pixels` has three bytes for each point of the mask. */
export function measureBesideOutline(mask: Mask, pixels: Uint8Array): BesideOutline {
  const count = mask.values.length;
  const inside = mask.values.map((value) => (value > INSIDE ? 1 : 0));
  const [light, a, b] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
  const skin = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const colour = oklabFromRgb([pixels[at * 3] ?? 0, pixels[at * 3 + 1] ?? 0, pixels[at * 3 + 2] ?? 0]);
    const hue = (Math.atan2(colour.b, colour.a) * 180) / Math.PI;
    const chroma = Math.hypot(colour.a, colour.b);
    if (within(colour.lightness, SKIN.lightness) && within(chroma, SKIN.chroma) && within(hue, SKIN.hue))
      skin[at] = 1;
    [light[at], a[at], b[at]] = [colour.lightness, ALIKE.colour * colour.a, ALIKE.colour * colour.b];
  }
  const colours = [light, a, b];
  const reach = (radius: number) => boxMeans(inside, mask, radius);
  /** The mean colour around each point of those that have a weight, and how many have. */
  const meansOf = (weights: Float32Array, radius: number) => ({
    share: boxMeans(weights, mask, radius),
    sums: colours.map((one) =>
      boxMeans(
        one.map((value, at) => value * (weights[at] ?? 0)),
        mask,
        radius,
      ),
    ),
  });
  type Means = ReturnType<typeof meansOf>;
  const meanAt = ({ share, sums }: Means, at: number): readonly number[] =>
    sums.map((sum) => (sum[at] ?? 0) / (share[at] ?? 1));

  const [far, near] = [reach(GROUND.to), reach(GROUND.from)];
  const band = near.map((value, at) => (value === 0 && (far[at] ?? 0) > 0 ? 1 : 0));
  const ground = meansOf(band, GROUND.around);
  const everywhere = colours.map(
    (one) =>
      one.reduce((sum, value, at) => sum + value * (band[at] ?? 0), 0) /
      Math.max(
        1,
        band.reduce((sum, value) => sum + value, 0),
      ),
  );
  const deep = reach(DEEP);
  const area = inside.reduce((sum, value) => sum + value, 0);
  const [through] = regionsOf(
    mask,
    (at) =>
      (deep[at] ?? 0) > 0.999 &&
      apart((ground.share[at] ?? 0) > GROUND.enough ? meanAt(ground, at) : everywhere, [
        light[at] ?? 0,
        a[at] ?? 0,
        b[at] ?? 0,
      ]) < ALIKE.through,
  );

  const mixed = reach(SIDES.mixed);
  const own = meansOf(
    mixed.map((value) => (value > 0.999 ? 1 : 0)),
    SIDES.width,
  );
  const others = meansOf(
    mixed.map((value) => (value === 0 ? 1 : 0)),
    SIDES.width,
  );
  let [outline, merged] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const isOutline = inside[at] === 1 && (mixed[at] ?? 0) < 0.999;
    if (!isOutline || !(own.share[at] ?? 0) || !(others.share[at] ?? 0)) continue;
    outline += 1;
    if (apart(meanAt(own, at), meanAt(others, at)) < ALIKE.merged) merged += 1;
  }

  const patch = boxMeans(skin, mask, PATCH.radius);
  const touched = reach(TOUCH.within);
  const hand = regionsOf(mask, (at) => inside[at] === 0 && (patch[at] ?? 0) >= PATCH.share).find(
    ({ points }) => points.filter((at) => (touched[at] ?? 0) > 0).length >= TOUCH.points,
  );
  return {
    through: (through?.points.length ?? 0) / Math.max(1, area),
    merged: merged / Math.max(1, outline),
    hand: (hand?.points.length ?? 0) / count,
  };
}
