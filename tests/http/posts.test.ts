import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import { PostList, PostReply } from '../../functions/http/contract/posts.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert, replace } from '../../functions/records/record.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { aCampaign, aChannel, aPost, MORNING } from '../factories/entities.ts';
import { WAITING } from './settle.ts';
import { httpWorld } from './world.ts';

const PATH = `/api/posts/${WAITING}`;
const decide = (decision: string, as = 'kenanga') => ({ method: 'PUT', json: { decision }, as });
const say = (text: string, as = 'kenanga') => ({ method: 'PUT', json: { text }, as });
const idOf = (number: number): string => `pasar-minggu.${String(number).padStart(16, '0')}`;

describe('a post on my page', () => {
  it('is shown with its caption, its people and what I may do', async () => {
    const world = await httpWorld();
    const post = await world.read(PostReply, PATH, { as: 'kenanga' });
    expect(post).toMatchObject({
      product: { id: 'keripik', name: 'Keripik pisang' },
      maker: { name: 'Melati' },
      seller: { name: 'Kenanga' },
      channel: { name: 'Watu Lereng', platform: 'facebook', owner: { id: 'kenanga' } },
      state: 'awaiting_owner',
      publishAt: '2026-12-01T21:00:00.000Z',
      ownerWindowEndsAt: '2026-12-01T13:00:00.000Z',
      words: { text: 'Halo', altText: 'Foto', characters: 2200 },
      may: { decide: true, edit: true },
    });
    expect(post.pictureUrl).toContain('/media/pictures/tiwul.jpg?expires=');
    // From before thumbnails: lists show the picture itself.
    expect(post.thumbUrl).toBeUndefined();
  });

  it('has the thumbnail of its picture, for lists', async () => {
    const world = await httpWorld();
    const drawn = aPost({ id: idOf(1), pictureKey: 'pictures/tiwul-whole.jpg' });
    await insert(world.table, postRecord, drawn);
    const { posts } = await world.read(PostList, '/api/posts?mine', { as: 'kenanga' });
    const row = posts.find(({ id }) => id === drawn.id);
    expect(row?.pictureUrl).toContain('/media/pictures/tiwul-whole.jpg?expires=');
    expect(row?.thumbUrl).toContain('/media/pictures/tiwul-small.jpg?expires=');
  });

  it.each([
    [{ remoteId: '1001' }, 'https://www.facebook.com/1001'],
    [{ platform: 'instagram', name: '@watu.lereng' }, 'https://www.instagram.com/watu.lereng/'],
    [{ platform: 'instagram', name: '@1784', remoteId: '1784' }, undefined],
  ] as const)('tells where its page is seen, when that has an address: %o', async (channel, address) => {
    const world = await httpWorld();
    await replace(world.table, channelRecord, aChannel(channel));
    const post = await world.read(PostReply, PATH, { as: 'flamboyan' });
    expect(post.channel.pageUrl).toBe(address);
  });

  it('can be read by others, who may do nothing with it', async () => {
    const world = await httpWorld();
    const post = await world.read(PostReply, PATH, { as: 'melati' });
    expect(new Set(Object.values(post.may))).toEqual(new Set([false]));
  });

  it('goes on at once when I say yes, and twice is the same', async () => {
    const world = await httpWorld();
    const yes = await world.read(PostReply, `${PATH}/decision`, decide('yes'));
    expect(yes.state).toBe('scheduled');
    expect(yes.ownerWindowEndsAt).toBeUndefined();
    expect(await world.read(PostReply, `${PATH}/decision`, decide('yes'))).toEqual(yes);
  });

  it('ends when I skip it, with the reason in a sentence', async () => {
    const world = await httpWorld();
    const skipped = await world.read(PostReply, `${PATH}/decision`, decide('skip'));
    expect(skipped).toMatchObject({
      state: 'cancelled',
      reason: { code: 'owner.skipped', text: { en: 'The page owner skipped this one.' } },
      may: { decide: false, edit: false },
    });
  });

  it('cannot be skipped once it is going out', async () => {
    const world = await httpWorld();
    const committing = aPost({ id: idOf(1), state: 'committing', commitAt: MORNING });
    await insert(world.table, postRecord, committing);
    const problem = await world.refused(`/api/posts/${idOf(1)}/decision`, decide('skip'));
    expect(problem).toMatchObject({ status: 409, code: 'post.tooLateToDecide' });
  });

  it('says my caption, and whose it is', async () => {
    const world = await httpWorld();
    const edited = await world.read(PostReply, `${PATH}/words`, say('Keripik renyah dari Melati.'));
    expect(edited.words).toMatchObject({
      text: 'Keripik renyah dari Melati.',
      editedBy: { id: 'kenanga', name: 'Kenanga' },
    });
  });

  it('refuses a caption that the law refuses', async () => {
    const world = await httpWorld();
    const problem = await world.refused(`${PATH}/words`, say('Keripik sehat, bebas gluten.'));
    expect(problem.status).toBe(422);
  });

  it("is decided by the page's owner as she is now, not as she was when it was planned", async () => {
    const world = await httpWorld();
    await replace(world.table, channelRecord, aChannel({ owner: 'melati' }));
    expect(await world.refused(`${PATH}/decision`, decide('yes'))).toMatchObject({ status: 403 });
    expect(await world.read(PostReply, `${PATH}/decision`, decide('yes', 'melati'))).toMatchObject({
      state: 'scheduled',
    });
  });

  it('may be edited by its seller on a page that is not hers', async () => {
    const world = await httpWorld();
    const hosted = { channel: 'rukun-facebook', owner: undefined, seller: 'kantil', hosted: true };
    const { words } = await world.read(PostReply, PATH, { as: 'kenanga' });
    await replace(world.table, postRecord, aPost({ id: WAITING, ...hosted }));
    const edited = await world.read(PostReply, `${PATH}/words`, say('Titipan Kantil.', 'kantil'));
    expect(edited.words?.text).not.toBe(words?.text);
    expect(await world.refused(`${PATH}/decision`, decide('yes', 'kantil'))).toMatchObject({ status: 403 });
  });

  it('is still told when the page and the people are gone', async () => {
    const world = await httpWorld();
    const orphan = { channel: 'hilang', owner: 'pergi', seller: 'pergi', maker: 'pergi', product: 'lenyap' };
    const reason = 'alasan.lama';
    await insert(world.table, postRecord, aPost({ id: idOf(2), ...orphan, state: 'held', reason }));
    const post = await world.read(PostReply, `/api/posts/${idOf(2)}`, { as: 'kenanga' });
    expect(post).toMatchObject({
      product: { name: 'lenyap' },
      seller: { name: 'pergi' },
      channel: { name: 'hilang', platform: 'facebook' },
      reason: { code: 'alasan.lama', text: { id: 'Ada gangguan di sistem kami.' } },
    });
    expect(post.words).toBeUndefined();
  });
});

describe('GET /api/posts?mine', () => {
  const mine = async (as: string, ...more: Post[]) => {
    const world = await httpWorld();
    for (const post of more) await insert(world.table, postRecord, post);
    const { posts } = await world.read(PostList, '/api/posts?mine', { as });
    return posts.map(({ id }) => id);
  };

  it('shows the owner of a page what stands on it', async () => {
    expect(await mine('kenanga')).toEqual([WAITING]);
  });

  it("shows the maker her product on another's page", async () => {
    expect(await mine('melati')).toEqual([WAITING]);
  });

  it('shows a hosted member what is sold by her, and not what is sold by others there', async () => {
    const hosted = { channel: 'rukun-facebook', owner: undefined, hosted: true };
    const hers = aPost({ id: idOf(3), ...hosted, seller: 'kantil' });
    const others = aPost({ id: idOf(4), ...hosted, seller: 'melati' });
    expect(await mine('kantil', hers, others)).toEqual([idOf(3)]);
  });

  it('shows nothing to who has nothing', async () => {
    expect(await mine('bakung')).toEqual([]);
  });

  it('is newest first, and leaves out what is long over or far ahead', async () => {
    const at = (number: number, publishAt: number) => aPost({ id: idOf(number), publishAt });
    const ids = await mine(
      'kenanga',
      at(5, MORNING - 15 * DAY),
      at(6, MORNING - 13 * DAY),
      at(7, MORNING + 30 * DAY),
      at(8, MORNING + 32 * DAY),
    );
    expect(ids).toEqual([idOf(7), WAITING, idOf(6)]);
  });

  it('shows a hundred at most', async () => {
    const many = Array.from({ length: 120 }, (_, number) =>
      aPost({ id: idOf(number + 10), publishAt: MORNING - number * HOUR }),
    );
    const ids = await mine('kenanga', ...many);
    expect(ids).toHaveLength(100);
    expect(ids.slice(0, 2)).toEqual([WAITING, idOf(10)]);
  });

  it('leaves out what a newer plan replaced, but not what is out already', async () => {
    const world = await httpWorld();
    await replace(world.table, campaignRecord, aCampaign({ products: ['keripik'], planRevision: 2 }));
    const out = aPost({ id: idOf(1), state: 'published', publishedAt: MORNING, publishAt: MORNING });
    await insert(world.table, postRecord, out);
    const { posts } = await world.read(PostList, '/api/posts?mine', { as: 'kenanga' });
    expect(posts.map(({ id }) => id)).toEqual([idOf(1)]);
  });
});
