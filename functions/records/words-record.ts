import type { Post } from '../domain/post.ts';
import { PostWords } from '../domain/words.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { load, type RecordDefinition } from './record.ts';

export const wordsRecord: RecordDefinition<PostWords> = {
  name: 'words of a post',
  schema: PostWords,
  keyOf: ({ community, post, revision }) => keys.words(community, post, revision),
};

/** The words that a post goes out with. */
export const loadWords = (table: Table, post: Pick<Post, 'community' | 'id' | 'wordsRevision'>) =>
  load(table, wordsRecord, keys.words(post.community, post.id, post.wordsRevision));
