import { describe, expect, it } from 'vitest';
import { entryOf } from '../../functions/adapters/memory/index-entry.ts';
import { itemBytes } from '../../functions/adapters/memory/item-size.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import type { TableUse } from '../../functions/adapters/memory/table-meter.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import type { PostState } from '../../functions/domain/post/post-states.ts';
import type { IndexName } from '../../functions/ports/table.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { change, insert, toItem } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';

async function metered() {
  const uses: TableUse[] = [];
  const table = new MemoryTable({ meter: (use) => uses.push(use) });
  let post = aPost();
  await insert(table, postRecord, post);
  /** Changes the post and returns the indexes, but for what is due, that the write reached. */
  const changed = async (changes: { readonly [K in keyof Post]?: Post[K] | undefined }): Promise<
    IndexName[]
  > => {
    post = (await change(table, postRecord, post, changes, [])) ?? post;
    return (uses.at(-1)?.indexes ?? []).filter((name) => name !== 'due');
  };
  return { table, changed };
}

describe("a post's sort keys in lists", () => {
  it('cost nothing while it is prepared, committed and settled, and one write when it is out', async () => {
    const { changed } = await metered();
    const steps: readonly PostState[] = ['preparing', 'prepared', 'committing', 'settling'];
    for (const state of steps) expect(await changed({ state, fence: 2 })).toEqual([]);
    expect(await changed({ state: 'published', publishedAt: MORNING })).toEqual(['byTime']);
  });

  it('move with its time in all lists at once', async () => {
    const { changed } = await metered();
    expect(await changed({ publishAt: MORNING + HOUR })).toEqual(['byChannel', 'byTime']);
  });

  it('are among what waits for a person for as long as it does', async () => {
    const { table, changed } = await metered();
    const waiting = async () =>
      (await table.query({ index: 'needHelp', pk: 'community#rukun-lereng#help' })).items;
    expect(await changed({ state: 'held', reason: 'post.late' })).toEqual(['byTime', 'needHelp']);
    expect(await waiting()).toMatchObject([{ state: 'held', planRevision: 1 }]);
    await changed({ state: 'scheduled', reason: undefined });
    expect(await waiting()).toEqual([]);
  });

  it('leave its page free when it is cancelled, and keep it in the list of all', async () => {
    const { table, changed } = await metered();
    expect(await changed({ state: 'cancelled' })).toEqual(['byChannel', 'byTime']);
    const { items } = await table.query({ index: 'byTime', pk: 'community#rukun-lereng#posts' });
    expect(items).toHaveLength(1);
  });

  it('are small with ids as the app makes them: no entry has more than 300 bytes', () => {
    const own = aRealPost();
    const alsoSelling = aRealPost({ maker: realId('a'), seller: realId('b'), owner: realId('b') });
    const hosted = aRealPost({ owner: undefined, hosted: true, alsoSellers: [realId('9')] });
    expect([own, alsoSelling, hosted].map(entryBytes).filter((bytes) => !(bytes <= 300))).toEqual([]);
    // A post that names as many women as a post may: still two thousand of them are one page of a query.
    expect(entryBytes({ ...hosted, alsoSellers: NINE_MORE }) * 2_000).toBeLessThanOrEqual(1024 * 1024);
  });

  it('leave a post below a kilobyte, by which each of its writes is billed', () => {
    const posts = [aRealPost(), aRealPost({ owner: undefined, hosted: true, alsoSellers: NINE_MORE })];
    expect(posts.map((post) => itemBytes(toItem(postRecord, post)) <= 1024)).toEqual([true, true]);
  });
});

/** As many as one post may name beside its seller. */
const NINE_MORE = '1 2 3 4 5 6 7 8 9'.split(' ').map((letter) => letter.repeat(32));

/** An id of the length that the app gives to what it makes. */
const realId = (letter: string): string => letter.repeat(32);

/** A post whose ids are as long as those of a community that uses the app. */
const aRealPost = (overrides: Partial<Post> = {}): Post =>
  aPost({
    id: `${realId('c')}.0123456789abcdef`,
    community: 'perempuan-mitra-wonosobo',
    campaign: realId('c'),
    product: realId('d'),
    maker: realId('a'),
    seller: realId('a'),
    owner: realId('a'),
    platform: 'instagram',
    channel: 'instagram-0123456789abcdef',
    ...overrides,
  });

function entryBytes(post: Post): number {
  const entry = entryOf(toItem(postRecord, { ...post, state: 'held', reason: 'post.late' }), 'byTime');
  return entry ? itemBytes(entry.item) : Number.NaN;
}
