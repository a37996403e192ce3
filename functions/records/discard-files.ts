import type { Log } from '../ports/log.ts';
import type { MediaStore, MediaType } from '../ports/media-store.ts';
import { filesOf, photosOf } from '../domain/product/photos.ts';
import type { ProductPhoto } from '../domain/product/product.ts';
import type { Table } from '../ports/table.ts';
import { listMembers, listProducts } from './tenant-lists.ts';

export interface DiscardDeps {
  readonly table: Table;
  readonly media: Pick<MediaStore, 'read' | 'write' | 'remove' | 'erase'>;
  readonly log: Log;
}

const filesOfProducts =
  ({ table }: DiscardDeps, community: string) =>
  async (): Promise<readonly string[]> =>
    (await listProducts(table, community)).flatMap(photosOf).flatMap(filesOf);

/** Deletes photos that a product no longer shows, with their small versions; see `discard`. */
export const discardPhotos = (
  deps: DiscardDeps,
  community: string,
  photos: readonly ProductPhoto[],
): Promise<void> =>
  discard(deps, { files: photos.flatMap(filesOf), how: 'remove' }, filesOfProducts(deps, community));

/** Deletes the photos of a product that was deleted, and whatever the store would keep of them; see `discard`. */
export const erasePhotos = (
  deps: DiscardDeps,
  community: string,
  photos: readonly ProductPhoto[],
): Promise<void> =>
  discard(deps, { files: photos.flatMap(filesOf), how: 'erase' }, filesOfProducts(deps, community));

/** Deletes a logo that a brand no longer has; see `discard`. */
export const discardLogo = (deps: DiscardDeps, community: string, logo: string | undefined): Promise<void> =>
  discard(deps, { files: logo === undefined ? [] : [logo], how: 'remove' }, async () =>
    (await listMembers(deps.table, community)).flatMap(({ brand }) => brand?.logoKey ?? []),
  );

interface Discarded {
  readonly files: readonly string[];
  readonly how: 'remove' | 'erase';
}

/**
 * Deletes files, unless another record of the community names them: equal files share one name. Call it after
 * the write of the record that no longer names them. Failures are logged and not thrown: the request succeeds anyway.
 */
async function discard(
  deps: DiscardDeps,
  { files, how }: Discarded,
  named: () => Promise<readonly string[]>,
): Promise<void> {
  if (files.length === 0) return;
  try {
    const shown = new Set(await named());
    const gone = files.filter((key) => !shown.has(key));
    const read = await Promise.all(gone.map(async (key) => ({ key, bytes: await deps.media.read(key) })));
    // Files that another request has already deleted are skipped: if it restores them, this request must not delete them.
    const kept = read.flatMap(({ key, bytes }) => (bytes ? [{ key, bytes }] : []));
    await Promise.all(kept.map(({ key }) => deps.media[how](key)));
    if (kept.length > 0) await putBack(deps, kept, new Set(await named()));
  } catch (error) {
    deps.log.warn('a file could not be discarded', {
      error: error instanceof Error ? error.name : 'unknown',
    });
  }
}

/** Restores deleted files that a record names again: a request may have taken in the same file while it still existed. */
async function putBack(
  { media }: DiscardDeps,
  kept: readonly { readonly key: string; readonly bytes: Uint8Array }[],
  shown: ReadonlySet<string>,
): Promise<void> {
  for (const { key, bytes } of kept) if (shown.has(key)) await media.write(key, bytes, typeOf(key));
}

const typeOf = (key: string): MediaType => (key.endsWith('.png') ? 'image/png' : 'image/jpeg');
