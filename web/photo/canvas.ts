import { fitSize } from './fit-size.ts';

/** Decodes a picture and rotates it upright; undefined when this browser cannot decode it. */
export async function open(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
}

interface Drawing {
  /** Pixels of the longer side. */
  readonly longest: number;
  /** The background behind transparent parts; without it they stay transparent. */
  readonly ground?: string;
}

/** Draws a picture on a canvas and sets the canvas to the picture's size. */
export function draw(canvas: HTMLCanvasElement, bitmap: ImageBitmap, { longest, ground }: Drawing): void {
  const { width, height } = fitSize(bitmap, longest);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  context.imageSmoothingQuality = 'high';
  if (ground !== undefined) {
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
  }
  context.drawImage(bitmap, 0, 0, width, height);
}

/** Encodes a canvas as a file. */
export const encode = (canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error(`this browser encodes no ${type}`))),
      type,
      quality,
    );
  });
