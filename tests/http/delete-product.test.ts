import { describe, expect, it } from 'vitest';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import { AuditList } from '../../functions/http/contract/audit.ts';
import { PlanReply } from '../../functions/http/contract/campaigns.ts';
import { PostList, PostReply } from '../../functions/http/contract/posts.ts';
import { ProductList } from '../../functions/http/contract/products.ts';
import { ReportPeople } from '../../functions/http/contract/report-people.ts';
import { StandingOkReply } from '../../functions/http/contract/standing-ok.ts';
import { captionDraftRecord } from '../../functions/records/caption-draft-record.ts';
import { creativeRecord } from '../../functions/records/creative-record.ts';
import { dayReportRecord } from '../../functions/records/day-report-record.ts';
import { deletedProductRecord } from '../../functions/records/deleted-product-record.ts';
import { keys, offerPartition } from '../../functions/records/keys.ts';
import { postPicturesRecord } from '../../functions/records/post-pictures-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { insert, load, replace } from '../../functions/records/record.ts';
import { aCampaign, aPost, aProduct, MORNING } from '../factories/entities.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { SAMPLES } from './route-samples.ts';
import { httpWorld } from './world.ts';

const community = 'rukun-lereng';
const PATH = '/api/products/tiwul';
const remove = { method: 'DELETE', as: 'kenanga' } as const;
const idOf = (number: number): string => `pasar-minggu.${String(number).padStart(16, '0')}`;
const bytes = new Uint8Array([1, 2, 3]);

/** Kenanga's tiwul with two photos, a picture, a caption of Melati's, and posts in every situation. */
async function selling(posts: readonly Partial<Post>[] = []) {
  const world = await httpWorld();
  const { table, media } = world;
  const write = (...files: string[]) =>
    Promise.all(files.map((file) => media.write(file, bytes, 'image/jpeg')));
  const size = { width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } };
  const photo = { ...size, key: 'photos/tiwul.jpg', thumbKey: 'photos/tiwul-small.jpg' };
  const second = { ...size, key: 'photos/kukusan.jpg' };
  await replace(table, productRecord, aProduct({ photo, morePhotos: [second], revision: 4 }));
  const other = { id: 'keripik', maker: 'melati', name: 'Keripik pisang', photo: undefined };
  await replace(table, productRecord, aProduct(other));
  await replace(table, campaignRecord, aCampaign({ products: ['tiwul', 'keripik'] }));
  const offer = { community, product: 'tiwul', language: 'id', seller: 'melati' } as const;
  const drawn = { format: 'feed', width: 1080, height: 1350, bytes: 9, key: 'pictures/offer.jpg' } as const;
  await insert(table, creativeRecord, { ...offer, pictures: [drawn] });
  await insert(table, captionDraftRecord, { ...offer, place: 'whatsapp', text: 'Enak.', revision: 1 });
  await write('photos/tiwul.jpg', 'photos/tiwul-small.jpg', 'photos/kukusan.jpg');
  await write('pictures/offer.jpg', 'pictures/offer-small.jpg');
  for (const [number, more] of posts.entries()) {
    const pictureKey = `pictures/${number}-whole.jpg`;
    await write(pictureKey, `pictures/${number}-small.jpg`);
    const publishAt = MORNING + (number + 1) * HOUR;
    await insert(table, postRecord, aPost({ id: idOf(number), pictureKey, publishAt, ...more }));
  }
  const post = (number: number) => load(table, postRecord, keys.post(community, idOf(number)));
  const has = (file: string) => media.has(file);
  return { ...world, write, post, has };
}

describe('deleting a product', () => {
  it('takes it from every list, and says who did it, by its name', async () => {
    const world = await selling();
    expect((await world.ask(PATH, remove)).status).toBe(204);
    expect(await world.refused(PATH, { as: 'kenanga' })).toMatchObject({ status: 404 });
    const { products } = await world.read(ProductList, '/api/products', { as: 'kenanga' });
    expect(products.map(({ id }) => id)).toEqual(['keripik']);
    const { entries } = await world.read(AuditList, '/api/audit', { as: 'flamboyan' });
    expect(entries).toMatchObject([
      { event: 'product.deleted', by: { id: 'kenanga' }, subject: { name: 'Tiwul instan gula aren' } },
    ]);
  });

  it('cancels what waits, at once, and leaves out what is out or may be', async () => {
    const world = await selling([
      { state: 'scheduled' },
      { state: 'held', reason: 'post.late' },
      { state: 'published', publishedAt: MORNING },
      { state: 'settling', commitAt: MORNING },
      { state: 'held', reason: 'post.person', commitAt: MORNING },
      { state: 'scheduled', product: 'keripik', maker: 'melati' },
    ]);
    await world.ask(PATH, remove);
    const states = await Promise.all(
      [0, 1, 2, 3, 4, 5].map(async (number) => (await world.post(number))?.state),
    );
    expect(states).toEqual(['cancelled', 'cancelled', 'published', 'settling', 'held', 'scheduled']);
    expect(await world.post(0)).toMatchObject({ reason: 'product.missing' });
    expect((await world.post(0))?.due).toBeUndefined();
    // Whoever is asked about the one in doubt can still answer.
    const doubted = await world.read(PostReply, `/api/posts/${idOf(4)}`, { as: 'kenanga' });
    expect(doubted).toMatchObject({ product: { name: 'Tiwul instan gula aren' }, may: { answer: true } });
  });

  it('cancels what a worker wrote in between by the reconciliation that follows', async () => {
    const world = await selling([{ state: 'scheduled' }]);
    await world.ask(PATH, remove);
    expect(world.queue.sent.map(({ message }) => message)).toContainEqual(
      expect.objectContaining({ kind: 'sweep', sk: 'product#tiwul' }),
    );
  });

  it('deletes its photos, pictures and captions, but not what a post that is out shows', async () => {
    const world = await selling([
      { state: 'scheduled' },
      { state: 'published', publishedAt: MORNING },
      { state: 'cancelled', reason: 'owner.skipped' },
    ]);
    const pictures = { community, post: idOf(0), keys: ['pictures/0-whole.jpg', 'pictures/more.jpg'] };
    await insert(world.table, postPicturesRecord, pictures);
    await world.write('pictures/more.jpg');
    await world.ask(PATH, remove);
    const gone = ['photos/tiwul.jpg', 'photos/tiwul-small.jpg', 'photos/kukusan.jpg', 'pictures/offer.jpg'];
    for (const file of [
      ...gone,
      'pictures/offer-small.jpg',
      'pictures/0-whole.jpg',
      'pictures/0-small.jpg',
      'pictures/2-whole.jpg',
      'pictures/2-small.jpg',
      'pictures/more.jpg',
    ])
      expect([file, await world.has(file)]).toEqual([file, false]);
    for (const file of ['pictures/1-whole.jpg', 'pictures/1-small.jpg'])
      expect([file, await world.has(file)]).toEqual([file, true]);
    expect([(await world.post(1))?.pictureKey, (await world.post(2))?.pictureKey]).toEqual([
      'pictures/1-whole.jpg',
      undefined,
    ]);
    expect((await world.table.query({ pk: offerPartition(community, 'tiwul') })).items).toEqual([]);
  });

  it('leaves a photo that another product shows, too', async () => {
    const world = await selling();
    const photo = { key: 'photos/tiwul.jpg', width: 9, height: 9, focus: { x: 0, y: 0 } };
    await insert(world.table, productRecord, aProduct({ id: 'tiwul-besar', photo }));
    await world.ask(PATH, remove);
    expect(await world.has('photos/tiwul.jpg')).toBe(true);
    expect(await world.has('photos/kukusan.jpg')).toBe(false);
  });

  it('keeps it counted in reports and in the list of posts, under its name', async () => {
    const world = await selling([{ state: 'published', publishedAt: MORNING }]);
    const day = '2026-12-01';
    const aggregated = { community, day, zone: 'Asia/Jakarta', version: 1 };
    const metrics = [somePostMetrics({ day, product: 'tiwul', reach: 600 })];
    await replace(world.table, dayReportRecord, aggregatePostMetrics(aggregated, metrics));
    const path = '/api/report/people';
    const before = await world.read(ReportPeople, path, { as: 'bakung' });
    await world.ask(PATH, remove);
    expect(await world.read(ReportPeople, path, { as: 'bakung' })).toEqual(before);
    expect(before.byProduct?.rows).toMatchObject([{ id: 'tiwul', name: 'Tiwul instan gula aren' }]);
    const { posts } = await world.read(PostList, '/api/posts?product=tiwul', { as: 'bakung' });
    expect(posts).toMatchObject([{ state: 'published', product: { name: 'Tiwul instan gula aren' } }]);
  });
});

describe('a deletion', () => {
  it('is refused when somebody changed the product meanwhile, and changes nothing', async () => {
    const world = await selling([{ state: 'scheduled' }]);
    const before = world.stored();
    const how = { ...remove, unseen: true, headers: { 'if-match': '"3"' } };
    expect(await world.refused(PATH, how)).toMatchObject({ status: 412, code: 'product.changed' });
    expect(world.stored()).toEqual(before);
    expect(await world.has('photos/tiwul.jpg')).toBe(true);
  });

  it('is refused when somebody changes it at the same moment', async () => {
    const world = await selling();
    const del = world.table.delete.bind(world.table);
    world.table.delete = async (key, checks) => {
      if (key.sk === 'product#tiwul') await world.table.update(key, { add: { revision: 1 } });
      return del(key, checks);
    };
    expect(await world.refused(PATH, remove)).toMatchObject({ status: 412, code: 'product.changed' });
    // What was prepared for it counts for nothing: the product is as before.
    expect((await world.ask(PATH, { as: 'kenanga' })).status).toBe(200);
    expect(await world.has('photos/tiwul.jpg')).toBe(true);
  });

  it('is the same when it is asked for again, as after an answer that was lost', async () => {
    const world = await selling();
    const again = { ...remove, unseen: true, headers: { 'if-match': '"4"' } };
    expect((await world.ask(PATH, again)).status).toBe(204);
    const stored = [...world.table.everything()];
    expect((await world.ask(PATH, again)).status).toBe(204);
    expect([...world.table.everything()]).toEqual(stored);
    expect(await world.refused(PATH, { ...again, as: 'melati' })).toMatchObject({ status: 403 });
  });

  it('leaves no earlier version of its photos and pictures in the store', async () => {
    const world = await selling();
    const files = ['photos/tiwul.jpg', 'photos/tiwul-small.jpg', 'photos/kukusan.jpg', 'pictures/offer.jpg'];
    await world.write(...files);
    expect(files.map((file) => world.media.versionsOf(file))).toEqual([2, 2, 2, 2]);
    expect((await world.ask(PATH, remove)).status).toBe(204);
    expect(files.map((file) => world.media.versionsOf(file))).toEqual([0, 0, 0, 0]);
  });

  it('is finished by asking again when it stopped half way', async () => {
    const world = await selling([{ state: 'scheduled' }]);
    const really = world.media.erase.bind(world.media);
    world.media.erase = async () => {
      throw new Error('the store is gone');
    };
    const again = { ...remove, unseen: true, headers: { 'if-match': '"4"' } };
    expect((await world.ask(PATH, again)).status).toBe(500);
    world.media.erase = really;
    expect(await world.post(0)).toMatchObject({ state: 'cancelled' });
    expect((await world.ask(PATH, again)).status).toBe(204);
    for (const file of ['photos/tiwul.jpg', 'pictures/offer.jpg']) expect(await world.has(file)).toBe(false);
    const { entries } = await world.read(AuditList, '/api/audit', { as: 'flamboyan' });
    expect(entries).toHaveLength(1);
    const left = await load(world.table, deletedProductRecord, keys.deletedProduct(community, 'tiwul'));
    expect(left).toMatchObject({ name: 'Tiwul instan gula aren', deletedBy: 'kenanga' });
    expect(left?.photos).toBeUndefined();
  });

  it('is done for a member by a coordinator, who is the one that is named', async () => {
    const world = await selling();
    expect((await world.ask(PATH, { ...remove, as: 'flamboyan' })).status).toBe(204);
    const { entries } = await world.read(AuditList, '/api/audit', { as: 'flamboyan' });
    expect(entries[0]?.by?.id).toBe('flamboyan');
  });
});

describe('a deleted product', () => {
  it('is not brought back by a draft that waited on another phone', async () => {
    const world = await selling();
    await world.ask(PATH, remove);
    const how = { ...SAMPLES['saveProduct']?.good, as: 'kenanga', unseen: true };
    for (const headers of [{ 'if-none-match': '*' }, { 'if-match': '"4"' }]) {
      const told = await world.refused(PATH, { ...how, headers });
      expect(told).toMatchObject({ status: 410, code: 'product.deleted', problems: [{ field: 'product' }] });
    }
  });

  it('is left out of a plan of its campaign, and the plan says so', async () => {
    const world = await selling();
    await world.ask(PATH, remove);
    const plan = await world.read(PlanReply, '/api/campaigns/pasar-minggu/plan', { as: 'flamboyan' });
    expect(plan.leftOut).toContainEqual(
      expect.objectContaining({ reason: 'productDeleted', things: ['Tiwul instan gula aren'] }),
    );
    expect(plan.posts.filter(({ product }) => product.id === 'tiwul')).toEqual([]);
  });

  it('does not keep an owner from changing her standing OK, and leaves it', async () => {
    const world = await selling();
    const say = (products: string[]) => ({ method: 'PUT', json: { makers: [], products }, as: 'melati' });
    await world.ask('/api/standing-ok', say(['tiwul']));
    await world.ask(PATH, remove);
    const told = await world.read(StandingOkReply, '/api/standing-ok', say(['tiwul', 'keripik']));
    expect(told.products).toEqual(['keripik']);
    // One that she never chose is refused, as before.
    expect(await world.refused('/api/standing-ok', say(['tiwul']))).toMatchObject({
      status: 404,
      problems: [{ field: 'products' }],
    });
  });
});
