import { createHash } from 'node:crypto';
import type {
  CarouselPictures,
  DrawnPicture,
  FurtherPhoto,
  Pictures,
  SharedRequest,
  Thumbs,
} from '../../../functions/ports/pictures.ts';

/** What of the pictures a season's posts ask for. */
export type SeasonPictures = Pick<Pictures, 'draw'> & CarouselPictures & Thumbs;

/** From so many members on, a season draws each product once: a picture for each post would take most of its time. */
export const DRAWN_ONCE_FROM = 40;

type Asked = SharedRequest & { readonly more?: readonly FurtherPhoto[] };

/** Returns a hash of what a picture shows of a product: all but its look and its order line. */
function fingerprintOf({ photo, focus, contents, label, logo, more = [] }: Asked): string {
  const { look: _, ...shown } = label;
  const hash = createHash('sha256')
    .update(photo)
    .update(logo ?? '');
  hash.update(JSON.stringify([shown, focus, contents]));
  for (const { photo: further, ...its } of more) hash.update(further).update(JSON.stringify(its));
  return hash.digest('base64');
}

/** Returns what is known under a key, or makes it; what failed is made again. */
async function remember<K, T>(known: Map<K, Promise<T>>, key: K, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  try {
    return await made;
  } catch (error) {
    known.delete(key);
    throw error;
  }
}

/**
 * Draws each product once for each kind of post. All posts of it share the picture, with the look and the order line of the
 * first: in a large season they are there to be counted, not to be ordered from.
 */
export function drawnOnce<P extends SeasonPictures>(pictures: P): P & SeasonPictures {
  const drawn = new Map<string, Promise<readonly DrawnPicture[]>>();
  const carousels = new Map<string, Promise<readonly DrawnPicture[]>>();
  const thumbs = new Map<Uint8Array, Promise<Uint8Array>>();
  const once: SeasonPictures = {
    draw: (request) => {
      const { order: _, formats, ...shared } = request;
      return remember(drawn, `${formats.join()} ${fingerprintOf(shared)}`, () => pictures.draw(request));
    },
    drawCarousel: (request) => {
      const { order: _, ...shared } = request;
      return remember(carousels, fingerprintOf(shared), () => pictures.drawCarousel(request));
    },
    thumb: (bytes) => remember(thumbs, bytes, () => pictures.thumb(bytes)),
  };
  return { ...pictures, ...once };
}
