import type { FocusPoint } from '../../domain/picture/focus-point.ts';
import type { Box } from './box.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Returns how much two shapes differ, 1 = the same: a square and a 2:1 strip differ by 2. */
export function shapeDifference(one: Size, other: Size): number {
  const ratio = one.width / one.height / (other.width / other.height);
  return ratio >= 1 ? ratio : 1 / ratio;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** A zoomed photo is enlarged by at most this factor: beyond that its own pixels would show. */
const MOST_ENLARGED = 1.25;

/**
 * Returns the largest part of the photo in the slot's shape that has the focus at the slot's `aim` (both as fractions), as
 * far as the photo's edges allow. In whole pixels of the photo, always inside it. With `zoom` the part is smaller by that
 * factor, if the photo has enough pixels.
 */
export function cropAround(photo: Size, slot: Size, focus: FocusPoint, aim: FocusPoint, zoom = 1): Box {
  const { width, height } = cropSize(photo, slot, zoom);
  return {
    x: clamp(Math.round(focus.x * photo.width - aim.x * width), 0, photo.width - width),
    y: clamp(Math.round(focus.y * photo.height - aim.y * height), 0, photo.height - height),
    width,
    height,
  };
}

/** Returns the size of a crop in whole pixels of the photo, closer by `zoom` as far as the photo has enough pixels. */
export function cropSize(photo: Size, slot: Size, zoom: number): Size {
  const whole = Math.min(photo.width / slot.width, photo.height / slot.height);
  const scale = whole / clamp(whole * MOST_ENLARGED, 1, zoom);
  return {
    width: clamp(Math.round(slot.width * scale), 1, photo.width),
    height: clamp(Math.round(slot.height * scale), 1, photo.height),
  };
}

/** Returns the largest size in the photo's shape that fits into the slot, in whole pixels. */
export function fitInside(photo: Size, slot: Size): Size {
  const scale = Math.min(slot.width / photo.width, slot.height / photo.height);
  return {
    width: Math.max(1, Math.round(photo.width * scale)),
    height: Math.max(1, Math.round(photo.height * scale)),
  };
}
