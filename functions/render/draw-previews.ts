import { thumbKeyOf } from '../domain/picture/media-key.ts';
import { dayOf } from '../domain/time/local-day.ts';
import {
  currentLook,
  isSameLook,
  nextLooks,
  type OfferedLook,
  offeredLooks,
} from '../domain/picture/offered-looks.ts';
import { ProblemError } from '../domain/problem.ts';
import { shownPhotos } from '../domain/product/photos.ts';
import type { Clock } from '../ports/clock.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { PictureStudio } from '../ports/pictures.ts';
import type { Table } from '../ports/table.ts';
import { readOffer } from '../records/offers.ts';
import { nothingToDraw } from './nothing-to-draw.ts';
import { contentOf, pictureKey, picturesOf, type RenderDeps } from './pictures-of-product.ts';

export interface PreviewDeps extends RenderDeps {
  readonly table: Table;
  readonly clock: Pick<Clock, 'now'>;
  readonly media: Pick<MediaStore, 'read' | 'write' | 'has'>;
  readonly pictures: PictureStudio;
}

/** The thumbnail of a product's picture in one look; `thumbKey` is its key in the media store. */
export interface Preview extends OfferedLook {
  /** Whether the product's pictures have this look now. */
  readonly chosen: boolean;
  readonly thumbKey: string;
}

/**
 * Returns thumbnails of a product's picture in the looks that come after `seen` ones, to choose from: three first, then six
 * more each time. Draws and stores those that do not exist yet, in full size too, so the picture of the look that is then
 * chosen is drawn already.
 */
export const drawPreviews =
  (deps: PreviewDeps) =>
  async (
    names: { readonly community: string; readonly product: string; readonly seller: string },
    seen: number,
  ): Promise<{ readonly previews: readonly Preview[]; readonly more: boolean }> => {
    const { community } = names;
    const offer = await readOffer(deps.table, names);
    const photo = offer && shownPhotos(offer.product).cover;
    if (!offer || !photo) throw new ProblemError([nothingToDraw]);
    const { product } = offer;
    const day = dayOf(deps.clock.now(), offer.community.zone);
    const { label, order } = contentOf({ ...offer, language: 'id', day });
    const wardrobes = deps.pictures.wardrobes(label);
    const current = currentLook(wardrobes, product);
    const { looks, more } = nextLooks(offeredLooks(wardrobes, product), seen);
    const previews: Preview[] = [];
    // One after another: drawing uses the whole processor.
    for (const look of looks) {
      const { theme, composition, tone } = look;
      const content = { label: { ...label, theme, look: { composition, tone } }, order };
      const key = await pictureKey(deps, community, photo, content, 'feed');
      const thumbKey = thumbKeyOf(key);
      if (!(await deps.media.has(thumbKey))) await picturesOf(deps, community, photo, content, ['feed']);
      previews.push({ ...look, chosen: current !== undefined && isSameLook(current, look), thumbKey });
    }
    return { previews, more };
  };
