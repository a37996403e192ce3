import type { Post } from '../domain/post/post.ts';
import { PostWords } from '../domain/captions/words.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { loadEventually, insert, load, type RecordDefinition } from './record.ts';

export const wordsRecord: RecordDefinition<PostWords> = {
  name: 'words of a post',
  schema: PostWords,
  keyOf: ({ community, post, revision }) => keys.words(community, post, revision),
};

/** The words that a post goes out with. A version never changes: where a cheap read shows it, it is the right one. */
export async function loadWords(
  table: Table,
  post: Pick<Post, 'community' | 'id' | 'wordsRevision'>,
): Promise<PostWords | undefined> {
  const key = keys.words(post.community, post.id, post.wordsRevision);
  return (await loadEventually(table, wordsRecord, key)) ?? load(table, wordsRecord, key);
}

/**
 * Adds a version under the first revision that is free: an edit that lost its race, or died before the post pointed to
 * it, leaves its version behind. A version that is there never changes, for a post may already go out with it.
 */
export async function addWords(table: Table, words: PostWords): Promise<PostWords> {
  const written = await insert(table, wordsRecord, words);
  return written === 'written' ? words : addWords(table, { ...words, revision: words.revision + 1 });
}
