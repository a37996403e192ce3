import type { Creative } from '../domain/picture/creative.ts';
import type { Language } from '../domain/language.ts';
import { dayOf } from '../domain/time/local-day.ts';
import type { PictureFormat } from '../domain/picture/picture-format.ts';
import { ProblemError } from '../domain/problem.ts';
import { shownPhotos } from '../domain/product/photos.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { creativeRecord } from '../records/creative-record.ts';
import { readOffer } from '../records/offers.ts';
import { replace } from '../records/record.ts';
import { nothingToDraw } from './nothing-to-draw.ts';
import { contentOf, picturesOf, type RenderDeps } from './pictures-of-product.ts';

/** Draws a product's pictures for one seller in one language, to be viewed and shared by hand. Throws `nothingToDraw`. */
export const drawCreative =
  (deps: RenderDeps & { readonly table: Table; readonly clock: Pick<Clock, 'now'> }) =>
  async (request: {
    community: string;
    product: string;
    seller: string;
    language: Language;
    formats: readonly PictureFormat[];
  }): Promise<Creative> => {
    const { community, product: productId, seller: sellerId, language, formats } = request;
    const offer = await readOffer(deps.table, { community, product: productId, seller: sellerId });
    const photo = offer && shownPhotos(offer.product).cover;
    if (!offer || !photo) throw new ProblemError([nothingToDraw]);
    const day = dayOf(deps.clock.now(), offer.community.zone);
    const content = contentOf({ ...offer, language, day });
    const pictures = await picturesOf(deps, community, photo, content, formats);
    const creative: Creative = { community, product: productId, seller: sellerId, language, pictures };
    await replace(deps.table, creativeRecord, creative);
    return creative;
  };
