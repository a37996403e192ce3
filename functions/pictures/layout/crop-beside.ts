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
  /** The share of the product that signs cover, beyond what may be. */
  readonly underSigns: number;
  /** How bad is what is covered, cut off or hidden; 0 when nothing is. */
  readonly harm: number;
  /** How bad the crop is as a whole; 0 is perfect. */
  readonly cost: number;
}

interface Slot {
  readonly box: Box;
  /** What lies over it. */
  readonly overlays: readonly Box[];
  /** Those of them that could be in another corner. */
  readonly signs?: readonly Box[];
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
function coveredArea(box: Box, slot: Box, overlays: readonly Box[]): number {
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
 * worse than a crop that is far from the wanted one; a sign on the product is the more so, for it can be in another corner.
 */
const COSTS = { covered: 1000, lost: 100, cut: 20, hidden: 10, underSigns: 20, empty: 3 } as const;
/** A product that has less of a crop's width and of its height leaves the picture half empty. */
const FILLED = 0.5;

/** Whether a point of the photo is outside the slot or under something. */
function isLost(point: NonNullable<InSight['point']>, crop: Box, { box, overlays }: Slot): boolean {
  const shown = inPicture({ ...point, width: 1, height: 1 }, crop, box);
  return sharedArea(shown, box) === 0 || overlays.some((overlay) => sharedArea(shown, overlay) > 0);
}

function costOf(crop: Box, slot: Slot, { faces, subject, point }: InSight): Cropped {
  let [covered, cut] = [0, 0];
  const { box, overlays, signs = [], wanted } = slot;
  for (const face of faces) {
    const shown = inPicture(face, crop, box);
    const area = Math.max(1e-9, areaOf(shown));
    covered += coveredArea(shown, box, overlays) / area;
    cut += 1 - sharedArea(shown, box) / area;
  }
  let [hidden, underSigns, empty] = [0, 0, 0];
  if (subject) {
    const shown = inPicture(subject, crop, box);
    const area = Math.max(1e-9, areaOf(shown));
    const lost = 1 - (sharedArea(shown, box) - coveredArea(shown, box, overlays)) / area;
    hidden = Math.max(0, lost - SPARE);
    underSigns = Math.max(0, coveredArea(shown, box, signs) / area - SPARE);
    empty = Math.max(0, FILLED - Math.max(subject.width / crop.width, subject.height / crop.height));
  }
  const lost = point && isLost(point, crop, slot) ? COSTS.lost : 0;
  const away = Math.hypot(
    (crop.x + crop.width / 2 - wanted.x - wanted.width / 2) / wanted.width,
    (crop.y + crop.height / 2 - wanted.y - wanted.height / 2) / wanted.height,
  );
  const closer = Math.abs(Math.log(crop.width / wanted.width));
  const harm =
    COSTS.covered * covered + lost + COSTS.cut * cut + COSTS.hidden * hidden + COSTS.underSigns * underSigns;
  return { crop, covered, underSigns, harm, cost: harm + COSTS.empty * empty + away + closer };
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
