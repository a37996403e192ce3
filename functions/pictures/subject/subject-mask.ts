import {
  type CutOut,
  isPerson,
  type PhotoFace,
  type PhotoSubject,
  possibleFaces,
} from '../../domain/picture/photo-contents.ts';
import { measureBesideOutline } from './beside-outline.ts';
import { INSIDE, type Mask } from './mask.ts';
import { type Region, regionsOf } from './regions.ts';
import { traceOutline } from './trace-outline.ts';

/** Measures by which a mask is trusted (docs/facts/photos.md#subject). */
interface MaskMeasures {
  /** How soft its outline is, in points. */
  readonly edge: number;
  readonly area: number;
  /** The largest connected region's share of the area. */
  readonly main: number;
  /** How undecided it is as a whole. */
  readonly doubt: number;
  /** Whether the photo's frame cuts it off. */
  readonly isCutByFrame: boolean;
}

/** For cutting out: of accepted cut-outs 32 of 34 were good (docs/facts/photos.md#subject). */
const CLEAN = {
  edge: 3,
  main: 0.9,
  least: 0.06,
  most: 0.85,
  through: 0.003,
  merged: 0.12,
  hand: 0.012,
} as const;
/** For standing alone: so large that it need not be enlarged. */
const ALONE = { least: 0.08 } as const;
/** For knowing where the subject is. */
const MAP = { doubt: 1.1, least: 0.015 } as const;

function measuresOf({ width, height, values }: Mask, main: Region): MaskMeasures {
  let [soft, sum, inside, perimeter, onFrame] = [0, 0, 0, 0, 0];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    soft += 4 * value * (1 - value);
    sum += value;
    if (value <= INSIDE) continue;
    inside += 1;
    const x = at % width;
    const y = Math.floor(at / width);
    const isOutline =
      (x > 0 && (values[at - 1] ?? 0) <= INSIDE) ||
      (x < width - 1 && (values[at + 1] ?? 0) <= INSIDE) ||
      (y > 0 && (values[at - width] ?? 0) <= INSIDE) ||
      (y < height - 1 && (values[at + width] ?? 0) <= INSIDE);
    if (isOutline) perimeter += 1;
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) onFrame += 1;
  }
  return {
    edge: soft / Math.max(1, perimeter),
    area: inside / Math.max(1, values.length),
    main: main.points.length / Math.max(1, inside),
    doubt: soft / Math.max(1e-6, sum),
    isCutByFrame: onFrame > 0,
  };
}

function isCleanInPhoto(mask: Mask, pixels: Uint8Array): boolean {
  const { through, merged, hand } = measureBesideOutline(mask, pixels);
  return through <= CLEAN.through && merged <= CLEAN.merged && hand <= CLEAN.hand;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Returns the subject that a mask shows, unless it is not to be trusted even as a map, and what can be cut out along it.
 * `pixels` are the photo's: three bytes for each point of the mask.
 */
export function subjectOf(
  mask: Mask,
  faces: readonly PhotoFace[],
  pixels: Uint8Array,
): { readonly subject?: PhotoSubject; readonly cutOut?: CutOut } {
  const { width, height, values } = mask;
  const [region] = regionsOf(mask, (at) => (values[at] ?? 0) > INSIDE);
  if (!region) return {};
  const { edge, area, main, doubt, isCutByFrame } = measuresOf(mask, region);
  if (!(doubt < MAP.doubt && area > MAP.least)) return {};
  const box = {
    x: rounded(region.left / width),
    y: rounded(region.top / height),
    width: rounded((region.right - region.left) / width),
    height: rounded((region.bottom - region.top) / height),
  };
  const hasCleanMask =
    edge <= CLEAN.edge &&
    main >= CLEAN.main &&
    area > CLEAN.least &&
    area < CLEAN.most &&
    !isPerson(box, faces);
  const clean = hasCleanMask && isCleanInPhoto(mask, pixels);
  const alone = !isCutByFrame && area >= ALONE.least && possibleFaces(faces).length === 0;
  return {
    subject: { box, area: rounded(area), clean },
    ...(clean && alone && { cutOut: { box, outline: traceOutline(mask) } }),
  };
}
