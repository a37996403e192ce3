import type { FocusPoint } from './focus-point.ts';
import { mostZoomOf } from './most-zoom.ts';
import type { PhotoBox, PhotoContents } from './photo-contents.ts';

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/**
 * Returns the part of a photo that is shown instead of the whole, as fractions: in the photo's shape, with the point in its
 * middle as far as the edges allow. The point is always in it. Not closer than the photo has pixels for.
 */
export function zoomedPart(
  { x, y, zoom = 1 }: FocusPoint,
  size: { readonly width: number; readonly height: number },
): PhotoBox {
  const side = 1 / Math.min(zoom, mostZoomOf(size));
  return {
    x: within(x - side / 2, 1 - side),
    y: within(y - side / 2, 1 - side),
    width: side,
    height: side,
  };
}

/** Returns a box of the photo as it lies in a part of it, cut off at the edges; undefined where it is outside. */
function boxIn(part: PhotoBox, box: PhotoBox): PhotoBox | undefined {
  const x = within((box.x - part.x) / part.width, 1);
  const y = within((box.y - part.y) / part.height, 1);
  const width = within((box.x + box.width - part.x) / part.width, 1) - x;
  const height = within((box.y + box.height - part.y) / part.height, 1) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Returns what is seen in a part of a photo: its point, and the faces. Nothing can be cut out of a part. */
export function seenInPart(
  part: PhotoBox,
  { focus, contents }: { readonly focus: FocusPoint; readonly contents?: PhotoContents | undefined },
): { readonly focus: FocusPoint; readonly contents?: PhotoContents } {
  const point = { x: (focus.x - part.x) / part.width, y: (focus.y - part.y) / part.height, zoom: 1 };
  if (!contents) return { focus: point };
  const faces = contents.faces.flatMap(({ box, score }) => {
    const shown = boxIn(part, box);
    return shown ? [{ box: shown, score }] : [];
  });
  return { focus: point, contents: { faces } };
}
