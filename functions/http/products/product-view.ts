import { toIso } from '../../domain/time/instant.ts';
import type { Member } from '../../domain/people/member.ts';
import { mayShowPeople } from '../../domain/product/may-show-people.ts';
import { photoName, repairedOf, shownPhoto, shownPhotos } from '../../domain/product/photos.ts';
import { type Product, ProductFacts, type ProductPhoto } from '../../domain/product/product.ts';
import { type Caller, may } from '../caller.ts';
import type { ProductReply, ProductRow } from '../contract/products.ts';
import type { Names } from '../views/names.ts';
import type { PictureLink } from '../views/picture-links.ts';

/** Returns the previous price and the period in which it was valid. */
export const formerPriceView = ({ amount, from, until }: NonNullable<Product['previousPrice']>) => ({
  amount,
  from: toIso(from),
  until: toIso(until),
});

/** Returns all of a product. `maker` is undefined when she no longer exists. */
export async function productView(
  product: Product,
  maker: Member | undefined,
  caller: Caller,
  link: PictureLink,
): Promise<ProductReply> {
  const { photo, morePhotos = [], previousPrice } = product;
  return {
    ...ProductFacts.parse(product),
    id: product.id,
    maker: {
      id: product.maker,
      name: maker?.name ?? product.maker,
      ...(maker?.brand && { brand: maker.brand.name }),
    },
    mayWrite: may(caller, 'product.write', [product.maker]),
    ...(photo && { photo: await photoView(product, photo, link) }),
    morePhotos: await Promise.all(
      morePhotos.map(async (one) => {
        const { key, thumbKey, focus } = shownPhoto(product, one);
        return {
          name: photoName(one),
          url: await link(key),
          ...(thumbKey !== undefined && { thumbUrl: await link(thumbKey) }),
          focus,
        };
      }),
    ),
    people: {
      asked: mayShowPeople(product),
      ...(product.people && { answer: product.people.answer }),
    },
    ...(product.look && { look: product.look }),
    ...(product.priceCorner && { priceCorner: product.priceCorner }),
    soldOut: product.soldOut,
    ...(previousPrice && { previousPrice: formerPriceView(previousPrice) }),
    createdAt: toIso(product.createdAt),
    revision: product.revision,
  };
}

/** Returns a product's main photo as it was taken, and the repaired one that its pictures may show instead. */
async function photoView(
  product: Product,
  photo: ProductPhoto,
  link: PictureLink,
): Promise<NonNullable<ProductReply['photo']>> {
  const { key, width, height, verdict } = photo;
  const { focus } = shownPhoto(product, photo);
  const repaired = repairedOf(product.kind, photo);
  return {
    url: await link(key),
    width,
    height,
    focus,
    ...(verdict && { verdict }),
    ...(repaired && { repaired: { url: await link(repaired.key), shown: !product.asTaken } }),
  };
}

/** Returns a product as the caller sees it in a list. */
export async function productRow(
  product: Product,
  names: Names,
  caller: Caller,
  link: PictureLink,
): Promise<ProductRow> {
  const { id, kind, name, price, unit, net, soldOut, revision } = product;
  const { cover: photo } = shownPhotos(product);
  return {
    id,
    kind,
    name,
    price,
    ...(unit !== undefined && { unit }),
    ...(net !== undefined && { net }),
    maker: names.member(product.maker),
    mayWrite: may(caller, 'product.write', [product.maker]),
    ...(photo && { photoUrl: await link(photo.key) }),
    ...(photo?.thumbKey !== undefined && { thumbUrl: await link(photo.thumbKey) }),
    soldOut,
    revision,
  };
}
