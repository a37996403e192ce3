import { describe, expect, it } from 'vitest';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { MemorySealer } from '../../functions/adapters/memory/memory-sealer.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { MOST_MORE_PHOTOS, type Product } from '../../functions/domain/product/product.ts';
import { filesOf, photoName } from '../../functions/domain/product/photos.ts';
import { addPhoto, removePhoto } from '../../functions/intake/more-photos.ts';
import { takePhoto } from '../../functions/intake/take-photo.ts';
import { loadProduct, productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aProduct, MORNING } from '../factories/entities.ts';

const community = 'rukun-lereng';

/** Two products without photos. */
async function world() {
  const clock = new ManualClock(MORNING);
  const table = new MemoryTable();
  const media = new MemoryMediaStore();
  const warned: string[] = [];
  const deps = {
    table,
    media,
    clock,
    dispatch: createDispatch({ queue: new CollectingQueue(), clock }),
    sealer: new MemorySealer(),
    pictures: {
      clean: async (bytes: Uint8Array) => ({ bytes, width: 9, height: 9, focus: { x: 0.5, y: 0.5 } }),
      thumb: async (bytes: Uint8Array) => bytes,
      study: async (bytes: Uint8Array, { colours }: { readonly colours: boolean }) => ({
        repaired: { bytes: new Uint8Array([...bytes, colours ? 1 : 0]), colours },
      }),
    },
    log: {
      info: () => undefined,
      warn: (message: string) => void warned.push(message),
      error: () => undefined,
    },
  };
  for (const id of ['tiwul', 'keripik'])
    await insert(table, productRecord, { ...aProduct({ id }), photo: undefined });
  const found = (id: string): Promise<Product> => loadProduct(table, community, id);
  const take = async (byte: number, id = 'tiwul') => takePhoto(deps)(await found(id), new Uint8Array([byte]));
  const add = async (byte: number, id = 'tiwul') => addPhoto(deps)(await found(id), new Uint8Array([byte]));
  const remove = async (photo: { readonly key: string }) =>
    removePhoto(deps)(await found('tiwul'), photoName(photo));
  /** Whether the files of a photo are there: itself and the repaired one, each with its small version. */
  const isThere = async (photo: Product['photo']): Promise<boolean> => {
    const files = photo ? filesOf(photo) : [];
    expect(files).toHaveLength(4);
    const found = await Promise.all(files.map((key) => media.has(key)));
    expect(new Set(found).size).toBe(1);
    return found[0] === true;
  };
  return { media, warned, take, add, remove, isThere };
}

const photoOf = ({ photo }: Product) => {
  if (!photo) throw new Error('it has no photo');
  return photo;
};

describe('a photo that is not shown any more', () => {
  it('is deleted with its small version when another replaces it', async () => {
    const { take, isThere } = await world();
    const first = photoOf(await take(1));
    const second = photoOf(await take(2));
    expect([await isThere(first), await isThere(second)]).toEqual([false, true]);
  });

  it('is deleted when it is taken away from a carousel', async () => {
    const { take, add, remove, isThere } = await world();
    const cover = photoOf(await take(1));
    const [more] = (await add(2)).morePhotos ?? [];
    if (!more) throw new Error('it was not added');
    expect((await remove(more)).morePhotos).toBeUndefined();
    expect([await isThere(more), await isThere(cover)]).toEqual([false, true]);
    await remove(more);
  });

  it('stays while another product shows the same, or the same product beside its cover', async () => {
    const { take, add, isThere } = await world();
    const shared = photoOf(await take(1));
    await take(1, 'keripik');
    await take(2);
    expect(await isThere(shared)).toBe(true);
    await take(3, 'keripik');
    expect(await isThere(shared)).toBe(false);
    const cover = photoOf(await take(4));
    await add(5);
    await take(5);
    expect(await isThere(cover)).toBe(false);
    const beside = photoOf(await take(6));
    expect([await isThere(beside), (await add(7)).morePhotos?.length]).toEqual([true, 2]);
  });

  it('stays when the same is taken again', async () => {
    const { take, isThere } = await world();
    await take(1);
    expect(await isThere(photoOf(await take(1)))).toBe(true);
  });

  it('is put back when another product took the same while it was being deleted', async () => {
    const { media, take, isThere } = await world();
    const shared = photoOf(await take(1));
    const remove = media.remove.bind(media);
    // The other's photo was found stored, and its record is written just before the file goes.
    media.remove = async (key) => {
      media.remove = remove;
      await take(1, 'keripik');
      await remove(key);
    };
    await take(2);
    expect(await isThere(shared)).toBe(true);
  });

  it('is left alone by who found it deleted already: by now it may be there again', async () => {
    const { media, take, isThere } = await world();
    const shared = photoOf(await take(1));
    const read = media.read.bind(media);
    // Somebody else had just deleted it, and puts it back, since another product took the same.
    media.read = async (key) => {
      if (key !== shared.key) return read(key);
      media.read = read;
      await take(1, 'keripik');
      return undefined;
    };
    await take(2);
    expect(await isThere(shared)).toBe(true);
  });

  it('is stored again by who names it after it went', async () => {
    const { media, take, isThere } = await world();
    const shared = photoOf(await take(1));
    const write = media.write.bind(media);
    // The other has stored the file, and it goes before her record names it.
    media.write = async (key, bytes, type) => {
      await write(key, bytes, type);
      if (key !== shared.key) return;
      media.write = write;
      await take(2);
    };
    await take(1, 'keripik');
    expect(await isThere(shared)).toBe(true);
  });

  it('is not kept when it was refused', async () => {
    const { media, take, add } = await world();
    await take(1);
    for (let byte = 2; byte < 2 + MOST_MORE_PHOTOS; byte += 1) await add(byte);
    const write = media.write.bind(media);
    const written: string[] = [];
    media.write = async (key, ...file) => {
      written.push(key);
      await write(key, ...file);
    };
    await expect(add(99)).rejects.toMatchObject({ problems: [{ code: 'product.tooManyPhotos' }] });
    const stays = await Promise.all(written.map((key) => media.has(key)));
    expect(stays).not.toContain(true);
  });

  it('is left behind where it cannot be deleted: what was asked for is done', async () => {
    const { media, take, warned } = await world();
    await take(1);
    media.remove = async () => {
      throw new Error('no connection');
    };
    expect(photoOf(await take(2)).key).toContain('photos/');
    expect(warned).toEqual(['a file could not be discarded']);
  });
});
