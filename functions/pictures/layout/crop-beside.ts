import { type Box, bottom, right } from './box.ts';
import { cropSize, type Size } from './crop.ts';

/** What of a photo must stay in sight, in pixels of the photo. */
export interface InSight {
  readonly faces: readonly Box[];
  /** The product, where it is known and leaves room beside it. */
  readonly subject?: Box | undefined;
  /** The point that a person set, which is never cut off nor hidden. */
  readonly point?: { readonly x: number; readonly y: number } | undefined;
}

/** A part of a photo, and what it would show badly. */
export interface Cropped {
  readonly crop: Box;
  /** The share of the faces that something covers: 0 is the only one allowed. */
  readonly covered: number;
  /** How bad the crop is as a whole; 0 is perfect. */
  readonly cost: number;
}

interface Slot {
  readonly box: Box;
  /** What lies over it. */
  readonly overlays: readonly Box[];
  /** The crop that is wanted where nothing is in the way. */
  readonly wanted: Box;
}

const areaOf = ({ width, height }: Size): number => width * height;

function sharedArea(one: Box, other: Box): number {
  const width = Math.min(right(one), right(other)) - Math.max(one.x, other.x);
  const height = Math.min(bottom(one), bottom(other)) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Returns a box of the photo as it lies in the picture. */
export function inPicture({ x, y, width, height }: Box, crop: Box, slot: Box): Box {
  const scale = slot.width / crop.width;
  return {
    x: slot.x + (x - crop.x) * scale,
    y: slot.y + (y - crop.y) * scale,
    width: width * scale,
    height: height * scale,
  };
}

/** Returns the area of a box that overlays cover inside the slot, counted once for each overlay. */
function coveredArea(box: Box, { box: slot, overlays }: Slot): number {
  const x = Math.max(box.x, slot.x);
  const y = Math.max(box.y, slot.y);
  const seen = {
    x,
    y,
    width: Math.min(right(box), right(slot)) - x,
    height: Math.min(bottom(box), bottom(slot)) - y,
  };
  if (seen.width <= 0 || seen.height <= 0) return 0;
  return overlays.reduce((sum, overlay) => sum + sharedArea(seen, overlay), 0);
}

/** The share of a subject that may be hidden without harm. */
const SPARE = 0.08;
/**
 * A point that a person set counts more than everything but a covered face. A face that is cut off, or a hidden product, is
 * worse than a crop that is far from the wanted one.
 */
const COSTS = { covered: 1000, lost: 100, cut: 20, hidden: 10 } as const;

/** Whether a point of the photo is outside the slot or under something. */
function isLost(point: NonNullable<InSight['point']>, crop: Box, { box, overlays }: Slot): boolean {
  const shown = inPicture({ ...point, width: 1, height: 1 }, crop, box);
  return sharedArea(shown, box) === 0 || overlays.some((overlay) => sharedArea(shown, overlay) > 0);
}

function costOf(crop: Box, slot: Slot, { faces, subject, point }: InSight): Cropped {
  let [covered, cut] = [0, 0];
  for (const face of faces) {
    const shown = inPicture(face, crop, slot.box);
    const area = Math.max(1e-9, areaOf(shown));
    covered += coveredArea(shown, slot) / area;
    cut += 1 - sharedArea(shown, slot.box) / area;
  }
  let hidden = 0;
  if (subject) {
    const shown = inPicture(subject, crop, slot.box);
    const lost = 1 - (sharedArea(shown, slot.box) - coveredArea(shown, slot)) / Math.max(1e-9, areaOf(shown));
    hidden = Math.max(0, lost - SPARE);
  }
  const lost = point && isLost(point, crop, slot) ? COSTS.lost : 0;
  const { wanted } = slot;
  const away = Math.hypot(
    (crop.x + crop.width / 2 - wanted.x - wanted.width / 2) / wanted.width,
    (crop.y + crop.height / 2 - wanted.y - wanted.height / 2) / wanted.height,
  );
  const closer = Math.abs(Math.log(crop.width / wanted.width));
  return {
    crop,
    covered,
    cost: COSTS.covered * covered + lost + COSTS.cut * cut + COSTS.hidden * hidden + away + closer,
  };
}

/** So much of a face may be cut off without trying anything else. */
const MOST_CUT = 0.1;
/** How much closer a crop may be than its slot needs, to have room for a shift. */
const ZOOMS = [1, 1.12, 1.25] as const;
/** Closer still, only where a face would be covered or cut off otherwise: better than the whole photo, small on a mount. */
const CLOSEST = [1.5, 1.8] as const;
/** Positions that are tried along each side. */
const STEPS = 16;

const positions = (free: number, wanted: number): readonly number[] =>
  free <= 0
    ? [0]
    : [
        ...new Set([
          Math.min(free, Math.max(0, wanted)),
          ...Array.from({ length: STEPS + 1 }, (_, step) => Math.round((free * step) / STEPS)),
        ]),
      ];

/** Returns the part of a photo that shows faces and subject best: nothing over a face, then little cut off or hidden. */
export function cropBeside(photo: Size, slot: Slot, inSight: InSight): Cropped {
  let best = costOf(slot.wanted, slot, inSight);
  const tryAt = (zoom: number): void => {
    const size = cropSize(photo, slot.box, zoom);
    for (const x of positions(photo.width - size.width, slot.wanted.x))
      for (const y of positions(photo.height - size.height, slot.wanted.y)) {
        const tried = costOf({ x, y, ...size }, slot, inSight);
        if (tried.cost < best.cost) best = tried;
      }
  };
  for (const zoom of ZOOMS) tryAt(zoom);
  if (inSight.faces.length > 0 && best.cost >= COSTS.cut * MOST_CUT) for (const zoom of CLOSEST) tryAt(zoom);
  return best;
}
