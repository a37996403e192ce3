import { thumbKeyOf } from '../domain/picture/media-key.ts';
import { dayOf } from '../domain/time/local-day.ts';
import { themeOf } from '../domain/picture/usual-themes.ts';
import { ProblemError } from '../domain/problem.ts';
import { shownPhotos } from '../domain/product/photos.ts';
import type { Clock } from '../ports/clock.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { PictureStudio, ThemeChoice } from '../ports/pictures.ts';
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

/** The thumbnail of a product's picture in one theme; `thumbKey` is its key in the media store. */
export interface Preview extends ThemeChoice {
  /** Whether it is the product's current theme. */
  readonly chosen: boolean;
  readonly thumbKey: string;
}

/**
 * Returns thumbnails of a product's picture in every theme, to choose from. Draws and stores those that do not exist yet, in
 * full size too, so the picture of the theme that is then chosen is drawn already.
 */
export const drawPreviews =
  (deps: PreviewDeps) =>
  async (names: { community: string; product: string; seller: string }): Promise<Preview[]> => {
    const { community } = names;
    const offer = await readOffer(deps.table, names);
    const photo = offer && shownPhotos(offer.product).cover;
    if (!offer || !photo) throw new ProblemError([nothingToDraw]);
    const day = dayOf(deps.clock.now(), offer.community.zone);
    const { label, order } = contentOf({ ...offer, language: 'id', day });
    const chosen = themeOf(offer.product);
    const previews: Preview[] = [];
    // One after another: drawing uses the whole processor.
    for (const theme of deps.pictures.themes) {
      const content = { label: { ...label, theme: theme.name }, order };
      const key = await pictureKey(deps, community, photo, content, 'feed');
      const thumbKey = thumbKeyOf(key);
      if (!(await deps.media.has(thumbKey))) {
        const [picture] = await picturesOf(deps, community, photo, content, ['feed']);
        const bytes = picture && (await deps.media.read(picture.key));
        if (!bytes) throw new Error('a picture was drawn and cannot be read');
        await deps.media.write(thumbKey, await deps.pictures.thumb(bytes), 'image/jpeg');
      }
      previews.push({ ...theme, chosen: theme.name === chosen, thumbKey });
    }
    return previews;
  };
