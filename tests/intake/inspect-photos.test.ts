import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { MemorySealer } from '../../functions/adapters/memory/memory-sealer.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import type { PhotoContents } from '../../functions/domain/picture/photo-contents.ts';
import { shownPhotos } from '../../functions/domain/product/photos.ts';
import { addPhoto, removePhoto } from '../../functions/intake/more-photos.ts';
import { photoName } from '../../functions/domain/product/photos.ts';
import { inspectPhotos } from '../../functions/intake/inspect-photos.ts';
import { setFocus } from '../../functions/intake/show-photo.ts';
import { takePhoto } from '../../functions/intake/take-photo.ts';
import type { Sighting } from '../../functions/ports/pictures.ts';
import { loadProduct, productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aProduct, MORNING } from '../factories/entities.ts';
import { silentLog } from '../factories/silent-log.ts';

const community = 'rukun-lereng';
const MIDDLE = { x: 0.5, y: 0.5 };

/** A subject in a corner of the photo, the further right the larger the photo's first byte is. */
const seenIn = (bytes: Uint8Array): PhotoContents => ({
  subject: { box: { x: (bytes[0] ?? 0) / 100, y: 0.7, width: 0.2, height: 0.2 }, area: 0.03, clean: true },
  faces: [],
});

/** A product without a photo, before models that see `seenIn`, or what the test says. */
async function world(
  find: (bytes: Uint8Array) => Promise<Sighting> = async (bytes) => ({ contents: seenIn(bytes) }),
) {
  const clock = new ManualClock(MORNING);
  const queue = new CollectingQueue();
  const looked: (number | undefined)[] = [];
  const deps = {
    table: new MemoryTable(),
    media: new MemoryMediaStore(),
    clock,
    log: silentLog,
    dispatch: createDispatch({ queue, clock }),
    sealer: new MemorySealer(),
    pictures: {
      clean: async (bytes: Uint8Array) => ({ bytes, width: 9, height: 9, focus: MIDDLE }),
      thumb: async (bytes: Uint8Array) => bytes,
      study: async () => ({}),
    },
    finder: {
      find: async (bytes: Uint8Array) => {
        looked.push(bytes[0]);
        return find(bytes);
      },
    },
  };
  await insert(deps.table, productRecord, { ...aProduct(), photo: undefined });
  const tiwul = () => loadProduct(deps.table, community, 'tiwul');
  return {
    ...deps,
    clock,
    looked,
    tiwul,
    take: async (byte: number) => takePhoto(deps)(await tiwul(), new Uint8Array([byte])),
    add: async (byte: number) => addPhoto(deps)(await tiwul(), new Uint8Array([byte])),
    /** Does all work on photos that was sent. */
    work: async () => {
      const outcomes: string[] = [];
      for (const { message } of queue.take())
        if (message.kind === 'inspect')
          outcomes.push(await inspectPhotos(deps)({ ...message, kind: 'inspect' }));
      return outcomes;
    },
  };
}

const focusOf = async ({ tiwul }: Awaited<ReturnType<typeof world>>) =>
  shownPhotos(await tiwul()).cover?.focus;

describe('a photo that was taken in', () => {
  it('is cropped around its proposed focus until somebody looked, then around what was seen', async () => {
    const here = await world();
    await here.take(10);
    expect(await focusOf(here)).toEqual(MIDDLE);
    expect(await here.work()).toEqual(['inspected']);
    expect(await focusOf(here)).toEqual({ x: 0.2, y: expect.closeTo(0.8) as number });
    expect((await here.tiwul()).due).toBeUndefined();
  });

  it('is looked at once, also where the message comes twice or the same photo is sent again', async () => {
    const here = await world();
    await here.take(10);
    const { due } = await here.tiwul();
    const message = { version: 1, kind: 'inspect', ...productRecord.keyOf(await here.tiwul()) } as const;
    await here.work();
    await here.take(10);
    expect(await here.work()).toEqual([]);
    expect(await inspectPhotos(here)({ ...message, intent: due?.at ?? 0 })).toBe('stale');
    expect(here.looked).toEqual([10]);
  });

  it('leaves the revision to people, so that nobody’s edit is refused for it', async () => {
    const here = await world();
    const { revision } = await here.take(10);
    await here.work();
    expect((await here.tiwul()).revision).toBe(revision);
  });

  it('is looked at although another one replaced the photo that somebody was looking at', async () => {
    const here = await world(async (bytes) => {
      if (bytes[0] === 10) await here.take(30);
      return { contents: seenIn(bytes) };
    });
    await here.take(10);
    expect(await here.work()).toEqual(['overtaken']);
    expect(await here.work()).toEqual(['inspected']);
    expect(await focusOf(here)).toEqual({ x: 0.4, y: expect.closeTo(0.8) as number });
    expect(Object.keys((await here.tiwul()).photoContents ?? {})).toHaveLength(1);
  });

  it('is looked at with the further photos, each once; a removed one is forgotten', async () => {
    const here = await world();
    await here.take(10);
    await here.work();
    const { morePhotos = [] } = await here.add(20);
    await here.work();
    const [second] = morePhotos;
    await removePhoto(here)(await here.tiwul(), photoName(second ?? { key: '' }));
    await here.add(30);
    await here.work();
    expect(here.looked).toEqual([10, 20, 30]);
    expect(Object.values((await here.tiwul()).photoContents ?? {})).toEqual(
      [10, 30].map((byte) => seenIn(new Uint8Array([byte]))),
    );
  });

  it('keeps the focus that a person set, whatever was or will be seen', async () => {
    const here = await world();
    await here.take(10);
    await setFocus(here)(await here.tiwul(), { x: 0.9, y: 0.1 });
    await here.work();
    expect(await focusOf(here)).toEqual({ x: 0.9, y: 0.1 });
    await here.take(10);
    expect(await focusOf(here)).toEqual({ x: 0.9, y: 0.1 });
  });

  it('takes the point that it showed for no decision', async () => {
    const here = await world();
    await here.take(10);
    await setFocus(here)(await here.tiwul(), MIDDLE);
    await here.work();
    expect(await focusOf(here)).toEqual({ x: 0.2, y: expect.closeTo(0.8) as number });
  });

  it.each(['missing', 'failed', 'slow'] as const)(
    'stays as it was when the models are %s',
    async (unseen) => {
      const here = await world(async () => ({ unseen }));
      await here.take(10);
      expect(await here.work()).toEqual(['inspected']);
      const { due, photoContents } = await here.tiwul();
      expect([due, photoContents]).toEqual([undefined, undefined]);
      expect(await focusOf(here)).toEqual(MIDDLE);
    },
  );

  it('is not missed when it was deleted meanwhile', async () => {
    const here = await world();
    const { photo } = await here.take(10);
    await here.media.remove(photo?.key ?? '');
    expect(await here.work()).toEqual(['inspected']);
    expect(here.looked).toEqual([]);
  });

  it('is looked at again when the look itself failed', async () => {
    let tries = 0;
    const here = await world(async (bytes) => {
      tries += 1;
      if (tries === 1) throw new Error('no memory');
      return { contents: seenIn(bytes) };
    });
    const taken = await here.take(10);
    await expect(here.work()).rejects.toThrow('no memory');
    expect((await here.tiwul()).due).toEqual(taken.due);
  });
});
