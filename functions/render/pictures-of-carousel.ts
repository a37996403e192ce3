import type { LabelContent, OrderLine } from '../domain/picture/picture-content.ts';
import { refuseIfAny } from '../domain/problem.ts';
import type { ProductPhoto } from '../domain/product/product.ts';
import type { CarouselPictures, Pictures } from '../ports/pictures.ts';
import { logoOf, photoOf, pictureKey, type RenderDeps } from './pictures-of-product.ts';

export interface CarouselDeps extends RenderDeps {
  readonly pictures: Pictures & CarouselPictures;
}

/**
 * The keys of a carousel's pictures, the cover first; what is not stored yet is drawn. The cover is the product's feed
 * picture. Throws `ProblemError` when one cannot be drawn, and `PhotoLostError`.
 */
export async function picturesOfCarousel(
  deps: CarouselDeps,
  community: string,
  photos: { readonly cover: ProductPhoto; readonly more: readonly ProductPhoto[] },
  content: { readonly label: LabelContent; readonly order: OrderLine },
): Promise<readonly string[]> {
  refuseIfAny(deps.pictures.check(content.label, content.order));
  const { cover, more } = photos;
  const all = more.map(({ key, focus }) => [key, focus] as const);
  const keys = await Promise.all([
    pictureKey(deps, community, cover, content, 'feed'),
    ...more.map((photo, index) => pictureKey(deps, community, photo, content, { slide: index + 1, of: all })),
  ]);
  const stored = await Promise.all(keys.map((key) => deps.media.read(key)));
  if (stored.every((bytes) => bytes !== undefined)) return keys;
  const logo = await logoOf(deps, content.label);
  const drawn = await deps.pictures.drawCarousel({
    ...content,
    photo: await photoOf(deps, cover),
    focus: cover.focus,
    more: await Promise.all(
      more.map(async (photo) => ({ photo: await photoOf(deps, photo), focus: photo.focus })),
    ),
    ...(logo && { logo }),
  });
  for (const [index, key] of keys.entries()) {
    const picture = drawn[index];
    if (!picture) throw new Error(`picture ${String(index + 1)} of a carousel was not drawn`);
    if (!stored[index]) await deps.media.write(key, picture.bytes, 'image/jpeg');
  }
  return keys;
}
