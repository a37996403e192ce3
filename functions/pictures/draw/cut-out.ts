import sharp from 'sharp';
import { type CutOut, OUTLINE_UNITS } from '../../domain/picture/photo-contents.ts';
import { type Box, wholePixels } from '../layout/box.ts';
import type { Size } from '../layout/crop.ts';
import { boxMeans } from '../photo/box-means.ts';
import { n } from './svg/markup.ts';
import type { PhotoSource } from './photo-source.ts';

/** A subject without its ground: RGBA, alpha not premultiplied. */
export interface CutSubject extends Size {
  readonly pixels: Buffer;
}

/** The mask from which outlines are traced is so many points wide; an outline is exact to about one of them. */
const MASK_SIDE = 320;
/** Around the subject, as a share of its longer side. */
const AROUND = 0.02;
/** How far the outline may be beside the edge that the photo shows, in points of the mask. */
const REACH = 2;
/** The contrast, squared, above which the filter takes a change of brightness for the subject's edge. */
const EDGE = 2e-4;
/** Alpha that counts as outside and as inside: the outline is drawn in a little, for its outermost points show the ground. */
const KEPT = { from: 0.45, to: 0.9 } as const;
/** Mean alpha around a point from which its colour is the subject's own: nearer to the edge, photos mix it with the ground's. */
const OWN = 0.995;

/** Moves a mask's edge to the edge that the photo shows (guided filter, He et al. 2010, with brightness as its guide). */
function refined(mask: Float32Array, light: Float32Array, size: Size, radius: number): Float32Array {
  const product = mask.map((value, at) => value * (light[at] ?? 0));
  const square = light.map((value) => value * value);
  const [means, masks, products, squares] = [light, mask, product, square].map((one) =>
    boxMeans(one, size, radius),
  );
  if (!means || !masks || !products || !squares) throw new Error('unreachable: four in, four out');
  const slopes = means.map(
    (mean, at) => ((products[at] ?? 0) - mean * (masks[at] ?? 0)) / ((squares[at] ?? 0) - mean * mean + EDGE),
  );
  const offsets = masks.map((mean, at) => mean - (slopes[at] ?? 0) * (means[at] ?? 0));
  const [slope, offset] = [boxMeans(slopes, size, radius), boxMeans(offsets, size, radius)];
  return light.map((value, at) => (slope[at] ?? 0) * value + (offset[at] ?? 0));
}

/** Returns the part of a photo in which its subject is, in whole pixels. */
export function areaOfCutOut({ box }: CutOut, photo: Size): Box {
  const around = AROUND * Math.max(box.width * photo.width, box.height * photo.height);
  return wholePixels(
    {
      x: box.x * photo.width - around,
      y: box.y * photo.height - around,
      width: box.width * photo.width + 2 * around,
      height: box.height * photo.height + 2 * around,
    },
    photo,
  );
}

async function maskOf({ outline }: CutOut, photo: Size, area: Box): Promise<Float32Array> {
  const across = photo.width / OUTLINE_UNITS;
  const down = photo.height / OUTLINE_UNITS;
  const transform = `matrix(${across} 0 0 ${down} ${n(-area.x)} ${n(-area.y)})`;
  const size = `width="${area.width}" height="${area.height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><path d="${outline}" fill="#fff" fill-rule="evenodd" transform="${transform}"/></svg>`;
  const alpha = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return Float32Array.from(alpha, (value) => value / 255);
}

/**
 * Cuts the subject out of a photo, in the photo's pixels: along its outline, moved to the edge that the photo shows, with
 * colours at the edge taken from inside, so that nothing of the old ground is seen on the new one.
 */
export async function cutOut(photo: PhotoSource, subject: CutOut): Promise<CutSubject> {
  const area = areaOfCutOut(subject, photo);
  const { width, height } = area;
  const count = width * height;
  const radius = Math.max(2, Math.round((REACH * Math.max(photo.width, photo.height)) / MASK_SIDE));
  const channels = [0, 1, 2].map((channel) => {
    const values = new Float32Array(count);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1)
        values[y * width + x] = photo.pixels[((area.y + y) * photo.width + area.x + x) * 3 + channel] ?? 0;
    return values;
  });
  const [red, green, blue] = channels;
  if (!red || !green || !blue) throw new Error('unreachable: three channels');
  const light = red.map(
    (value, at) => (0.3 * value + 0.59 * (green[at] ?? 0) + 0.11 * (blue[at] ?? 0)) / 255,
  );
  const near = Math.max(1, Math.round(radius / 4));
  const traced = boxMeans(await maskOf(subject, photo, area), area, near);
  const alpha = refined(traced, light, area, radius).map((value) => {
    const share = Math.min(1, Math.max(0, (value - KEPT.from) / (KEPT.to - KEPT.from)));
    return share * share * (3 - 2 * share);
  });
  const own = boxMeans(alpha, area, near).map((value) => (value >= OWN ? 1 : 0));
  const owned = boxMeans(own, area, radius);
  const pixels = Buffer.alloc(count * 4);
  for (const [channel, values] of channels.entries()) {
    const inside = boxMeans(
      values.map((value, at) => value * (own[at] ?? 0)),
      area,
      radius,
    );
    for (let at = 0; at < count; at += 1) {
      const share = owned[at] ?? 0;
      const isOwn = own[at] === 1 || share < 0.01;
      pixels[at * 4 + channel] = Math.round(isOwn ? (values[at] ?? 0) : (inside[at] ?? 0) / share);
    }
  }
  for (let at = 0; at < count; at += 1) pixels[at * 4 + 3] = Math.round(255 * (alpha[at] ?? 0));
  return { width, height, pixels };
}
