import { describe, expect, it } from 'vitest';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { reschedulePost } from '../../functions/campaigns/reschedule-post.ts';
import { settingsOf } from '../../functions/people/community-settings.ts';
import { saveCommunity } from '../../functions/people/save-community.ts';
import { revisionOfFacet } from '../../functions/domain/people/member-facets.ts';
import { saveMember } from '../../functions/people/save-member.ts';
import { reconcilePosts } from '../../functions/campaigns/reconcile-posts.ts';
import { editPostCaption } from '../../functions/captions/edit-post-caption.ts';
import { noLawfulPhrase } from '../../functions/domain/captions/no-lawful-phrase.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import { DAY, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { namedSeller } from '../../functions/domain/product/named-seller.ts';
import { offerFingerprint } from '../../functions/domain/product/offer-fingerprint.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { type Product, ProductFacts } from '../../functions/domain/product/product.ts';
import { changeProduct } from '../../functions/intake/change-product.ts';
import { takePhoto } from '../../functions/intake/take-photo.ts';
import { tellPeople } from '../../functions/intake/tell-people.ts';
import { saveProduct } from '../../functions/intake/save-product.ts';
import type { CaptionWriter } from '../../functions/ports/caption-writer.ts';
import { captionDraftRecord } from '../../functions/records/caption-draft-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { loadProduct, productRecord } from '../../functions/records/product-record.ts';
import { insert, load, replace } from '../../functions/records/record.ts';
import { loadPostCaption, postCaptionRecord } from '../../functions/records/post-caption-record.ts';
import { drawPostPicture } from '../../functions/render/draw-post-picture.ts';
import { simPictures } from '../../proofs/simulation/fakes.ts';
import { aCommunity, aMember, aProduct, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { movePost } from '../../functions/due/move-post.ts';

const community = 'rukun-lereng';
const DAY_OUT = '2026-12-01';
const ORDERED_FROM = namedSeller(aMember(), aCommunity());

/** Says the price, so that a test can see from which one the caption was made. */
const captions: CaptionWriter = {
  write: async ({ language, audience, place, seller, product, day }) => ({
    language,
    audience,
    platform: place,
    seller: seller.id,
    text: `${product.name} ${String(product.price)} on ${day ?? '?'}, ${seller.phone}`,
    altText: product.name,
  }),
};

async function setup(overrides: Partial<Post> = {}, product: Product = aProduct(), writer = captions) {
  const offered = overrides.offerMark ?? offerFingerprint(product, DAY_OUT, [ORDERED_FROM]);
  const world = await publishingWorld({ offerMark: offered, ...overrides });
  const { table, clock, queue, current } = world;
  await replace(table, productRecord, product);
  const media = new MemoryMediaStore();
  await media.write(product.photo?.key ?? '', new Uint8Array([1]), 'image/jpeg');
  const deps = {
    ...world.deps,
    media,
    captions: writer,
    pictures: simPictures,
    sealer: { ...world.deps.sealer, fingerprint: async (text: string) => text },
  };
  const saved = async () => (await load(table, productRecord, keys.product(community, 'tiwul'))) ?? product;
  const change = async (facts: Partial<ProductFacts>) => {
    const now = await saved();
    const request = { community, id: 'tiwul', maker: 'kenanga', revision: now.revision };
    return saveProduct(deps)({ ...request, facts: { ...ProductFacts.parse(now), ...facts } });
  };
  /** Delivers what was sent, each at its time: reconciliations and pictures. */
  const deliver = async () => {
    for (let sent = queue.take(); sent.length > 0; sent = queue.take())
      for (const { message } of sent) {
        if (message.kind !== 'sweep' && message.kind !== 'picture') continue;
        if (message.intent > clock.now()) await clock.advanceTo(message.intent);
        await (message.kind === 'sweep' ? reconcilePosts(deps) : drawPostPicture(deps))(message);
      }
  };
  const said = async () => (await loadPostCaption(table, await current()))?.text;
  const reword = async (editedBy: string) =>
    replace(table, postCaptionRecord, {
      community,
      post: world.post.id,
      text: 'Kata saya, Rp15.000',
      altText: 'Tiwul',
      editedBy,
      revision: 1,
    });
  return { ...world, deps, change, deliver, said, saved, reword };
}

describe('a product that changes before its posts are out', () => {
  it.each(['scheduled', 'prepared', 'awaiting_owner'] as const)(
    'gets a new caption and a new picture on a post that is %s, which then goes out on time',
    async (state) => {
      const { change, deliver, said, current, run, post } = await setup({ state });
      await change({ price: 25_000 });
      await deliver();
      expect(await said()).toContain('25000');
      const renewed = await current();
      expect(renewed).toMatchObject({ state: 'scheduled', publishAt: post.publishAt });
      expect(renewed.pictureKey).not.toBe(post.pictureKey);
      expect((await run()).at(-1)).toBe('published');
    },
  );

  it('gives a caption and a picture to a post that had none because the caption was refused, wherever it was moved', async () => {
    const { deps, table, clock, change, deliver, said, current, run, post } = await setup({
      state: 'held',
      reason: 'words.refused',
      pictureKey: undefined,
      due: undefined,
    });
    await table.delete(keys.postCaption(community, post.id, 1));
    const edit = { community, post: post.id, text: 'Enak', by: 'kenanga' };
    await expect(editPostCaption(deps)(edit)).rejects.toMatchObject({
      problems: [{ code: 'post.withoutWords' }],
    });
    const publishAt = MORNING + HOUR;
    await reschedulePost(deps)({ community, post: post.id, publishAt });
    expect(await current()).toMatchObject({ state: 'held', reason: 'words.refused', publishAt });
    await change({ price: 25_000 });
    await deliver();
    expect(await said()).toContain('25000');
    expect((await run()).at(-1)).toBe('published');
    expect(clock.now()).toBe(publishAt);
  });

  it('writes the caption of a post that a phrase book could not write before, once she gives it a new time', async () => {
    const { deps, table, clock, deliver, said, current, run, post } = await setup({
      state: 'held',
      reason: 'words.ours',
      pictureKey: undefined,
      due: undefined,
    });
    await table.delete(keys.postCaption(community, post.id, 1));
    const edit = { community, post: post.id, text: 'Enak', by: 'kenanga' };
    await expect(editPostCaption(deps)(edit)).rejects.toMatchObject({
      problems: [{ code: 'post.withoutWords', text: { en: expect.stringContaining('our own sentences') } }],
    });
    const publishAt = MORNING + HOUR;
    await reschedulePost(deps)({ community, post: post.id, publishAt });
    await deliver();
    expect(await said()).toContain('15000');
    expect(await current()).toMatchObject({ state: 'scheduled', publishAt });
    expect((await run()).at(-1)).toBe('published');
    expect(clock.now()).toBe(publishAt);
  });

  it('leaves a post held as long as the phrase book cannot word it', async () => {
    const unable: CaptionWriter = {
      write: () => Promise.reject(new ProblemError([noLawfulPhrase({ language: 'id', section: 'price' })])),
    };
    const state = { state: 'held', reason: 'words.ours', pictureKey: undefined, due: undefined } as const;
    const { deps, table, deliver, current, post } = await setup(state, aProduct(), unable);
    await table.delete(keys.postCaption(community, post.id, 1));
    await reschedulePost(deps)({ community, post: post.id, publishAt: MORNING + HOUR });
    await deliver();
    expect(await current()).toMatchObject({ state: 'held', reason: 'words.ours' });
  });

  it('never lets what was made before it pass the gate, even when the reconciliation comes late', async () => {
    const { change, deliver, said, run, current, step, fake } = await setup();
    expect(await step()).toBe('prepared');
    await change({ price: 25_000 });
    expect(await run()).toEqual(['held']);
    expect(await current()).toMatchObject({ state: 'held', reason: 'product.changed' });
    expect([...fake.posts.values()].some(({ isPublished }) => isPublished)).toBe(false);
    await deliver();
    expect(await said()).toContain('25000');
    expect((await run()).at(-1)).toBe('published');
  });

  it('leaves behind what was prepared of the old offer, so that it can never go out', async () => {
    const { change, deliver, current, step, run, fake } = await setup({ platform: 'instagram' });
    await step();
    expect((await current()).draft?.id).toBeDefined();
    await change({ price: 25_000 });
    await deliver();
    expect((await current()).draft).toBeUndefined();
    expect((await run()).at(-1)).toBe('published');
    expect(fake.media.map(({ caption }) => caption)).toEqual([expect.stringContaining('25000')]);
  });

  it('is written anew with the number that its seller has now', async () => {
    const { deps, deliver, said, run } = await setup();
    const typed = { name: 'Kenanga', phone: '0812-3456-7890' };
    const kenanga = await load(deps.table, memberRecord, keys.member(community, 'kenanga'));
    const seen = kenanga && revisionOfFacet(kenanga, 'row');
    await saveMember(deps)({ community, member: 'kenanga', by: 'flamboyan', typed, seen });
    await deliver();
    expect(await said()).toContain('0812-3456-7890');
    expect((await run()).at(-1)).toBe('published');
  });

  it('leaves alone what changes nothing that can be seen', async () => {
    const { deps, deliver, current, post, queue } = await setup();
    await changeProduct(deps, await loadProduct(deps.table, community, 'tiwul'), () => ({
      audiences: ['bonding'],
    }));
    expect(queue.take()).toEqual([]);
    await deliver();
    expect(await current()).toEqual(post);
  });

  it('leaves alone what is out', async () => {
    const { change, deliver, current, post } = await setup({ state: 'published', due: undefined });
    await change({ price: 25_000 });
    await deliver();
    expect(await current()).toEqual(post);
  });

  it('leaves alone a post in doubt: only reading settles it', async () => {
    const { change, deliver, current, post } = await setup({ state: 'settling', commitAt: MORNING });
    await change({ price: 25_000 });
    await deliver();
    expect(await current()).toEqual(post);
  });

  it('goes out as it was sent when it was searched for and not found: never as a second draft', async () => {
    const { change, deliver, run, said, fake } = await setup({
      state: 'prepared',
      commitAt: MORNING - 10 * MINUTE,
      draft: { id: '1001_9', at: MORNING - HOUR },
    });
    fake.posts.set('1001_9', { message: 'Tiwul instan', isPublished: false, createdAt: 0 });
    await change({ price: 25_000 });
    await deliver();
    expect((await run()).at(-1)).toBe('published');
    expect(await said()).toBe('Tiwul instan');
    expect([...fake.posts.keys()]).toEqual(['1001_9']);
  });

  it('keeps a caption that a person wrote while it is still true, and draws the picture anew', async () => {
    const { change, deliver, said, reword, current, post } = await setup();
    await reword('kenanga');
    await change({ net: '500 g' });
    await deliver();
    expect(await said()).toBe('Kata saya, Rp15.000');
    expect((await current()).pictureKey).not.toBe(post.pictureKey);
    expect((await current()).state).toBe('scheduled');
  });

  it('holds a caption that a person wrote and that may not be true any more, until she has checked it', async () => {
    const { change, deliver, said, reword, current, deps, post, run } = await setup();
    await reword('kenanga');
    await change({ price: 25_000 });
    await deliver();
    expect(await current()).toMatchObject({ state: 'held', reason: 'words.outdated' });
    await editPostCaption(deps)({ community, post: post.id, text: 'Sekarang Rp25.000', by: 'kenanga' });
    await deliver();
    expect(await said()).toBe('Sekarang Rp25.000');
    expect((await run()).at(-1)).toBe('published');
  });

  it('brings a held post back when the change was taken back', async () => {
    const { change, deliver, reword, current } = await setup();
    await reword('kenanga');
    await change({ price: 25_000 });
    await deliver();
    await change({ price: aProduct().price });
    await deliver();
    expect((await current()).state).toBe('scheduled');
  });

  it('is drawn from its new photo also where a drawing had begun with the one before, which is deleted', async () => {
    const { deps, post, clock, current, deliver } = await setup();
    await movePost(deps, post, 'redraw', { due: dueAt('picture', MORNING) });
    const clean = async (bytes: Uint8Array) => ({ bytes, width: 9, height: 9, focus: { x: 0.5, y: 0.5 } });
    const pictures = { clean, thumb: async (bytes: Uint8Array) => bytes, study: async () => ({}) };
    const draw = async () => {
      const { due } = await current();
      const intent = due?.at ?? 0;
      await clock.advanceTo(Math.max(intent, clock.now()));
      return drawPostPicture(deps)({ version: 1, kind: 'picture', ...keys.post(community, post.id), intent });
    };
    const { media } = deps;
    const read = media.read.bind(media);
    // By now the drawing knows the product as it was, and goes on to ask for its photo.
    media.read = async (key) => {
      media.read = read;
      const tiwul = await loadProduct(deps.table, community, 'tiwul');
      const taken = await takePhoto({ ...deps, pictures })(tiwul, new Uint8Array([7]));
      await tellPeople(deps)(taken, { people: 'nobody', by: 'kenanga' });
      return read(key);
    };
    await expect(draw()).rejects.toThrow('the stored photo is gone');
    expect(await media.has(aProduct().photo?.key ?? '')).toBe(false);
    expect(await current()).toMatchObject({ state: 'awaiting_picture', misses: 1 });
    expect(await draw()).toBe('scheduled');
    await deliver();
    expect(await current()).toMatchObject({ state: 'scheduled', misses: 0 });
    expect((await current()).offerMark).not.toBe(post.offerMark);
  });

  it('never goes out with a number of the community that is not its number any more', async () => {
    const { phone, ...phoneless } = aMember();
    const offered = offerFingerprint(aProduct(), DAY_OUT, [namedSeller(phoneless, aCommunity())]);
    const { deps, table, deliver, said, current, run } = await setup({ offerMark: offered });
    await replace(table, memberRecord, phoneless);
    expect(phone).toBeDefined();
    const typed = { ...settingsOf(aCommunity()), contactPhone: '0800-0000-0177' };
    await saveCommunity(deps)({ community, by: 'flamboyan', typed, revision: 1 });
    await deliver();
    expect(await said()).toContain('0800-0000-0177');
    expect(await current()).toMatchObject({ state: 'scheduled' });
    expect((await run()).at(-1)).toBe('published');
  });

  it('does not use a caption that tells the old price', async () => {
    const { change, deliver, said, table, saved } = await setup();
    const name = {
      community,
      product: 'tiwul',
      seller: 'kenanga',
      language: 'id',
      place: 'facebook',
    } as const;
    const fingerprint = offerFingerprint(await saved(), DAY_OUT, [ORDERED_FROM]);
    const draft = { ...name, text: 'Cuma Rp15.000!', revision: 1, offerMark: fingerprint };
    await insert(table, captionDraftRecord, draft);
    await change({ price: 25_000 });
    await deliver();
    expect(await said()).toContain('25000');
  });

  it('is made anew for a day on which its former price does not hold any more', async () => {
    const formerPrice = { amount: 20_000, until: '2026-12-05' };
    const { deps, deliver, said, current, post } = await setup({}, aProduct({ formerPrice }));
    const to = MORNING + 20 * DAY;
    await reschedulePost(deps)({ community, post: post.id, publishAt: to });
    await deliver();
    expect(await said()).toContain('2026-12-21');
    expect(await current()).toMatchObject({ publishAt: to, state: 'scheduled' });
    expect((await current()).pictureKey).not.toBe(post.pictureKey);
  });

  it('only moves when both days look the same', async () => {
    const { deps, post, queue, current } = await setup();
    await reschedulePost(deps)({ community, post: post.id, publishAt: MORNING + 2 * DAY });
    expect(queue.take().map(({ message }) => message.kind)).not.toContain('sweep');
    expect((await current()).pictureKey).toBe(post.pictureKey);
  });

  it('is too late, and says so, when the renewed post has missed its time by far', async () => {
    const { change, deliver, current, clock } = await setup({ state: 'held', reason: 'product.changed' });
    await clock.advanceTo(MORNING + 8 * HOUR + MINUTE);
    await change({ price: 25_000 });
    await deliver();
    expect(await current()).toMatchObject({ state: 'held', reason: 'post.late' });
  });
});
