import { bottom, type Box } from './box.ts';
import type { Size } from './crop.ts';
import type { Geometry } from './geometry.ts';
import type { FrameLayout } from './layout-frame.ts';
import { windowIn } from './layout-photo.ts';

export interface PhotoArea {
  /** Where the photo stands. */
  readonly slot: Box;
  /** What signs and stamp may cover: neither under the paper nor outside the safe area. */
  readonly clear: Box;
  /** The corners that signs hold on to. */
  readonly stage: Box;
}

/** What head, paper and the signs on its edge (`seamTop`, where the highest of them begins) leave for the photo. */
export function photoArea(
  { photo, edge, safe, panel: spec }: Geometry,
  size: Size,
  frame: FrameLayout,
  panel: Box,
  seamTop: number,
): PhotoArea {
  const top = frame.head ? bottom(frame.head) : 0;
  const side = spec.side === 'right';
  const room: Box = side
    ? { x: 0, y: top, width: panel.x, height: size.height - top }
    : { x: 0, y: top, width: size.width, height: panel.y - top };
  const under = side
    ? { ...room, width: room.width + edge.depth }
    : { ...room, height: room.height + edge.depth };
  const whole = { x: 0, y: top, width: size.width, height: size.height - top };
  const behind =
    side && photo.under !== undefined ? { ...room, width: Math.round(panel.x + photo.under) } : whole;
  const y = Math.max(safe.top, top + photo.clearTop);
  const foot = side ? size.height - safe.bottom : Math.min(panel.y, seamTop);
  const clear = { x: 0, y, width: room.width, height: Math.max(0, foot - y) };
  if (!photo.window) return { slot: spec.float > 0 ? behind : under, clear, stage: clear };
  const slot = windowIn(room, photo.window);
  const from = Math.max(clear.y, slot.y);
  const to = Math.min(bottom(clear), bottom(slot));
  return { slot, clear, stage: { x: slot.x, y: from, width: slot.width, height: Math.max(0, to - from) } };
}
