import { fitSize, shrinkTo } from './fit-size.ts';

/** A photo as it will be sent. `preview` is false where this browser cannot show it (HEIC outside Apple's). */
export interface ReadyPhoto {
  readonly blob: Blob;
  readonly preview: boolean;
}

/**
 * Makes a photo small enough for a weak signal: upright, as JPEG, without the place it was taken. What the browser
 * cannot open goes up as it is; intake opens it or says why not.
 */
export async function shrink(file: Blob, mostBytes: number): Promise<ReadyPhoto> {
  const bitmap = await open(file);
  if (!bitmap) return { blob: file, preview: false };
  const canvas = document.createElement('canvas');
  let drawn = 0;
  const encode = ({ longest, quality }: { longest: number; quality: number }): Promise<Blob> => {
    if (drawn !== longest) draw(canvas, bitmap, longest);
    drawn = longest;
    return toJpeg(canvas, quality);
  };
  const blob = await shrinkTo(mostBytes, encode);
  bitmap.close();
  return { blob: blob ?? file, preview: true };
}

async function open(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
}

function draw(canvas: HTMLCanvasElement, bitmap: ImageBitmap, longest: number): void {
  const { width, height } = fitSize(bitmap, longest);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  context.imageSmoothingQuality = 'high';
  // Cut-out pictures stand on white: JPEG has no transparency and would show black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
}

const toJpeg = (canvas: HTMLCanvasElement, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('this browser encodes no JPEG'))),
      'image/jpeg',
      quality,
    );
  });
