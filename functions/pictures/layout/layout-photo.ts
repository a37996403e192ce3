import { bottom, type Box, freeBoxes, inset, right } from './box.ts';
import { fitInside, shapeDifference, type Size } from './crop.ts';
import type { Geometry } from './geometry.ts';
import type { FrameLayout } from './layout-frame.ts';
import { isRound, type Outline } from './shapes.ts';

/** How the photo is shown in its slot: cropped to fill it, or whole, on a framed mount before its own blur. */
export interface PhotoLayout {
  readonly slot: Box;
  /** The photo on its mount, without the frame, in whole pixels. */
  readonly mount: Box | undefined;
  /** The part of the photo that fills the slot, in its pixels; absent where the photo's focus decides. */
  readonly crop?: Box;
}

const area = ({ width, height }: Size): number => width * height;

/** As `cardFrom`: the whole photo is shown on a mount, whatever its shape and however small. */
export const ALWAYS_MOUNTED = 0;

/** A mount that covers a smaller part of its slot would show almost nothing, so the photo is cropped instead. */
const LEAST_MOUNT = 0.14;

/** The part of a round window's width and height that a rectangle inside it has. */
const INSIDE_ROUND = 0.7;

/** Returns the photo's window in the area between head and paper, in whole pixels. */
function windowIn(around: Box, spec: NonNullable<Geometry['photo']['window']>): Box {
  const width = Math.max(1, Math.round(around.width - 2 * spec.side));
  const height = Math.max(1, Math.round(around.height - spec.top - spec.bottom));
  const y = Math.round(around.y + spec.top);
  if (!spec.square) return { x: Math.round(around.x + spec.side), y, width, height };
  const side = Math.min(width, height);
  return {
    x: Math.round(around.x + (around.width - side) / 2),
    y: y + Math.round((height - side) / 2),
    width: side,
    height: side,
  };
}

interface PhotoArea {
  /** The slot of the photo. */
  readonly slot: Box;
  /** The area that signs and stamp may cover: neither under the paper nor outside the safe area. */
  readonly clear: Box;
  /** The area at whose edges signs are positioned. */
  readonly stage: Box;
}

/**
 * Returns the area that head, paper and the signs across its edge leave for the photo. `seams` are the boxes of those signs.
 */
export function photoArea(
  geometry: Geometry,
  size: Size,
  frame: FrameLayout,
  panel: Box,
  seams: readonly Box[],
): PhotoArea {
  const { photo, safe } = geometry;
  const area = geometry.panel.side === 'top' ? areaBelow : areaAbove;
  const { slot, clear, stage } = area(geometry, size, frame, panel, seams);
  if (!photo.window) return { slot, clear, stage: clear };
  const window = windowIn(stage, photo.window);
  const from = Math.max(clear.y, safe.top, window.y);
  const to = Math.min(bottom(clear), bottom(window));
  return {
    slot: window,
    clear,
    stage: { x: window.x, y: from, width: window.width, height: Math.max(0, to - from) },
  };
}

/** The area above a paper at the bottom, beside one at the side, or around one in the corner. */
function areaAbove(
  { photo, edge, safe, panel: spec }: Geometry,
  size: Size,
  frame: FrameLayout,
  panel: Box,
  seams: readonly Box[],
): PhotoArea {
  const top = frame.head ? bottom(frame.head) : 0;
  const side = spec.side === 'right';
  const stage: Box = side
    ? { x: 0, y: top, width: panel.x, height: size.height - top }
    : { x: 0, y: top, width: size.width, height: panel.y - top };
  const whole = { x: 0, y: top, width: size.width, height: size.height - top };
  const slotOf = (): Box => {
    if (spec.side === 'corner') return { ...whole, height: frame.ground - top };
    if (spec.float > 0) {
      return side && photo.under !== undefined
        ? { ...stage, width: Math.round(panel.x + photo.under) }
        : whole;
    }
    if (side) return { ...stage, width: stage.width + (photo.under ?? edge.depth) };
    const most = size.height - panel.y;
    return { ...stage, height: stage.height + Math.min(most, photo.under ?? edge.depth) };
  };
  const y = Math.max(safe.top, top + photo.clearTop);
  // Beside a label in the corner of a wide picture there is more room than above it.
  if (spec.side === 'corner' && size.width > size.height) {
    const beside = { x: right(panel), y, width: size.width - right(panel), height: frame.foot - y };
    return { slot: slotOf(), clear: beside, stage };
  }
  const seamTop = Math.min(size.height, ...seams.map((sign) => sign.y));
  const foot = side ? size.height - safe.bottom : Math.min(panel.y, seamTop);
  const clear = { x: 0, y, width: stage.width, height: Math.max(0, foot - y) };
  return { slot: slotOf(), clear, stage };
}

/** The area between a paper at the top and the order line; the photo goes on behind that. */
function areaBelow(
  { edge }: Geometry,
  size: Size,
  { foot, ground, below }: FrameLayout,
  panel: Box,
  seams: readonly Box[],
): PhotoArea {
  const top = bottom(panel);
  const stage = { x: 0, y: top, width: size.width, height: Math.max(0, foot - top) };
  const end = Math.max(foot, below?.y ?? ground);
  const slot = { ...stage, y: top - edge.depth, height: Math.max(0, end - top) + edge.depth };
  const y = Math.max(top, ...seams.map((sign) => bottom(sign)));
  return { slot, clear: { ...stage, y, height: Math.max(0, foot - y) }, stage };
}

/** Returns the largest mount of the photo's shape in the middle of a part of the clear area. */
function mountIn(free: Box, photo: Size, around: number): Box {
  const available = {
    width: Math.max(1, free.width - 2 * around),
    height: Math.max(1, free.height - 2 * around),
  };
  const size = fitInside(photo, available);
  return {
    ...size,
    x: Math.round(free.x + (free.width - size.width) / 2),
    y: Math.round(free.y + (free.height - size.height) / 2),
  };
}

function insideOf(window: Box, outline: Outline | undefined): Box {
  if (!outline || !isRound(outline)) return window;
  const across = (window.width * (1 - INSIDE_ROUND)) / 2;
  const down = (window.height * (1 - INSIDE_ROUND)) / 2;
  return {
    x: window.x + across,
    y: window.y + down,
    width: window.width - 2 * across,
    height: window.height - 2 * down,
  };
}

/** Returns the intersection of two boxes. */
function shared(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.max(0, Math.min(right(one), right(other)) - x);
  return { x, y, width, height: Math.max(0, Math.min(bottom(one), bottom(other)) - y) };
}

/**
 * Lays out the photo in its slot. A mount is positioned where it can be largest beside the signs. `clear` is the area that only
 * signs and stamp may cover.
 */
export function layoutPhoto(
  photo: Size,
  slot: Box,
  clear: Box,
  signs: readonly Box[],
  { cardFrom, cardMargin, cardFrame }: Pick<Geometry['photo'], 'cardFrom' | 'cardMargin' | 'cardFrame'>,
  outline: Outline | undefined,
): PhotoLayout {
  if (shapeDifference(photo, slot) <= cardFrom) return { slot, mount: undefined };
  const around = cardMargin + cardFrame;
  const obstacles = signs.map((box) => inset(box, cardMargin / 2));
  const mounts = freeBoxes(shared(clear, insideOf(slot, outline)), obstacles).map((free) =>
    mountIn(free, photo, around),
  );
  const [largest] = mounts.sort((a, b) => area(b) - area(a));
  const least = cardFrom === ALWAYS_MOUNTED ? 0 : LEAST_MOUNT * area(slot);
  return { slot, mount: largest && area(largest) >= least ? largest : undefined };
}

/** Returns the corner in which the stamp does not cover a mount. */
export function stampCorner(mount: Box | undefined, clear: Box): 'left' | 'right' {
  return mount && right(mount) < clear.x + clear.width * 0.6 ? 'right' : 'left';
}
