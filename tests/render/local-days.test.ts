import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { MemorySealer } from '../../functions/adapters/memory/memory-sealer.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import { addDays } from '../../functions/domain/time/local-day.ts';
import type { PageLooks, PictureStudio, SellerPictures } from '../../functions/ports/pictures.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { drawCreative } from '../../functions/render/draw-creative.ts';
import { drawForSellers } from '../../functions/render/draw-for-sellers.ts';
import { drawPreviews } from '../../functions/render/draw-previews.ts';
import { drawPostPicture } from '../../functions/render/draw-post-picture.ts';
import { contentOf } from '../../functions/render/pictures-of-product.ts';
import { printLabels } from '../../functions/render/print-labels.ts';
import { aCommunity, aMember, aPost, aProduct } from '../factories/entities.ts';
import { silentLog } from '../factories/silent-log.ts';
import { STANDARD_MOMENTS, type StandardMoment } from '../factories/standard-moments.ts';
import { fakePictures } from '../http/fakes.ts';

const photo = { key: 'photos/rukun-lereng/a.jpg', width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } };
type Label = ReturnType<typeof contentOf>['label'];

/** A product whose picture is another one on each of three days, and what draws it at a moment. */
async function drawingAt({ zone, day, at }: StandardMoment) {
  const table = new MemoryTable();
  const media = new MemoryMediaStore();
  const clock = new ManualClock(at);
  const community = aCommunity({ zone });
  // Until this day it cost more; on this day it is there for the first time.
  const formerPrice = { amount: 20_000, until: day };
  const product = aProduct({ photo, formerPrice, preOrder: { readyOn: day } });
  await media.write(photo.key, Uint8Array.of(1), 'image/jpeg');
  await insert(table, communityRecord, community);
  await insert(table, memberRecord, aMember());
  await insert(table, productRecord, product);
  const drawn: Label[] = [];
  const studio: PictureStudio & SellerPictures & PageLooks = {
    ...fakePictures,
    draw: async (request) => {
      drawn.push(request.label);
      return fakePictures.draw(request);
    },
    async *drawForSellers({ label }, orders, formats) {
      drawn.push(label);
      for (const seller of orders.keys())
        for (const format of formats) yield { seller, format, width: 1, height: 1, bytes: Uint8Array.of(1) };
    },
  };
  const dispatch = createDispatch({ queue: new CollectingQueue(), clock });
  const sealer = new MemorySealer();
  const deps = { table, media, clock, dispatch, sealer, pictures: studio, log: silentLog };
  const people = { maker: aMember(), seller: aMember() };
  const labelOn = (on: string): Label =>
    contentOf({ community, product, ...people, language: 'id', day: on }).label;
  return { deps, drawn, labelOn };
}

describe.each(STANDARD_MOMENTS)('what is drawn at $title', (moment) => {
  const { day, at } = moment;
  const names = { community: 'rukun-lereng', product: 'tiwul', seller: 'kenanga' };

  it('is another picture than that of the day before and of the day after', async () => {
    const { labelOn } = await drawingAt(moment);
    expect(labelOn(day)).not.toEqual(labelOn(addDays(day, -1)));
    expect(labelOn(day)).not.toEqual(labelOn(addDays(day, 1)));
  });

  it('for looking at shows the offer of the day that it is there', async () => {
    const { deps, drawn, labelOn } = await drawingAt(moment);
    await drawCreative(deps)({ ...names, language: 'id', formats: ['feed'] });
    expect(drawn).toEqual([labelOn(day)]);
  });

  it('for choosing a look shows it, too', async () => {
    const { deps, drawn, labelOn } = await drawingAt(moment);
    const { previews } = await drawPreviews(deps)(names, 0);
    expect(drawn).toHaveLength(3);
    expect(drawn).toEqual(
      previews.map(({ theme, composition, tone }) => ({
        ...labelOn(day),
        theme,
        look: { composition, tone },
      })),
    );
  });

  it('for many sellers shows it, too', async () => {
    const { deps, drawn, labelOn } = await drawingAt(moment);
    const what = { ...names, language: 'id', formats: ['feed'], sellers: ['kenanga'] } as const;
    for await (const creative of drawForSellers(deps)(what)) expect(creative.seller).toBe('kenanga');
    expect(drawn).toEqual([labelOn(day)]);
  });

  it('for a post that goes out then shows the offer of its own day', async () => {
    const { deps, drawn, labelOn } = await drawingAt(moment);
    const due = dueAt('picture', at);
    const post = aPost({ state: 'awaiting_picture', pictureKey: undefined, publishAt: at, due });
    await insert(deps.table, postRecord, post);
    const key = keys.post(post.community, post.id);
    const pictures = { ...deps.pictures, drawCarousel: async () => [] };
    await drawPostPicture({ ...deps, pictures })({ version: 1, kind: 'picture', ...key, intent: at });
    expect(drawn).toEqual([labelOn(day)]);
  });

  it('for a printer is dated by the day that it is there', async () => {
    const { deps } = await drawingAt(moment);
    const days: string[] = [];
    const prints = {
      labelSheet: async () => Uint8Array.of(1),
      shelfCards: async (_: unknown, __: unknown, job: { readonly day: string }) => {
        days.push(job.day);
        return Uint8Array.of(1);
      },
      labelProblem: async () => undefined,
    };
    const woven = aProduct({ id: 'anyaman', kind: 'craft', net: '30 × 20 cm' });
    await insert(deps.table, productRecord, woven);
    await printLabels({ ...deps, prints })({
      community: names.community,
      maker: woven.maker,
      product: 'anyaman',
      wanted: { kind: 'shelf', size: 'card', ink: 'colour', run: {} },
    });
    expect(days).toEqual([day]);
  });
});
