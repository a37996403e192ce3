import type { CreativePicture } from '../domain/picture/creative.ts';
import type { LabelContent, OrderLine } from '../domain/picture/picture-content.ts';
import { PICTURE_SIZES, type PictureFormat } from '../domain/picture/picture-format.ts';
import { refuseIfAny } from '../domain/problem.ts';
import type { ShownPhoto } from '../domain/product/photos.ts';
import type { Pictures, SellerPictures, Thumbs } from '../ports/pictures.ts';
import { pictureKey, type RenderDeps, sharedRequestOf, storePicture } from './pictures-of-product.ts';

export interface SellersDeps extends RenderDeps {
  readonly pictures: Pictures & Thumbs & SellerPictures;
}

/** A stored picture for one of several sellers; `seller` is her index in the list. */
export interface StoredPicture {
  readonly seller: number;
  readonly picture: CreativePicture;
}

interface Wanted {
  readonly seller: number;
  readonly format: PictureFormat;
  readonly key: string;
}

/** Sellers whose missing pictures have the same formats, so that one call can draw them. */
interface Group {
  readonly formats: readonly PictureFormat[];
  readonly sellers: number[];
}

function groupsOf(missing: readonly Wanted[]): readonly Group[] {
  const formatsOf = new Map<number, PictureFormat[]>();
  for (const { seller, format } of missing) formatsOf.set(seller, [...(formatsOf.get(seller) ?? []), format]);
  const groups = new Map<string, Group>();
  for (const [seller, formats] of formatsOf) {
    const group = groups.get(formats.join()) ?? { formats, sellers: [] };
    group.sellers.push(seller);
    groups.set(formats.join(), group);
  }
  return [...groups.values()];
}

/**
 * Yields the pictures of one product for many sellers, one by one, the stored ones first. Photo and label are drawn once,
 * the order line for each seller; a stored picture is not drawn again. Throws `ProblemError` before the first when one
 * cannot be drawn, and `PhotoLostError`.
 */
export async function* picturesForSellers(
  deps: SellersDeps,
  community: string,
  photo: ShownPhoto,
  content: { readonly label: LabelContent; readonly orders: readonly OrderLine[] },
  formats: readonly PictureFormat[],
): AsyncGenerator<StoredPicture> {
  const { label, orders } = content;
  refuseIfAny(orders.flatMap((order) => deps.pictures.check(label, order)));
  const missing: Wanted[] = [];
  for (const [seller, order] of orders.entries()) {
    for (const format of formats) {
      const key = await pictureKey(deps, community, photo, { label, order }, format);
      const bytes = await deps.media.read(key);
      if (bytes)
        yield { seller, picture: { format, ...PICTURE_SIZES[format], bytes: bytes.byteLength, key } };
      else missing.push({ seller, format, key });
    }
  }
  if (missing.length === 0) return;
  const keys = new Map(missing.map(({ seller, format, key }) => [`${seller} ${format}`, key]));
  const request = await sharedRequestOf(deps, photo, label);
  for (const group of groupsOf(missing)) {
    const theirs = group.sellers.flatMap((seller) => orders[seller] ?? []);
    for await (const drawn of deps.pictures.drawForSellers(request, theirs, group.formats)) {
      const seller = group.sellers[drawn.seller] ?? -1;
      const { format, width, height, bytes } = drawn;
      const key = keys.get(`${seller} ${format}`);
      if (key === undefined) throw new Error(`a ${format} picture was drawn that nobody asked for`);
      await storePicture(deps, key, bytes);
      yield { seller, picture: { format, width, height, bytes: bytes.byteLength, key } };
    }
  }
}
