import type { Language } from '../domain/language.ts';
import { priceListContent } from '../domain/labels/price-list.ts';
import { orderLine } from '../domain/labels/label-content.ts';
import { textStyleOf } from '../domain/captions/text-style.ts';
import { checkClaims } from '../domain/law/check-claims.ts';
import type { PictureFormat } from '../domain/picture/picture-format.ts';
import type { CreativePicture } from '../domain/picture/creative.ts';
import { refuseIfAny } from '../domain/problem.ts';
import type { GroupPictureDeps } from './draw-poster.ts';
import { shownBytesOf } from './pictures-of-product.ts';
import { brandOf, readTogether, storedOrDrawn } from './products-together.ts';

/** Which products a price list shows, under which title, and whose number. */
interface PriceListRequest {
  readonly community: string;
  readonly products: readonly string[];
  readonly title: string;
  readonly asked: string;
  readonly language: Language;
  readonly theme?: string | undefined;
  readonly formats: readonly PictureFormat[];
}

/**
 * Draws several makers' products with their prices in one picture. Throws `ProblemError` for a title that the law forbids, for
 * products that cannot be shown and for a theme that is not there.
 */
export const drawPriceList =
  (deps: GroupPictureDeps) =>
  async (request: PriceListRequest): Promise<readonly CreativePicture[]> => {
    const { community: id, title, language, theme, formats } = request;
    const { community, products, asked } = await readTogether(deps.table, request);
    const listed = products.map(({ product, maker }) => ({ product, brand: brandOf(maker) }));
    const names = [community.name, community.village, ...listed.map(({ brand }) => brand)];
    const hasFood = listed.some(({ product }) => product.kind === 'food');
    refuseIfAny(checkClaims(title, { field: 'title', kind: hasFood ? 'food' : 'craft', names }));
    const content = priceListContent(listed, { community, language, title, theme });
    const order = orderLine(asked, language, textStyleOf(undefined, community.wording).region);
    const photos = products.map(({ photo: { key, focus } }) => [key, focus] as const);
    return storedOrDrawn(deps, id, ['priceList', photos, content, order], formats, async (missing) => {
      const read = await Promise.all(products.map(({ photo }) => shownBytesOf(deps, photo)));
      return deps.pictures.drawPriceList({ content, photos: read, order, formats: missing });
    });
  };
