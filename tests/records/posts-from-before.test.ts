import { expect, it } from 'vitest';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { toIso } from '../../functions/domain/time/instant.ts';
import { readCalendar } from '../../functions/records/channel-calendar.ts';
import { readHelpList } from '../../functions/records/help-list.ts';
import { readListPage, readListSpan } from '../../functions/records/listed-posts.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { change } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';

const HOME = 'rukun-lereng';
const LISTED = { community: HOME, from: 0, to: 2 * MORNING, sort: 'oldest' } as const;

const before = (number: number) =>
  aPost({ id: `pasar-minggu.${String(number).padStart(16, '0')}`, alsoSellers: ['melati'] });

/** A table on AWS keeps its items when the code is upgraded: what lists tell of a post stood in attributes of their own. */
async function tableFromBefore() {
  const table = new MemoryTable();
  for (const post of [before(1), before(2), before(3)])
    await table.put({
      ...post,
      ...postRecord.keyOf(post),
      timePk: `community#${HOME}#posts`,
      timeSk: `${toIso(post.publishAt)}#${post.id}`,
      listState: 'waiting',
      channelPk: `community#${HOME}#channel#${post.channel}`,
      schemaVersion: 3,
    });
  return table;
}

it('posts of a table from before are in its lists, page by page, and can be read whole', async () => {
  const table = await tableFromBefore();
  const first = await readListPage(table, LISTED, { limit: 2 });
  const second = await readListPage(table, LISTED, { limit: 2, after: first.next });
  expect([...first.posts, ...second.posts]).toMatchObject(
    [1, 2, 3].map((number) => ({
      id: before(number).id,
      listState: 'waiting',
      maker: 'kenanga',
      alsoSellers: ['melati'],
    })),
  );
  const span = { community: HOME, channel: 'kenanga-facebook', from: 0, to: 2 * MORNING };
  expect((await readCalendar(table, span)).map(({ post, product }) => [post, product])).toEqual(
    [1, 2, 3].map((number) => [before(number).id, 'tiwul']),
  );
  expect(await loadPost(table, HOME, before(2).id)).toEqual(before(2));
});

it('a post from before that is changed has its new state in the lists, and nothing is lost', async () => {
  const table = await tableFromBefore();
  await change(table, postRecord, before(1), { state: 'held', reason: 'post.late' }, []);
  expect(await readListSpan(table, LISTED)).toMatchObject([
    { id: before(1).id, listState: 'needsPerson', seller: 'kenanga', alsoSellers: ['melati'] },
    { listState: 'waiting' },
    { listState: 'waiting' },
  ]);
  expect((await readHelpList(table, HOME)).entries).toMatchObject([{ campaign: 'pasar-minggu' }]);
  expect(await loadPost(table, HOME, before(1).id)).toMatchObject({ state: 'held', shape: 'photo' });
});
