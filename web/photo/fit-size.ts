/** Pixels of the longer side of a photo that is sent: enough for every picture that is made of it. */
export const LONGEST_SIDE = 1440;
/** Bytes that one request can send over a weak signal (docs/facts/web.md#photos-over-a-weak-signal). */
export const MOST_BYTES = 250_000;
export const MOST_BYTES_SAVING = 120_000;
/** Bytes. A larger photo bypasses the API: on AWS a function receives at most 6 MB, and base64 adds a third. */
export const MOST_THROUGH_API = 4_000_000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Returns a size with the same aspect ratio whose longer side is at most `longest`; never enlarges. */
export function fitSize({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * Attempts to encode a photo, in order, until it is small enough: first with a lower quality, then also with a smaller size.
 */
export interface Attempt {
  readonly longest: number;
  readonly quality: number;
}

const QUALITIES = [0.85, 0.78, 0.7, 0.62, 0.54] as const;
/** Smaller photos would make blurred pictures; intake refuses photos under 400 px on the short side. */
const SIDES = [LONGEST_SIDE, 1200, 1000] as const;

export const ATTEMPTS: readonly Attempt[] = SIDES.flatMap((longest) =>
  QUALITIES.map((quality) => ({ longest, quality })),
);

/**
 * Encodes by each attempt until the result has at most `most` bytes; returns the smallest when none has. `encode` draws once
 * per size and is called in the order of the attempts.
 */
export async function shrinkTo<B extends { readonly size: number }>(
  most: number,
  encode: (attempt: Attempt) => Promise<B>,
  attempts: readonly Attempt[] = ATTEMPTS,
): Promise<B | undefined> {
  let smallest: B | undefined;
  for (const attempt of attempts) {
    const encoded = await encode(attempt);
    if (encoded.size <= most) return encoded;
    if (!smallest || encoded.size < smallest.size) smallest = encoded;
  }
  return smallest;
}
