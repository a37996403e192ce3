import type { Creative, CreativePicture } from '../domain/picture/creative.ts';
import type { Language } from '../domain/language.ts';
import { dayOf } from '../domain/time/local-day.ts';
import type { PictureFormat } from '../domain/picture/picture-format.ts';
import { ProblemError } from '../domain/problem.ts';
import { shownPhotos } from '../domain/product/photos.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { creativeRecord } from '../records/creative-record.ts';
import { type Offer, readOffer } from '../records/offers.ts';
import { replace } from '../records/record.ts';
import { nothingToDraw } from './nothing-to-draw.ts';
import { contentOf } from './pictures-of-product.ts';
import { picturesForSellers, type SellersDeps } from './pictures-for-sellers.ts';

export interface SellersRequest {
  readonly community: string;
  readonly product: string;
  readonly sellers: readonly string[];
  readonly language: Language;
  readonly formats: readonly PictureFormat[];
}

/**
 * Draws a product's pictures for many sellers in one language, and yields each seller's pictures once all of them are drawn.
 * Throws `ProblemError` when product, photo or one of the sellers is missing, or something cannot be drawn.
 */
export const drawForSellers = (
  deps: SellersDeps & { readonly table: Table; readonly clock: Pick<Clock, 'now'> },
) =>
  async function* (request: SellersRequest): AsyncGenerator<Creative> {
    const { community, product, language, formats } = request;
    const sellers = [...new Set(request.sellers)];
    const offers: Offer[] = [];
    for (const seller of sellers) {
      const offer = await readOffer(deps.table, { community, product, seller });
      if (!offer) throw new ProblemError([nothingToDraw]);
      offers.push(offer);
    }
    const [first] = offers;
    if (!first) return;
    const { cover: photo } = shownPhotos(first.product);
    if (!photo) throw new ProblemError([nothingToDraw]);
    const day = dayOf(deps.clock.now(), first.community.zone);
    const contents = offers.map((offer) => contentOf({ ...offer, language, day }));
    const content = {
      label: contentOf({ ...first, language, day }).label,
      orders: contents.map(({ order }) => order),
    };
    const found = offers.map((): CreativePicture[] => []);
    for await (const { seller, picture } of picturesForSellers(deps, community, photo, content, formats)) {
      const pictures = found[seller];
      const id = sellers[seller];
      if (!pictures || id === undefined) throw new Error('a picture came for nobody');
      pictures.push(picture);
      if (pictures.length < formats.length) continue;
      pictures.sort((one, other) => formats.indexOf(one.format) - formats.indexOf(other.format));
      const creative: Creative = { community, product, seller: id, language, pictures };
      await replace(deps.table, creativeRecord, creative);
      yield creative;
    }
  };
