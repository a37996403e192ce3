import { describe, expect, it } from 'vitest';
import { DAY, fromIso, HOUR } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { PostList } from '../../functions/http/contract/posts.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert } from '../../functions/records/record.ts';
import { countingTable } from '../factories/counting-table.ts';
import { aChannel, aMember, aPost, MORNING } from '../factories/entities.ts';
import { createApp } from '../../functions/http/create-app.ts';
import { HOME, httpWorld } from './world.ts';

const idOf = (number: number): string => `panen.${String(number).padStart(16, '0')}`;
const FAR = MORNING + 100 * DAY;

/** Posts of another campaign, an hour apart, far from those of the world. */
const many = (count: number, more: (number: number) => Partial<Post> = () => ({})) =>
  Array.from({ length: count }, (_, number) =>
    aPost({ id: idOf(number), campaign: 'panen', publishAt: FAR + number * HOUR, ...more(number) }),
  );

async function withPosts(posts: readonly Post[]) {
  const world = await httpWorld();
  for (const post of posts) await insert(world.table, postRecord, post);
  const list = (query: string, as = 'bakung') => world.read(PostList, `/api/posts?${query}`, { as });
  /** Reads page after page, and returns the ids of each. */
  const pages = async (query: string): Promise<string[][]> => {
    const found: string[][] = [];
    let cursor = '';
    do {
      const page = await list(`${query}${cursor && `&cursor=${cursor}`}`);
      found.push(page.posts.map(({ id }) => id));
      cursor = page.next ?? '';
    } while (cursor);
    return found;
  };
  return { ...world, list, pages };
}

describe('the posts of a community', () => {
  it('come page after page, the newest or the oldest first, each once', async () => {
    const { pages } = await withPosts(many(120));
    const all = many(120).map(({ id }) => id);
    const newest = await pages('campaign=panen&limit=50');
    expect(newest.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(newest.flat()).toEqual(all.toReversed());
    expect((await pages('campaign=panen&order=oldest&limit=7')).flat()).toEqual(all);
    expect((await pages('limit=50')).flat().slice(0, 120)).toEqual(all.toReversed());
  });

  it('are chosen by member, page, product, state, platform and campaign', async () => {
    const { list } = await withPosts(
      many(
        8,
        (number) =>
          [
            { seller: 'melati', owner: undefined, channel: 'bersama', hosted: true },
            { maker: 'melati' },
            { owner: 'melati', channel: 'melati-facebook' },
            { alsoSellers: ['melati'], hosted: true },
            { product: 'keripik' },
            { platform: 'instagram' as const },
            { state: 'published' as const },
            { state: 'held' as const, reason: 'post.late' },
          ][number] ?? {},
      ),
    );
    const numbers = async (query: string): Promise<number[]> =>
      (await list(`campaign=panen&order=oldest&${query}`)).posts.map(({ id }) => Number(id.slice(6)));
    expect(await numbers('member=melati')).toEqual([0, 1, 2, 3]);
    expect(await numbers('page=melati-facebook')).toEqual([2]);
    expect(await numbers('product=keripik')).toEqual([4]);
    expect(await numbers('platform=instagram')).toEqual([5]);
    expect(await numbers('state=out')).toEqual([6]);
    expect(await numbers('state=needsPerson')).toEqual([7]);
    expect(await numbers('member=melati&platform=instagram')).toEqual([]);
    expect((await list('state=needsPerson&campaign=panen')).helpFirst).toEqual([idOf(7)]);
  });

  it('are chosen by the days of the community, both included', async () => {
    const at = (text: string) => ({ publishAt: fromIso(text) });
    const { list } = await withPosts([
      aPost({ id: idOf(1), ...at('2027-03-01T16:59:59.999Z') }),
      aPost({ id: idOf(2), ...at('2027-03-01T17:00:00.000Z') }),
      aPost({ id: idOf(3), ...at('2027-03-03T16:59:59.999Z') }),
      aPost({ id: idOf(4), ...at('2027-03-03T17:00:00.000Z') }),
    ]);
    const { posts } = await list('from=2027-03-02&to=2027-03-03');
    expect(posts.map(({ id }) => id)).toEqual([idOf(3), idOf(2)]);
  });

  it('are found behind thousands that a filter leaves out, in pages that may be empty', async () => {
    const rare = aPost({ id: idOf(9_999), publishAt: FAR - DAY, product: 'keripik' });
    const { pages } = await withPosts([...many(4_000), rare]);
    const found = await pages('product=keripik&from=2027-01-01');
    expect(found.flat()).toEqual([rare.id]);
    expect(found.length).toBeLessThanOrEqual(3);
  });

  it('cost four requests for fifty, names, pages and pictures included, in a community of 150', async () => {
    const world = await httpWorld();
    for (let number = 0; number < 150; number += 1) {
      const id = `anggota-${number}`;
      await insert(world.table, memberRecord, aMember({ id, name: `Bu ${number}` }));
      await insert(world.table, channelRecord, aChannel({ id: `${id}-facebook`, owner: id }));
    }
    const posts = many(60, (number) => ({
      maker: `anggota-${number + 60}`,
      seller: `anggota-${number}`,
      owner: `anggota-${number}`,
      channel: `anggota-${number}-facebook`,
    }));
    for (const post of posts) await insert(world.table, postRecord, post);
    const { table, requests } = countingTable(world.table);
    const app = createApp({ ...world.deps, table });
    const ask = async (path: string): Promise<PostList> => {
      requests.length = 0;
      const response = await app.request(`${HOME}${path}`, {
        headers: { cookie: 'etalase=secret-of-bakung' },
      });
      return PostList.parse(await response.json());
    };
    // The key of cursors is read once in the life of a process.
    await ask('/api/posts');
    const page = await ask('/api/posts');
    expect(page.posts).toHaveLength(50);
    expect(page.posts[0]).toMatchObject({
      seller: { name: 'Bu 59' },
      maker: { name: 'Bu 119' },
      channel: { owner: { name: 'Bu 59' } },
    });
    expect(page.posts[0]?.pictureUrl).toBeDefined();
    const [session, member, ...own] = requests;
    expect([session, member]).toEqual(['get', 'get']);
    expect(own.length).toBeLessThanOrEqual(4);
    await ask('/api/posts?state=waiting&from=2026-01-01&limit=20');
    expect(requests.slice(2).length).toBeLessThanOrEqual(4);
    // Hers alone: as many requests, however many posts the others have.
    await ask('/api/posts?mine');
    expect(requests.slice(2).length).toBeLessThanOrEqual(5);
  });

  it('leave out one that is damaged, and tell of it', async () => {
    const { list, table, log } = await withPosts(many(2));
    await table.update(keys.post('rukun-lereng', idOf(1)), { set: { fence: 'lost' } });
    const { posts } = await list('campaign=panen');
    expect(posts.map(({ id }) => id)).toEqual([idOf(0)]);
    expect(log.lines.length).toBeGreaterThan(0);
  });
});

describe('a cursor of the list of posts', () => {
  it('is refused by its name when it is nonsense, changed, or of another list', async () => {
    const { list, refused } = await withPosts(many(60));
    const { next = '' } = await list('campaign=panen');
    const nonsense = ['lain', next.slice(1), `${next}x`, '..', encodeURIComponent(idOf(3))];
    for (const cursor of nonsense) {
      const problem = await refused(`/api/posts?campaign=panen&cursor=${cursor}`, { as: 'bakung' });
      expect([problem.status, problem.problems[0]?.field]).toEqual([400, 'cursor']);
    }
    for (const other of [
      'campaign=pasar-minggu',
      'campaign=panen&order=oldest',
      'campaign=panen&state=out',
    ]) {
      const problem = await refused(`/api/posts?${other}&cursor=${next}`, { as: 'bakung' });
      expect(problem.problems[0]?.field).toBe('cursor');
    }
  });

  it('goes on where it stopped although the post there was moved', async () => {
    const { list, table } = await withPosts(many(4));
    const { next = '' } = await list('campaign=panen&order=oldest&limit=2');
    await table.delete(keys.post('rukun-lereng', idOf(1)));
    const { posts } = await list(`campaign=panen&order=oldest&limit=2&cursor=${next}`);
    expect(posts.map(({ id }) => id)).toEqual([idOf(2), idOf(3)]);
  });
});

describe('a question about posts that makes no sense', () => {
  it.each([
    ['state=settling', 'state'],
    ['platform=tiktok', 'platform'],
    ['from=2026-13-01', 'from'],
    ['from=2026-12-02&to=2026-12-01', 'to'],
    ['limit=51', 'limit'],
    ['order=best', 'order'],
    ['seller=melati', 'seller'],
  ])('%s is refused by the name of %s', async (query, field) => {
    const { refused } = await withPosts([]);
    const problem = await refused(`/api/posts?${query}`, { as: 'bakung' });
    expect(problem.problems[0]?.field).toBe(field);
  });
});
