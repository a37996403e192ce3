import sharp from 'sharp';
import type { PhotoContents } from '../../domain/picture/photo-contents.ts';
import { decodePixels } from '../photo/decode-pixels.ts';
import type { ModelInput, ModelThread } from './model-thread.ts';
import { readFaces } from './read-faces.ts';
import { maskOf } from './mask.ts';
import { subjectOf } from './subject-mask.ts';

/** U-2-Net's input: a square, whatever the photo's shape, normalised as ImageNet is. */
const SIDE = 320;
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;
/** The longer side of YuNet's input, and what its sides are multiples of. */
const FACES_SIDE = 640;
const MULTIPLE = 32;

const up = (side: number): number => Math.ceil(side / MULTIPLE) * MULTIPLE;

const squareOf = (photo: Uint8Array): Promise<Buffer> =>
  sharp(photo, { failOn: 'error' })
    .resize({ width: SIDE, height: SIDE, fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer();

function subjectInput(pixels: Buffer): ModelInput {
  const most = pixels.reduce((largest, value) => Math.max(largest, value), 1);
  const points = SIDE * SIDE;
  const data = new Float32Array(3 * points);
  for (let at = 0; at < points; at += 1)
    for (let channel = 0; channel < 3; channel += 1)
      data[channel * points + at] =
        ((pixels[at * 3 + channel] ?? 0) / most - (MEAN[channel] ?? 0)) / (DEVIATION[channel] ?? 1);
  return { data, width: SIDE, height: SIDE };
}

/** Finds subject and faces of a clean photo. Rejects with `ModelError`. */
export async function findSubject(models: ModelThread, photo: Uint8Array): Promise<PhotoContents> {
  const small = await decodePixels(photo, FACES_SIDE);
  const padded = { width: up(small.width), height: up(small.height) };
  const plane = padded.width * padded.height;
  const data = new Float32Array(3 * plane);
  for (let y = 0; y < small.height; y += 1)
    for (let x = 0; x < small.width; x += 1)
      for (let channel = 0; channel < 3; channel += 1)
        // Blue first.
        data[(2 - channel) * plane + y * padded.width + x] =
          small.data[(y * small.width + x) * 3 + channel] ?? 0;
  const faces = readFaces(await models.run('yunet', { data, ...padded }), padded, small);
  const pixels = await squareOf(photo);
  const [output] = (await models.run('u2netp', subjectInput(pixels))).values();
  if (!output) throw new Error('the subject model has no output');
  return { ...subjectOf(maskOf(output, SIDE, SIDE), faces, pixels), faces };
}
