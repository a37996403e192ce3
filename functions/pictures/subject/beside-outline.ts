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

/** The colours of a photo's points: a plane for lightness, a and b each, the last two weighted as `ALIKE` says. */
type Planes = readonly Float32Array[];

/** A photo at the points of its mask. */
interface Seen {
  readonly mask: Mask;
  /** 1 inside the mask, else 0. */
  readonly inside: Float32Array;
  readonly colours: Planes;
  /** 1 where a point has the colour of skin, else 0. */
  readonly skin: Float32Array;
}

function seenAt(mask: Mask, pixels: Uint8Array): Seen {
  const count = mask.values.length;
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
  const inside = mask.values.map((value) => (value > INSIDE ? 1 : 0));
  return { mask, inside, colours: [light, a, b], skin };
}

/** Around each point: how many points have a weight, and the sums of their colours. */
interface Means {
  readonly share: Float32Array;
  readonly sums: Planes;
}

const weighted = (plane: Float32Array, weights: Float32Array): Float32Array =>
  plane.map((value, at) => value * (weights[at] ?? 0));

const meansAround = ({ mask, colours }: Seen, weights: Float32Array, radius: number): Means => ({
  share: boxMeans(weights, mask, radius),
  sums: colours.map((plane) => boxMeans(weighted(plane, weights), mask, radius)),
});

const sumOf = (values: Float32Array): number => values.reduce((sum, value) => sum + value, 0);

const colourAt = (planes: Planes, at: number): readonly number[] => planes.map((plane) => plane[at] ?? 0);

const meanAt = ({ share, sums }: Means, at: number): readonly number[] =>
  sums.map((sum) => (sum[at] ?? 0) / (share[at] ?? 1));

/** Returns how much of the subject is one region that looks like the ground around it. */
function shareSeenThrough(seen: Seen): number {
  const { mask, inside, colours } = seen;
  const far = boxMeans(inside, mask, GROUND.to);
  const near = boxMeans(inside, mask, GROUND.from);
  const band = near.map((value, at) => (value === 0 && (far[at] ?? 0) > 0 ? 1 : 0));
  const ground = meansAround(seen, band, GROUND.around);
  const banded = Math.max(1, sumOf(band));
  const everywhere = colours.map((plane) => sumOf(weighted(plane, band)) / banded);
  const deep = boxMeans(inside, mask, DEEP);
  const [region] = regionsOf(mask, (at) => {
    if ((deep[at] ?? 0) <= 0.999) return false;
    const around = (ground.share[at] ?? 0) > GROUND.enough ? meanAt(ground, at) : everywhere;
    return apart(around, colourAt(colours, at)) < ALIKE.through;
  });
  return (region?.points.length ?? 0) / Math.max(1, sumOf(inside));
}

/** Returns at how much of the outline both of its sides look alike. */
function shareMerged(seen: Seen): number {
  const { mask, inside } = seen;
  const mixed = boxMeans(inside, mask, SIDES.mixed);
  const wholly = mixed.map((value) => (value > 0.999 ? 1 : 0));
  const beyond = mixed.map((value) => (value === 0 ? 1 : 0));
  const own = meansAround(seen, wholly, SIDES.width);
  const others = meansAround(seen, beyond, SIDES.width);
  let [outline, merged] = [0, 0];
  for (let at = 0; at < inside.length; at += 1) {
    const isOutline = inside[at] === 1 && (mixed[at] ?? 0) < 0.999;
    if (!isOutline || !(own.share[at] ?? 0) || !(others.share[at] ?? 0)) continue;
    outline += 1;
    if (apart(meanAt(own, at), meanAt(others, at)) < ALIKE.merged) merged += 1;
  }
  return merged / Math.max(1, outline);
}

/** Returns how much of the photo is the largest patch of skin that touches the subject from outside. */
function shareOfHand({ mask, inside, skin }: Seen): number {
  const patch = boxMeans(skin, mask, PATCH.radius);
  const touched = boxMeans(inside, mask, TOUCH.within);
  const hand = regionsOf(mask, (at) => inside[at] === 0 && (patch[at] ?? 0) >= PATCH.share).find(
    ({ points }) => points.filter((at) => (touched[at] ?? 0) > 0).length >= TOUCH.points,
  );
  return (hand?.points.length ?? 0) / inside.length;
}

/** Measures a photo beside a mask's outline; `pixels` has three bytes for each point of the mask. */
export function measureBesideOutline(mask: Mask, pixels: Uint8Array): BesideOutline {
  const seen = seenAt(mask, pixels);
  return { through: shareSeenThrough(seen), merged: shareMerged(seen), hand: shareOfHand(seen) };
}
