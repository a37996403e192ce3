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
    expect(items).toMatchObject([{ listState: 'cancelled', product: 'tiwul', seller: 'kenanga' }]);
  });

  it('are small: two thousand of them, of ids as the app makes them, are one page of a query', () => {
    const id = (letter: string): string => letter.repeat(32);
    const campaign = id('c');
    const long = aPost({
      id: `${campaign}.0123456789abcdef`,
      campaign,
      product: id('d'),
      maker: id('a'),
      seller: id('b'),
      owner: id('b'),
      channel: 'facebook-123456789012345',
    });
    const bytesOf = (post: Post): number => {
      const entry = entryOf(toItem(postRecord, post), 'byTime');
      return entry ? itemBytes(entry.item) : Number.NaN;
    };
    expect(bytesOf(aPost())).toBeLessThanOrEqual(330);
    expect(bytesOf(long) * 2_000).toBeLessThanOrEqual(1024 * 1024);
    // A post is billed for each kilobyte begun at each of its writes.
    expect(itemBytes(toItem(postRecord, long))).toBeLessThanOrEqual(1024);
  });
});
