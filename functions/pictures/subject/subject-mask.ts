import {
  type CutOut,
  isPerson,
  type PhotoFace,
  type PhotoSubject,
  possibleFaces,
} from '../../domain/picture/photo-contents.ts';
import { traceOutline } from './trace-outline.ts';

/** How much each point belongs to the subject, from 0 to 1, row by row. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** Measures by which a mask is trusted (docs/facts/photos.md#subject). */
interface MaskMeasures {
  /** How soft its outline is, in points. */
  readonly edge: number;
  readonly area: number;
  /** The largest connected region's share of the area. */
  readonly main: number;
  /** How undecided it is as a whole. */
  readonly doubt: number;
  /** The share of its outline at which the photo's frame cuts it off. */
  readonly border: number;
}

/** For cutting out: of accepted cut-outs 23 of 25 were good. */
const CLEAN = { edge: 3, main: 0.9, least: 0.06, most: 0.85 } as const;
/** For standing alone: not cut off by the frame, and not so small that it would have to be enlarged. */
const ALONE = { border: 0.01, least: 0.08 } as const;
/** For knowing where the subject is. */
const MAP = { doubt: 1.1, least: 0.015 } as const;
const INSIDE = 0.5;

/** Returns the mask of a model's output: scaled so that its least value is 0 and its largest 1. */
export function maskOf(output: Float32Array, width: number, height: number): Mask {
  let [least, most] = [Infinity, -Infinity];
  for (const value of output) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const range = most - least;
  const values = output.map((value) => (range > 0 ? (value - least) / range : 0));
  return { width, height, values };
}

/** The points of the largest connected region. */
interface Region {
  readonly count: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function largestRegion({ width, height, values }: Mask): Region {
  const seen = new Uint8Array(values.length);
  let largest: Region = { count: 0, left: 0, top: 0, right: 0, bottom: 0 };
  for (let start = 0; start < values.length; start += 1) {
    if (seen[start] || (values[start] ?? 0) <= INSIDE) continue;
    let region: Region = { count: 0, left: width, top: height, right: 0, bottom: 0 };
    const open = [start];
    seen[start] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % width;
      const y = Math.floor(at / width);
      region = {
        count: region.count + 1,
        left: Math.min(region.left, x),
        top: Math.min(region.top, y),
        right: Math.max(region.right, x + 1),
        bottom: Math.max(region.bottom, y + 1),
      };
      const neighbours = [
        x > 0 ? at - 1 : -1,
        x < width - 1 ? at + 1 : -1,
        at - width,
        y < height - 1 ? at + width : -1,
      ];
      for (const next of neighbours) {
        if (next < 0 || seen[next] || (values[next] ?? 0) <= INSIDE) continue;
        seen[next] = 1;
        open.push(next);
      }
    }
    if (region.count > largest.count) largest = region;
  }
  return largest;
}

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
    main: main.count / Math.max(1, inside),
    doubt: soft / Math.max(1e-6, sum),
    border: onFrame / Math.max(1, perimeter + onFrame),
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Returns the subject that a mask shows, unless it is not to be trusted even as a map, and what can be cut out along it. */
export function subjectOf(
  mask: Mask,
  faces: readonly PhotoFace[],
): { readonly subject?: PhotoSubject; readonly cutOut?: CutOut } {
  const region = largestRegion(mask);
  const { edge, area, main, doubt, border } = measuresOf(mask, region);
  if (!(doubt < MAP.doubt && area > MAP.least)) return {};
  const { width, height } = mask;
  const box = {
    x: rounded(region.left / width),
    y: rounded(region.top / height),
    width: rounded((region.right - region.left) / width),
    height: rounded((region.bottom - region.top) / height),
  };
  const clean =
    edge <= CLEAN.edge &&
    main >= CLEAN.main &&
    area > CLEAN.least &&
    area < CLEAN.most &&
    !isPerson(box, faces);
  const alone = border <= ALONE.border && area >= ALONE.least && possibleFaces(faces).length === 0;
  return {
    subject: { box, area: rounded(area), clean },
    ...(clean && alone && { cutOut: { box, outline: traceOutline(mask) } }),
  };
}
