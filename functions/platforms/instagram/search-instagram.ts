import type { InstagramFindings } from '../../domain/post/instagram-verdict.ts';
import { matchingMedia, mediaOfThatTime } from '../../domain/post/match-media.ts';
import type { Post } from '../../domain/post/post.ts';
import type { GraphMedia } from '../../ports/graph.ts';
import { findRemotePost } from '../../records/remote-pointers.ts';
import { loadPostCaption } from '../../records/post-caption-record.ts';
import {
  type DraftedPost,
  meaningOf,
  type PlatformDeps,
  type PostOnAccount,
  type Trouble,
} from '../platform.ts';

export type SearchOutcome =
  | { readonly is: 'found'; readonly findings: InstagramFindings<GraphMedia> }
  | { readonly is: 'trouble'; readonly trouble: Trouble }
  /** The post's stored caption is missing, so no medium can be matched with it. */
  | { readonly is: 'noCaption' };

/** Reads what became of a container: its status, and the account's list of media. Writes nothing. */
export async function searchInstagram(
  deps: PlatformDeps,
  { post, account, draftId }: DraftedPost,
): Promise<SearchOutcome> {
  const read = await deps.graph.readContainer(account, draftId);
  if (read.is !== 'done' && !isContainerGone(read)) return { is: 'trouble', trouble: read };
  const status = read.is === 'done' ? read.value.status : 'NOT_FOUND';
  const listed = await listPublished(deps, { post, account });
  if (listed.is !== 'done') return { is: 'trouble', trouble: listed };
  const stored = await loadPostCaption(deps.table, post);
  if (!stored) return { is: 'noCaption' };
  const readAt = deps.clock.now();
  const commitAt = post.commitAt ?? readAt;
  const caption = post.shape === 'story' ? '' : stored.text;
  const alike = matchingMedia(listed.value, { caption, commitAt, readAt });
  const rest = mediaOfThatTime(listed.value, commitAt).filter((medium) => !alike.includes(medium));
  const isOurs = await claimsOf(deps, post, [...alike, ...rest]);
  const free = (medium: GraphMedia): boolean => isOurs.get(medium.id) === undefined;
  const own = [...alike, ...rest].find(({ id }) => isOurs.get(id) === true);
  return { is: 'found', findings: { status, own, matches: alike.filter(free), others: rest.filter(free) } };
}

/** Stories are not listed among the media: they have an edge of their own, which lists them until they end. */
const listPublished = (deps: PlatformDeps, { post: { shape }, account }: PostOnAccount) =>
  shape === 'story' ? deps.graph.listStories(account) : deps.graph.listMedia(account);

/** Whether Meta no longer knows a container. The search continues: the list may still show the medium that it became. */
const isContainerGone = (read: Trouble): boolean => ['notFound', 'draftGone'].includes(meaningOf(read));

/** Returns, by id, each claimed medium: true if this post has claimed it, false if another post of ours has. */
async function claimsOf(
  { table }: PlatformDeps,
  post: Post,
  media: readonly GraphMedia[],
): Promise<ReadonlyMap<string, boolean>> {
  const claims = new Map<string, boolean>();
  for (const { id } of media) {
    const holder = await findRemotePost(table, { platform: 'instagram', remoteId: id });
    if (holder) claims.set(id, holder.post === post.id && holder.community === post.community);
  }
  return claims;
}
