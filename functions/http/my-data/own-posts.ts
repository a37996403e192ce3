import type { OwnData } from '../../people/own-data.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { Post } from '../../domain/post/post.ts';
import type { Table } from '../../ports/table.ts';
import type { MyData } from '../contract/my-data.ts';
import { readNames } from '../views/names.ts';
import type { PictureLink } from '../views/picture-links.ts';
import { mentionedBy, peopleOf, reasonView } from '../posts/post-view.ts';

/** What became of it, and why; what is out has an address. */
const fateOf = ({ state, reason, publishAt, publishedAt, permalink, remoteId }: Post) => ({
  state,
  ...(reason !== undefined && { reason: reasonView(reason) }),
  publishAt: toIso(publishAt),
  ...(publishedAt !== undefined && { publishedAt: toIso(publishedAt) }),
  ...(permalink !== undefined && { permalink }),
  ...(remoteId !== undefined && { remoteId }),
});

/** Posts that concern somebody, each with its words and with names for ids. */
export async function ownPosts(
  table: Table,
  posts: OwnData['posts'],
  link: PictureLink,
): Promise<MyData['posts']> {
  const [first] = posts;
  if (!first) return [];
  const names = await readNames(table, first.post.community, mentionedBy(posts.map(({ post }) => post)));
  return Promise.all(
    posts.map(async ({ post, words }) => ({
      id: post.id,
      campaign: post.campaign,
      ...peopleOf(post, names),
      hosted: post.hosted,
      language: post.language,
      audience: post.audience,
      shape: post.shape,
      ...fateOf(post),
      ...(post.pictureKey !== undefined && { pictureUrl: await link(post.pictureKey) }),
      ...(words && { text: words.text, altText: words.altText }),
    })),
  );
}
