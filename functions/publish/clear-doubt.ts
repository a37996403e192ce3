import type { Campaign } from '../domain/campaign/campaign.ts';
import { dueAt } from '../domain/work/due.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Post } from '../domain/post/post.ts';
import { isCertainlyNotOut, tellsForCertainFrom } from '../domain/post/last-look.ts';
import { movePost, notePost } from '../records/posts.ts';
import { unlessOvertaken } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/** Has a prepared post whose commit was sent looked for once more, before anything else. */
export const lookFirst = async (deps: PublishDeps, post: Post, at: Instant): Promise<PublishOutcome> =>
  unlessOvertaken(
    await movePost(deps, post, 'lookFirst', { due: dueAt('publish', at), misses: 0, unseenSince: undefined }),
    'settling',
  );

/**
 * Before a post is ended, held or prepared anew: whether a commit that was sent had no effect must be certain by then, and
 * then it counts as never sent, in the campaign's newest plan, which left it out because it might have been. Returns the
 * post without doubt, or how it went on because that is not certain yet.
 */
export async function clearDoubt(
  deps: PublishDeps,
  post: Post,
  campaign: Campaign | undefined,
): Promise<Post | PublishOutcome> {
  if (post.commitAt === undefined) return post;
  if (!isCertainlyNotOut(post)) return lookFirst(deps, post, tellsForCertainFrom(post.commitAt));
  const { planRevision } = campaign ?? post;
  const changes = {
    commitAt: undefined,
    unseenSince: undefined,
    recommits: undefined,
    commitRefused: undefined,
    planRevision,
  };
  return (await notePost(deps, post, changes)) ?? 'overtaken';
}
