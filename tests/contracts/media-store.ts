import { describe, expect, it } from 'vitest';
import type { Instant } from '../../functions/domain/time/instant.ts';
import type { MediaStore, MediaType } from '../../functions/ports/media-store.ts';

/** The first bytes of each kind of picture, which is all that a store looks at. */
export const PICTURE_BYTES: Readonly<Record<MediaType, Uint8Array>> = {
  'image/jpeg': Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  'image/png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'image/webp': Buffer.from('524946461a000000574542505650384c', 'hex'),
  'image/avif': Buffer.from('0000001c667479706176696600000000', 'hex'),
};

interface FetchedMedia {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface OpenMediaStore {
  readonly store: MediaStore;
  /** Fetches an address as Meta would at a moment; undefined when it is refused or nothing is there. */
  readonly fetchAt: (url: string, now: Instant) => Promise<FetchedMedia | undefined>;
}

export interface MediaStoreAbilities {
  /** False for an emulator that cannot list versions, without which nothing can be erased. */
  readonly erases?: boolean;
}

/** Holds an adapter to the port `MediaStore`. */
export function mediaStoreContract(
  adapter: string,
  open: () => Promise<OpenMediaStore>,
  { erases = true }: MediaStoreAbilities = {},
): void {
  describe(`${adapter} as a media store`, () => {
    const jpeg = PICTURE_BYTES['image/jpeg'];
    const png = PICTURE_BYTES['image/png'];

    it('returns the bytes written, and knows that they are there', async () => {
      const { store } = await open();
      await store.write('photos/kantil/a.jpg', jpeg, 'image/jpeg');
      expect(await store.read('photos/kantil/a.jpg')).toEqual(new Uint8Array(jpeg));
      expect(await store.has('photos/kantil/a.jpg')).toBe(true);
    });

    it('has nothing under a key never written, nor under a part of a key', async () => {
      const { store } = await open();
      await store.write('photos/kantil/a.jpg', jpeg, 'image/jpeg');
      for (const key of [
        'photos',
        'photos/kantil',
        'photos/kantil/a.jpg/b',
        'a.jpg',
        'photos/kantil/b.jpg',
      ]) {
        expect(await store.has(key), `key ${key}`).toBe(false);
        expect(await store.read(key), `key ${key}`).toBeUndefined();
      }
    });

    it('replaces the bytes of a key, and takes the same bytes again', async () => {
      const { store } = await open();
      await store.write('a', jpeg, 'image/jpeg');
      await store.write('a', jpeg, 'image/jpeg');
      expect(await store.read('a')).toEqual(new Uint8Array(jpeg));
      await store.write('a', png, 'image/png');
      expect(await store.read('a')).toEqual(new Uint8Array(png));
    });

    it('keeps a whole file when many write the same key at once', async () => {
      const { store } = await open();
      const large = Array.from({ length: 8 }, (_, fill) =>
        Buffer.concat([jpeg, Buffer.alloc(200_000, fill)]),
      );
      await Promise.all(large.map((bytes) => store.write('a', bytes, 'image/jpeg')));
      const stored = await store.read('a');
      expect(large.some((bytes) => stored && Buffer.compare(bytes, stored) === 0)).toBe(true);
    });

    it('removes, also what is not there', async () => {
      const { store } = await open();
      await store.write('a/b', jpeg, 'image/jpeg');
      await store.remove('a/b');
      await store.remove('a/b');
      await store.remove('never/there');
      expect(await store.has('a/b')).toBe(false);
    });

    it.runIf(erases)('erases, also what was written twice, was removed or is not there', async () => {
      const { store } = await open();
      await store.write('a/b', png, 'image/png');
      await store.write('a/b', jpeg, 'image/jpeg');
      await store.write('a/bc', jpeg, 'image/jpeg');
      await store.erase('a/b');
      await store.erase('a/b');
      await store.erase('never/there');
      expect(await store.has('a/b')).toBe(false);
      expect(await store.has('a/bc')).toBe(true);
    });

    it('keeps its own copy of the bytes', async () => {
      const { store } = await open();
      const bytes = new Uint8Array(jpeg);
      await store.write('a', bytes, 'image/jpeg');
      bytes.fill(0);
      (await store.read('a'))?.fill(1);
      expect(await store.read('a')).toEqual(new Uint8Array(jpeg));
    });

    it.each([
      '',
      '/a',
      'a/',
      'a//b',
      '..',
      '../a',
      'a/../b',
      'a/..',
      '.',
      './a',
      'a/./b',
      'a\\..\\b',
      'a/\u0000',
    ])('refuses the key %j everywhere', async (key) => {
      const { store } = await open();
      await expect(store.write(key, jpeg, 'image/jpeg')).rejects.toBeInstanceOf(TypeError);
      await expect(store.read(key)).rejects.toBeInstanceOf(TypeError);
      await expect(store.has(key)).rejects.toBeInstanceOf(TypeError);
      await expect(store.remove(key)).rejects.toBeInstanceOf(TypeError);
      await expect(store.erase(key)).rejects.toBeInstanceOf(TypeError);
      await expect(store.publicUrl(key, 1)).rejects.toBeInstanceOf(TypeError);
    });

    it.each(Object.entries(PICTURE_BYTES) as [MediaType, Uint8Array][])(
      'hands out an address under which anyone gets a %s until it expires',
      async (contentType, bytes) => {
        const { store, fetchAt } = await open();
        await store.write('gambar/é #1?.x', bytes, contentType);
        const url = await store.publicUrl('gambar/é #1?.x', 10_000);
        expect(await fetchAt(url, 9_999)).toEqual({ bytes: new Uint8Array(bytes), contentType });
        expect(await fetchAt(url, 10_000)).toBeUndefined();
      },
    );

    it('hands out addresses that lead nowhere when nothing is there', async () => {
      const { store, fetchAt } = await open();
      expect(await fetchAt(await store.publicUrl('missing.jpg', 10_000), 1)).toBeUndefined();
    });
  });
}
