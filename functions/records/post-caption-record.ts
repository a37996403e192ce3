import type { Post } from '../domain/post/post.ts';
import { PostCaption } from '../domain/captions/post-caption.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { loadEventually, insert, load, type RecordDefinition } from './record.ts';

/** The item with a post's caption. */
export const postCaptionRecord: RecordDefinition<PostCaption> = {
  name: 'caption of a post',
  schema: PostCaption,
  keyOf: ({ community, post, revision }) => keys.postCaption(community, post, revision),
};

/** Returns the caption of a post. A version never changes, so an eventually consistent read that finds it is correct. */
export async function loadPostCaption(
  table: Table,
  post: Pick<Post, 'community' | 'id' | 'wordsRevision'>,
): Promise<PostCaption | undefined> {
  const key = keys.postCaption(post.community, post.id, post.wordsRevision);
  return (await loadEventually(table, postCaptionRecord, key)) ?? load(table, postCaptionRecord, key);
}

/**
 * Stores a version of a post's caption under the first free revision, from the given one on: an edit that failed before the
 * post pointed to its version leaves that version behind. A stored version never changes, since a post may use it already.
 */
export async function addPostCaption(table: Table, caption: PostCaption): Promise<PostCaption> {
  const written = await insert(table, postCaptionRecord, caption);
  return written === 'written'
    ? caption
    : addPostCaption(table, { ...caption, revision: caption.revision + 1 });
}
