import { MOST_FACES, type PhotoBox, type PhotoFace } from '../../domain/picture/photo-contents.ts';
import type { ModelOutputs } from './model-thread.ts';

const STRIDES = [8, 16, 32] as const;
/** At 0.6 half of the tiny faces are found; 3 of 95 photos without a face had one (docs/facts/photos.md#faces). */
const LEAST_SCORE = 0.6;
/** Boxes that share more than this part of their union show the same face. */
const SAME = 0.3;
/** More small faces than `MOST_FACES` are a texture. Shares of the longer side. */
const SMALL = 0.035;

const within = (value: number): number => Math.min(1, Math.max(0, value));
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const shareOf = (one: PhotoBox, other: PhotoBox): number => {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  if (across <= 0 || down <= 0) return 0;
  const shared = across * down;
  return shared / (one.width * one.height + other.width * other.height - shared);
};

/** Returns the box inside the photo, as fractions of its size. */
function inPhoto(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  photo: { readonly width: number; readonly height: number },
): PhotoBox {
  const left = within(box.x / photo.width);
  const top = within(box.y / photo.height);
  return {
    x: rounded(left),
    y: rounded(top),
    width: rounded(within((box.x + box.width) / photo.width) - left),
    height: rounded(within((box.y + box.height) / photo.height) - top),
  };
}

/**
 * Reads YuNet's outputs for an input of `padded` size that holds a photo in its top left corner. Surest first, each face
 * once.
 */
export function readFaces(
  outputs: ModelOutputs,
  padded: { readonly width: number; readonly height: number },
  photo: { readonly width: number; readonly height: number },
): PhotoFace[] {
  const found: PhotoFace[] = [];
  for (const stride of STRIDES) {
    const columns = padded.width / stride;
    const [classes, objects, boxes] = ['cls', 'obj', 'bbox'].map((name) => outputs.get(`${name}_${stride}`));
    if (!classes || !objects || !boxes) throw new Error(`the face model has no outputs of stride ${stride}`);
    for (let at = 0; at < classes.length; at += 1) {
      const score = Math.sqrt(Math.max(0, classes[at] ?? 0) * Math.max(0, objects[at] ?? 0));
      if (score < LEAST_SCORE) continue;
      const width = Math.exp(boxes[at * 4 + 2] ?? 0) * stride;
      const height = Math.exp(boxes[at * 4 + 3] ?? 0) * stride;
      const x = ((at % columns) + (boxes[at * 4] ?? 0)) * stride - width / 2;
      const y = (Math.floor(at / columns) + (boxes[at * 4 + 1] ?? 0)) * stride - height / 2;
      const box = inPhoto({ x, y, width, height }, photo);
      found.push({ box, score: Math.min(1, Math.round(score * 1000) / 1000) });
    }
  }
  found.sort((one, other) => other.score - one.score);
  const faces: PhotoFace[] = [];
  for (const face of found) if (faces.every(({ box }) => shareOf(box, face.box) <= SAME)) faces.push(face);
  const isTexture =
    faces.length > MOST_FACES && faces.every(({ box }) => Math.max(box.width, box.height) < SMALL);
  return isTexture ? [] : faces.slice(0, MOST_FACES);
}
