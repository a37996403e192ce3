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
 * Checks a photo, strips it of everything but the picture, and only then stores it, with a small version for lists. What
 * came in is never kept. The same photo has the same key.
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
 * Stores a photo again that somebody else discarded just before a record named it anew. Call it after that record was
 * written: who discards looks at the records once more afterwards, so one of the two sees the other.
 */
export async function keepAgain(
  deps: KeepPhotoDeps & { readonly media: Pick<MediaStore, 'has'> },
  community: string,
  { photo, bytes }: { readonly photo: ProductPhoto; readonly bytes: Uint8Array },
): Promise<void> {
  if (!(await deps.media.has(photo.key))) await keepPhoto(deps, community, bytes);
}
