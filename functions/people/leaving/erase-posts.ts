import type { Table } from '../../ports/table.ts';
import { deleteItems } from '../../records/delete-items.ts';
import { fewAtOnce } from '../../records/few-at-once.ts';
import { keys } from '../../records/keys.ts';
import type { OwnData } from '../own-data.ts';
import { postRecord } from '../../records/post-record.ts';
import { change } from '../../records/record.ts';

/**
 * Takes words, pictures and addresses from posts that are over. Who, where and when stay as ids and times: reports count
 * them.
 */
export async function erasePosts(table: Table, posts: OwnData['posts']): Promise<void> {
  await fewAtOnce(posts, async ({ post }) => {
    const words = keys.words(post.community, post.id, 0);
    await deleteItems(table, { pk: words.pk, prefix: words.sk.slice(0, words.sk.lastIndexOf('#') + 1) });
    await table.delete(keys.postPictures(post.community, post.id));
    // Nobody works on it any more; whoever does, a removal say, wins, and it shows no picture that is gone for long.
    await change(
      table,
      postRecord,
      post,
      { pictureKey: undefined, permalink: undefined, fence: post.fence + 1 },
      [{ attribute: 'fence', is: '=', value: post.fence }],
    );
  });
}
