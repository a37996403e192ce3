import { hasThumb, keyWithThumb, mediaFolder, thumbKeyOf } from '../domain/picture/media-key.ts';
import type { Community } from '../domain/people/community.ts';
import { themeOf } from '../domain/picture/usual-themes.ts';
import { labelContent, orderLine } from '../domain/labels/label-content.ts';
import type { Language } from '../domain/language.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Member } from '../domain/people/member.ts';
import type { LabelContent, OrderLine } from '../domain/picture/picture-content.ts';
import { COLLAGE } from '../domain/picture/look.ts';
import { PICTURE_SIZES, type PictureFormat } from '../domain/picture/picture-format.ts';
import { refuseIfAny } from '../domain/problem.ts';
import type { ShownPhoto } from '../domain/product/photos.ts';
import { wearsOf } from '../domain/product/wears.ts';
import { MOST_MORE_PHOTOS, type Product, type ProductPhoto } from '../domain/product/product.ts';
import type { CreativePicture } from '../domain/picture/creative.ts';
import { textStyleOf } from '../domain/captions/text-style.ts';
import { namedSeller } from '../domain/product/named-seller.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { CarouselPictures, FurtherPhoto, Pictures, SharedRequest, Thumbs } from '../ports/pictures.ts';
import type { Sealer } from '../ports/sealer.ts';

export interface RenderDeps {
  readonly pictures: Pictures & Thumbs;
  readonly media: Pick<MediaStore, 'read' | 'write'>;
  readonly sealer: Pick<Sealer, 'fingerprint'>;
}

interface ReadDeps {
  readonly media: Pick<MediaStore, 'read'>;
}

/** Returns the text on a product's pictures when a seller posts it: the maker's label and the seller's order line. */
export function contentOf(facts: {
  readonly community: Community;
  readonly product: Product;
  readonly maker: Member;
  readonly seller: Member;
  readonly language: Language;
  /** The theme in which they are drawn; the product's own when absent. */
  readonly theme?: string | undefined;
  /** The day on which the pictures are shown, in the community's zone; if absent, no former price is shown. */
  readonly day?: LocalDay;
}): { label: LabelContent; order: OrderLine } {
  const { community, product, maker, seller, language, day } = facts;
  const brand = maker.brand ?? { name: maker.name };
  const { soldOut, look, priceCorner } = product;
  const theme = facts.theme ?? themeOf(product);
  const { region } = textStyleOf(product.wording, community.wording);
  return {
    label: {
      ...labelContent({ product, brand, community, language, theme, soldOut, day }),
      ...(look && { look }),
      ...(priceCorner && { priceCorner }),
      ...wearsOf(product),
    },
    order: orderLine(namedSeller(seller, community), language, region),
  };
}

/** A single picture's format, or a further picture of a carousel with these photos. */
export type PictureKind =
  | PictureFormat
  | {
      readonly slide: number;
      readonly of: readonly (readonly [key: string, ...shown: readonly unknown[]])[];
    };

/** Returns the photos that a picture shows beside a cover. */
const besideIn = ({ look }: LabelContent, { beside = [] }: ShownPhoto): readonly ShownPhoto[] =>
  look?.composition === COLLAGE ? beside : [];

/**
 * Returns a picture's key in the media store: a keyed fingerprint of everything that the picture shows. Only slides have no
 * thumbnail, since lists show the cover.
 */
export async function pictureKey(
  deps: Pick<RenderDeps, 'pictures' | 'sealer'>,
  community: string,
  photo: ShownPhoto,
  content: { readonly label: LabelContent; readonly order: OrderLine },
  kind: PictureKind,
): Promise<string> {
  const shown = JSON.stringify([
    deps.pictures.version,
    photo.key,
    photo.focus,
    photo.contents,
    content,
    kind,
    ...besideIn(content.label, photo).map(({ key, focus, contents }) => [key, focus, contents]),
  ]);
  const name = await deps.sealer.fingerprint(shown, `picture|${community}`);
  const stem = `${mediaFolder('pictures', community)}${name}`;
  return typeof kind === 'string' ? keyWithThumb(stem) : `${stem}.jpg`;
}

/** Stores a drawn picture after its thumbnail, so that a picture that is there has one. */
export async function storePicture(
  { media, pictures }: { readonly media: Pick<MediaStore, 'write'>; readonly pictures: Thumbs },
  key: string,
  bytes: Uint8Array,
): Promise<void> {
  if (hasThumb(key)) await media.write(thumbKeyOf(key), await pictures.thumb(bytes), 'image/jpeg');
  await media.write(key, bytes, 'image/jpeg');
}

/**
 * Returns a product's pictures in these formats, and draws those that are not stored yet. A picture's key is derived from
 * everything that it shows, so the same picture is drawn once, and nobody can guess the address of another. Throws
 * `ProblemError` when one cannot be drawn, and `PhotoLostError`.
 */
export async function picturesOf(
  deps: RenderDeps,
  community: string,
  photo: ShownPhoto,
  content: { readonly label: LabelContent; readonly order: OrderLine },
  formats: readonly PictureFormat[],
): Promise<CreativePicture[]> {
  refuseIfAny(deps.pictures.check(content.label, content.order));
  const wanted = await Promise.all(
    formats.map(async (format) => {
      const key = await pictureKey(deps, community, photo, content, format);
      return { format, key, existing: await deps.media.read(key) };
    }),
  );
  const missing = wanted.filter(({ existing }) => !existing).map(({ format }) => format);
  const drawn =
    missing.length > 0 ? await draw(deps, photo, content, missing) : new Map<PictureFormat, Uint8Array>();
  const pictures: CreativePicture[] = [];
  for (const { format, key, existing } of wanted) {
    const bytes = existing ?? drawn.get(format);
    if (!bytes) throw new Error(`no ${format} picture was drawn`);
    if (!existing) await storePicture(deps, key, bytes);
    pictures.push({ format, ...PICTURE_SIZES[format], bytes: bytes.byteLength, key });
  }
  return pictures;
}

export interface CarouselDeps extends RenderDeps {
  readonly pictures: Pictures & Thumbs & CarouselPictures;
}

/**
 * Returns the keys of a carousel's pictures, the cover first and an example of the pack last. If any is not stored yet, they are drawn. The cover is the
 * product's feed picture. Throws `ProblemError` when one cannot be drawn, and `PhotoLostError`.
 */
export async function picturesOfCarousel(
  deps: CarouselDeps,
  community: string,
  photos: { readonly cover: ShownPhoto; readonly more: readonly ShownPhoto[] },
  content: { readonly label: LabelContent; readonly order: OrderLine },
): Promise<readonly string[]> {
  refuseIfAny(deps.pictures.check(content.label, content.order));
  const { cover, more } = photos;
  const { example } = content.label;
  const all = more.map(({ key, focus, contents }) => [key, focus, contents] as const);
  const keys = await Promise.all([
    pictureKey(deps, community, cover, content, 'feed'),
    ...more.map((photo, index) => pictureKey(deps, community, photo, content, { slide: index + 1, of: all })),
    ...(example && more.length < MOST_MORE_PHOTOS
      ? [pictureKey(deps, community, cover, content, { slide: more.length + 1, of: all })]
      : []),
  ]);
  const stored = await Promise.all(keys.map((key) => deps.media.read(key)));
  if (stored.every((bytes) => bytes !== undefined)) return keys;
  const drawn = await deps.pictures.drawCarousel({
    ...(await sharedRequestOf(deps, cover, content.label)),
    order: content.order,
    more: await Promise.all(more.map((photo) => shownBytesOf(deps, photo))),
  });
  for (const [index, key] of keys.entries()) {
    const picture = drawn[index];
    if (!picture) throw new Error(`picture ${String(index + 1)} of a carousel was not drawn`);
    if (!stored[index]) await storePicture(deps, key, picture.bytes);
  }
  return keys;
}

/** Thrown when the media store has lost a photo or a logo that a record names. */
export class PhotoLostError extends Error {
  override readonly name = 'PhotoLostError';
  readonly code = 'render.photoLost';
  readonly retryable = false;
}

/** Returns the bytes of a stored photo. Throws `PhotoLostError`. */
async function photoOf(deps: ReadDeps, photo: ProductPhoto): Promise<Uint8Array> {
  const bytes = await deps.media.read(photo.key);
  if (!bytes) throw new PhotoLostError('the stored photo is gone');
  return bytes;
}

/** Returns a photo as a request to draw names it. Throws `PhotoLostError`. */
export const shownBytesOf = async (deps: ReadDeps, photo: ShownPhoto): Promise<FurtherPhoto> => ({
  photo: await photoOf(deps, photo),
  focus: photo.focus,
  ...(photo.contents && { contents: photo.contents }),
});

/** Returns everything that all sellers' pictures of a product share, with the bytes of photos and logo. Throws `PhotoLostError`. */
export async function sharedRequestOf(
  deps: ReadDeps,
  photo: ShownPhoto,
  label: LabelContent,
): Promise<SharedRequest> {
  const logo = await logoOf(deps, label);
  const beside = await Promise.all(besideIn(label, photo).map((one) => shownBytesOf(deps, one)));
  return {
    ...(await shownBytesOf(deps, photo)),
    label,
    ...(logo && { logo }),
    ...(beside.length > 0 && { beside }),
  };
}

/** Returns the bytes of the logo that a label shows; undefined for a brand without one. Throws `PhotoLostError`. */
async function logoOf(deps: ReadDeps, label: LabelContent): Promise<Uint8Array | undefined> {
  if (label.logo === undefined) return undefined;
  const bytes = await deps.media.read(label.logo);
  if (!bytes) throw new PhotoLostError('the stored logo is gone');
  return bytes;
}

async function draw(
  deps: RenderDeps,
  photo: ShownPhoto,
  content: { readonly label: LabelContent; readonly order: OrderLine },
  formats: readonly PictureFormat[],
): Promise<Map<PictureFormat, Uint8Array>> {
  const shown = await sharedRequestOf(deps, photo, content.label);
  const drawn = await deps.pictures.draw({ ...shown, order: content.order, formats });
  return new Map(drawn.map((picture) => [picture.format, picture.bytes]));
}
