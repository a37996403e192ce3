import type { Post } from '../domain/post/post.ts';
import { PostPictures } from '../domain/post/post-pictures.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { loadEventually, type RecordDefinition } from './record.ts';

/** The item with the keys of a post's pictures. */
export const postPicturesRecord: RecordDefinition<PostPictures> = {
  name: 'pictures of a post',
  schema: PostPictures,
  keyOf: ({ community, post }) => keys.postPictures(community, post),
};

/** Returns the keys of a post's pictures, in order; undefined until they are drawn. A text post has none. */
export async function loadPictureKeys(table: Table, post: Post): Promise<readonly string[] | undefined> {
  if (post.shape === 'text') return [];
  if (post.shape !== 'carousel') return post.pictureKey === undefined ? undefined : [post.pictureKey];
  const pictures = await loadEventually(
    table,
    postPicturesRecord,
    keys.postPictures(post.community, post.id),
  );
  return pictures?.keys;
}
