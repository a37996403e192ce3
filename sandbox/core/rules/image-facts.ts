import * as z from 'zod';

/** What fetching a picture's address found. The core never fetches; its caller passes these in. */
export const ImageFacts = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('image'),
    /** `jpeg`, `png`, `mpo`, `webp` …: told from the content, never from the name. */
    format: z.string(),
    /** Pixels, after EXIF orientation. */
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

/** The picture itself, after it passed the rules. */
export const Picture = z.object({
  sha256: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Picture = z.infer<typeof Picture>;

/** Returns what is known about the picture at an address; undefined when it was not fetched. */
export type ImageLookup = (url: string) => ImageFacts | undefined;
