import type { ProductPhoto } from '../domain/product/product.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { Pictures, Thumbs } from '../ports/pictures.ts';
import type { Sealer } from '../ports/sealer.ts';

export interface KeepPhotoDeps {
  readonly pictures: Pick<Pictures & Thumbs, 'clean' | 'thumb'>;
  readonly media: Pick<MediaStore, 'write'>;
  readonly sealer: Pick<Sealer, 'fingerprint'>;
}

/**
 * Checks a photo, strips all metadata, and only then stores it, with a thumbnail for lists. The original is never stored.
 * The same photo gets the same key.
 */
export async function keepPhoto(
  deps: KeepPhotoDeps,
  community: string,
  bytes: Uint8Array,
): Promise<ProductPhoto> {
  const clean = await deps.pictures.clean(bytes);
  const name = await deps.sealer.fingerprint(
    Buffer.from(clean.bytes).toString('base64'),
    `photo|${community}`,
  );
  const key = `photos/${community}/${name}.jpg`;
  const thumbKey = `photos/${community}/${name}-small.jpg`;
  await deps.media.write(thumbKey, await deps.pictures.thumb(clean.bytes), 'image/jpeg');
  await deps.media.write(key, clean.bytes, 'image/jpeg');
  const { width, height, focus } = clean;
  return { key, thumbKey, width, height, focus };
}

/**
 * Stores a photo again if another request discarded it just before a record named it. Call it after writing that record:
 * `discard` reads the records once more after deleting, so one of the two requests sees the other's change.
 */
export async function keepAgain(
  deps: KeepPhotoDeps & { readonly media: Pick<MediaStore, 'has'> },
  community: string,
  { photo, bytes }: { readonly photo: ProductPhoto; readonly bytes: Uint8Array },
): Promise<void> {
  if (!(await deps.media.has(photo.key))) await keepPhoto(deps, community, bytes);
}
