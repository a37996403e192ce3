import { mediaFolder, thumbKeyOf } from '../domain/picture/media-key.ts';
import { filesOf, mayBalanceColours } from '../domain/product/photos.ts';
import type { Product, ProductPhoto } from '../domain/product/product.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { PhotoStudies, Pictures, Thumbs } from '../ports/pictures.ts';
import type { Sealer } from '../ports/sealer.ts';

export interface KeepPhotoDeps {
  readonly pictures: Pick<Pictures & Thumbs & PhotoStudies, 'clean' | 'thumb' | 'study'>;
  readonly media: Pick<MediaStore, 'write'>;
  readonly sealer: Pick<Sealer, 'fingerprint'>;
}

/** A photo as it was sent, and the community and kind of its product. */
export interface SentPhoto extends Pick<Product, 'community' | 'kind'> {
  readonly bytes: Uint8Array;
}

/**
 * Checks a photo, strips all metadata, and only then stores it, with a thumbnail for lists and, if it can be made better,
 * repaired. What a person sent is never stored. The same photo gets the same keys.
 */
export async function keepPhoto(
  deps: KeepPhotoDeps,
  { community, kind, bytes }: SentPhoto,
): Promise<ProductPhoto> {
  const clean = await deps.pictures.clean(bytes);
  const name = await deps.sealer.fingerprint(
    Buffer.from(clean.bytes).toString('base64'),
    `photo|${community}`,
  );
  const { verdict, repaired } = await deps.pictures.study(clean.bytes, {
    colours: mayBalanceColours(kind),
  });
  const stem = `${mediaFolder('photos', community)}${name}`;
  // Two names, since a photo of food and the same photo of craft are repaired differently.
  const better = repaired && {
    ...(await keepFile(deps, `${stem}-${repaired.colours ? 'balanced' : 'lighter'}.jpg`, repaired.bytes)),
    colours: repaired.colours,
  };
  const { width, height, focus } = clean;
  return {
    ...(await keepFile(deps, `${stem}.jpg`, clean.bytes)),
    width,
    height,
    focus,
    ...(verdict && { verdict }),
    ...(better && { repaired: better }),
  };
}

/** Stores a photo after its thumbnail, so that a photo that is there has one. */
async function keepFile(
  { media, pictures }: KeepPhotoDeps,
  key: string,
  bytes: Uint8Array,
): Promise<{ readonly key: string; readonly thumbKey: string }> {
  const thumbKey = thumbKeyOf(key);
  await media.write(thumbKey, await pictures.thumb(bytes), 'image/jpeg');
  await media.write(key, bytes, 'image/jpeg');
  return { key, thumbKey };
}

/**
 * Stores a photo again if another request discarded it just before a record named it. Call it after writing that record:
 * `discard` reads the records once more after deleting, so one of the two requests sees the other's change.
 */
export async function keepAgain(
  deps: KeepPhotoDeps & { readonly media: Pick<MediaStore, 'has'> },
  photo: ProductPhoto,
  sent: SentPhoto,
): Promise<void> {
  const kept = await Promise.all(filesOf(photo).map((key) => deps.media.has(key)));
  if (kept.includes(false)) await keepPhoto(deps, sent);
}
