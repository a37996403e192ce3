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

/** Returns the words of a post. A version never changes, so an eventually consistent read that finds it is correct. */
export async function loadWords(
  table: Table,
  post: Pick<Post, 'community' | 'id' | 'wordsRevision'>,
): Promise<PostWords | undefined> {
  const key = keys.words(post.community, post.id, post.wordsRevision);
  return (await loadEventually(table, wordsRecord, key)) ?? load(table, wordsRecord, key);
}

/**
 * Stores a version of a post's words under the first free revision, from the given one on: an edit that failed before the
 * post pointed to its version leaves that version behind. A stored version never changes, since a post may use it already.
 */
export async function addWords(table: Table, words: PostWords): Promise<PostWords> {
  const written = await insert(table, wordsRecord, words);
  return written === 'written' ? words : addWords(table, { ...words, revision: words.revision + 1 });
}
