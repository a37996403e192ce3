import type { Language } from '../domain/language.ts';
import type { PictureFormat } from '../domain/picture/picture-format.ts';
import type { PriceCorner } from '../domain/picture/price-corner.ts';
import { ProblemError } from '../domain/problem.ts';
import { shownPhotos } from '../domain/product/photos.ts';
import { noOtherCorner } from '../domain/product/product-problems.ts';
import { dayOf } from '../domain/time/local-day.ts';
import type { Clock } from '../ports/clock.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { PriceCorners } from '../ports/pictures.ts';
import type { Table } from '../ports/table.ts';
import { readOffer } from '../records/offers.ts';
import { nothingToDraw } from './nothing-to-draw.ts';
import { contentOf, sharedRequestOf } from './pictures-of-product.ts';

/** A picture that a person sees, and the corner to which the price was moved in it, if it was. */
interface SeenPicture {
  readonly community: string;
  readonly product: string;
  readonly seller: string;
  readonly format: PictureFormat;
  readonly language: Language;
  readonly after?: PriceCorner | undefined;
}

/**
 * Returns the free corner that follows the one in which a picture has the price. It depends on what was seen and not on what is
 * stored, so that a repeated request moves nothing twice. Throws `nothingToDraw` and `noOtherCorner`.
 */
export const nextPriceCorner =
  (deps: {
    readonly table: Table;
    readonly clock: Pick<Clock, 'now'>;
    readonly media: Pick<MediaStore, 'read'>;
    readonly pictures: PriceCorners;
  }) =>
  async ({ format, language, after, ...names }: SeenPicture): Promise<PriceCorner> => {
    const offer = await readOffer(deps.table, names);
    const photo = offer && shownPhotos(offer.product).cover;
    if (!offer || !photo) throw new ProblemError([nothingToDraw]);
    const day = dayOf(deps.clock.now(), offer.community.zone);
    const seen = { ...offer, product: { ...offer.product, priceCorner: after } };
    const { label } = contentOf({ ...seen, language, day });
    const next = await deps.pictures.nextCorner(await sharedRequestOf(deps, photo, label), format);
    if (!next) throw new ProblemError([noOtherCorner]);
    return next;
  };
