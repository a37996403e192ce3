import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { MemorySealer } from '../../functions/adapters/memory/memory-sealer.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { hasThumb, thumbKeyOf } from '../../functions/domain/picture/media-key.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import { HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import type { Member } from '../../functions/domain/people/member.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import type { Product } from '../../functions/domain/product/product.ts';
import type { CarouselRequest, DrawnPicture, DrawRequest } from '../../functions/ports/pictures.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { loadPictureKeys } from '../../functions/records/post-pictures-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { drawPostPicture } from '../../functions/render/draw-post-picture.ts';
import { aCommunity, aMember, aPost, aProduct, MORNING } from '../factories/entities.ts';
import { silentLog } from '../factories/silent-log.ts';
import { fakePictures } from '../http/fakes.ts';

const NOW = MORNING - 3 * HOUR;
const photoNamed = (key: string) => ({ key, width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } });
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();

async function world(given: {
  readonly post?: Partial<Post>;
  readonly product?: Partial<Product>;
  readonly maker?: Partial<Member>;
  /** Whether its photos are not in the store. */
  readonly lost?: boolean;
}) {
  const table = new MemoryTable();
  const media = new MemoryMediaStore();
  const clock = new ManualClock(NOW);
  const carousels: CarouselRequest[] = [];
  const looks: unknown[] = [];
  const beside: (readonly string[])[] = [];
  const pictures = {
    ...fakePictures,
    lookOnPage: ({ theme }: { readonly theme: string }, number: number) =>
      ({ composition: `${theme}-${String(number)}`, tone: 'dark' }) as const,
    draw: async (request: DrawRequest) => {
      looks.push(request.label.look);
      beside.push((request.beside ?? []).map(({ photo }) => textOf(photo)));
      return fakePictures.draw(request);
    },
    drawCarousel: async (request: CarouselRequest): Promise<DrawnPicture[]> => {
      carousels.push(request);
      const shown = [request, ...request.more, ...(request.label.example ? [request] : [])];
      return shown.map(({ photo }) => ({
        format: 'feed',
        width: 1,
        height: 1,
        bytes: Buffer.from(`slide of ${textOf(photo)}`),
      }));
    },
  };
  const dispatch = createDispatch({ queue: new CollectingQueue(), clock });
  const deps = { table, media, clock, dispatch, pictures, sealer: new MemorySealer(), log: silentLog };
  const post = aPost({
    state: 'awaiting_picture',
    pictureKey: undefined,
    due: dueAt('picture', NOW),
    ...given.post,
  });
  const product = aProduct(given.product);
  await insert(table, communityRecord, aCommunity());
  await insert(table, memberRecord, aMember(given.maker));
  await insert(table, productRecord, product);
  await insert(table, postRecord, post);
  for (const photo of [product.photo, ...(product.morePhotos ?? [])]) {
    if (photo && !given.lost) await media.write(photo.key, Buffer.from(photo.key), 'image/jpeg');
  }
  const key = keys.post(post.community, post.id);
  const draw = () =>
    drawPostPicture(deps)({ version: 1, kind: 'picture', ...key, intent: post.due?.at ?? 0 });
  /** At the time that the due index says. */
  const drawDue = async () => {
    const intent = (await current()).due?.at ?? 0;
    await clock.advanceTo(Math.max(intent, clock.now()));
    return drawPostPicture(deps)({ version: 1, kind: 'picture', ...key, intent });
  };
  const current = async (): Promise<Post> => {
    const found = await loadPost(table, post.community, post.id);
    if (!found) throw new Error('the post is gone');
    return found;
  };
  const shown = async () => {
    const names = (await loadPictureKeys(table, await current())) ?? [];
    return Promise.all(names.map(async (name) => textOf(await media.read(name))));
  };
  return { draw, drawDue, current, shown, carousels, looks, beside, media, table };
}

describe('drawing what a post shows', () => {
  it('gives a photo post the feed picture of its seller, and an hour to be prepared at', async () => {
    const { draw, current, shown } = await world({});
    expect(await draw()).toBe('scheduled');
    expect(await shown()).toEqual(['feed sold by Kenanga']);
    expect((await current()).due?.at).toBe(MORNING - 5 * MINUTE);
  });

  it('stores a thumbnail beside the picture that lists show, and none beside further slides', async () => {
    const photo = await world({});
    await photo.draw();
    const { pictureKey = '' } = await photo.current();
    expect(hasThumb(pictureKey)).toBe(true);
    expect(await photo.media.read(thumbKeyOf(pictureKey))).toEqual(
      (await photo.media.read(pictureKey))?.slice(0, 1),
    );
    const carousel = await world({
      post: { shape: 'carousel' },
      product: { morePhotos: [photoNamed('photos/second.jpg')] },
    });
    await carousel.draw();
    const post = await carousel.current();
    const [cover = '', slide = ''] = (await loadPictureKeys(carousel.table, post)) ?? [];
    expect([hasThumb(cover), await carousel.media.has(thumbKeyOf(cover))]).toEqual([true, true]);
    expect([hasThumb(slide), await carousel.media.has(thumbKeyOf(slide))]).toEqual([false, false]);
  });

  it('draws it in the look of its number among the pictures of its page', async () => {
    const numbered = await world({ post: { pictureNumber: 4 } });
    await numbered.draw();
    expect(numbered.looks).toEqual([{ composition: 'kraft-4', tone: 'dark' }]);
    const older = await world({});
    await older.draw();
    expect(older.looks).toEqual([undefined]);
  });

  it('gives a story the tall picture', async () => {
    const { draw, shown } = await world({ post: { shape: 'story', platform: 'instagram' } });
    await draw();
    expect(await shown()).toEqual(['story sold by Kenanga']);
  });

  it('gives a carousel a picture for each photo, in their order', async () => {
    const { draw, current, shown } = await world({
      post: { shape: 'carousel' },
      product: { morePhotos: [photoNamed('photos/two.jpg'), photoNamed('photos/three.jpg')] },
    });
    expect(await draw()).toBe('scheduled');
    expect(await shown()).toEqual([
      'slide of photos/tiwul.jpg',
      'slide of photos/two.jpg',
      'slide of photos/three.jpg',
    ]);
    expect((await current()).pictureKey).toBeDefined();
  });

  it('gives a collage the photos beside its cover, three at most, and no other picture any', async () => {
    const morePhotos = ['two', 'three', 'four', 'five'].map((name) => photoNamed(`photos/${name}.jpg`));
    const drawnAs = async (composition: string) => {
      const { draw, beside } = await world({ product: { morePhotos, look: { composition, tone: 'light' } } });
      await draw();
      return beside;
    };
    expect(await drawnAs('collage')).toEqual([['photos/two.jpg', 'photos/three.jpg', 'photos/four.jpg']]);
    expect(await drawnAs('frame')).toEqual([[]]);
  });

  it('ends a carousel with the example of a pack in which the product is not sold', async () => {
    const { draw, shown, carousels } = await world({
      post: { shape: 'carousel' },
      product: { pack: 'jar', packUse: 'example' },
    });
    expect(await draw()).toBe('scheduled');
    expect(await shown()).toHaveLength(2);
    expect(carousels[0]?.label).toMatchObject({ example: { pack: 'jar' } });
    expect(carousels[0]?.label).not.toHaveProperty('pack');
    expect(carousels[0]?.more).toEqual([]);
  });

  it('lets a carousel whose further photos are gone go out as one picture', async () => {
    const { draw, current, shown } = await world({ post: { shape: 'carousel' } });
    expect(await draw()).toBe('scheduled');
    expect((await current()).shape).toBe('photo');
    expect(await shown()).toEqual(['feed sold by Kenanga']);
  });

  it("puts the brand's logo on every picture", async () => {
    const brand = { name: 'Watu', address: 'Giriwening', village: 'Giriwening', logoKey: 'logos/watu.png' };
    const { draw, media, carousels } = await world({
      post: { shape: 'carousel' },
      product: { morePhotos: [photoNamed('photos/two.jpg')] },
      maker: { brand },
    });
    await media.write('logos/watu.png', Buffer.from('logo'), 'image/png');
    await draw();
    expect(carousels.map(({ logo, label }) => [textOf(logo), label.logo])).toEqual([
      ['logo', 'logos/watu.png'],
    ]);
  });

  it('asks the owner first where she wants to look', async () => {
    const { draw } = await world({ post: { ownerWindowEndsAt: MORNING } });
    expect(await draw()).toBe('awaiting_owner');
  });

  it('holds a post whose product has no photo any more', async () => {
    const { draw, current } = await world({ product: { photo: undefined } });
    expect(await draw()).toBe('held');
    expect((await current()).reason).toBe('picture.refused');
  });

  it('leaves a post to a person when its photo is lost, and does not try for ever', async () => {
    const { drawDue, current } = await world({ lost: true });
    for (let round = 0; round < 8; round += 1) await expect(drawDue()).rejects.toThrow(/photo/);
    expect(await drawDue()).toBe('held');
    expect((await current()).reason).toBe('picture.refused');
  });

  it('does nothing for a post that has its picture already', async () => {
    const { draw } = await world({});
    await draw();
    expect(await draw()).toBe('stale');
  });
});
