import { z } from 'zod';

/** What a fetch of a picture's address found. The core never fetches; whoever drives it hands these in. */
export const ImageFacts = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('image'),
    /** `jpeg`, `png`, `mpo`, `webp` …: by content, never by name. */
    format: z.string(),
    /** Pixels as a viewer sees them, after EXIF orientation. */
    width: z.number().int().positive(),
    height: z.number().int().positive(),
    bytes: z.number().int().positive(),
    sha256: z.string(),
    /** False when the file ends before the picture does. */
    whole: z.boolean(),
  }),
  z.object({ is: z.literal('notImage') }),
  z.object({ is: z.literal('unreachable'), reason: z.string() }),
]);
export type ImageFacts = z.infer<typeof ImageFacts>;

/** The picture itself, once it passed the rules. */
export const Picture = z.object({
  sha256: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Picture = z.infer<typeof Picture>;

/** What is known about the picture at an address; undefined when nobody has looked yet. */
export type ImageLookup = (url: string) => ImageFacts | undefined;
