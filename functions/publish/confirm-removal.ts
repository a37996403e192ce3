import type { Post } from '../domain/post/post.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { noteTakenDown } from '../records/create-post-metrics.ts';
import { loadChannel } from '../records/channels.ts';
import { loadPost, postNotFound } from '../records/posts.ts';
import { movePost } from '../due/move-post.ts';

export const notAsked = problem('removal.notAsked', 'conflict', {
  field: 'post',
  id: 'Kiriman ini tidak menunggu dihapus.',
  en: 'This post does not wait to be deleted.',
});

export const checkedByUs = problem('removal.looksItself', 'conflict', {
  field: 'post',
  id: 'Tidak perlu ditandai: kami sendiri yang melihat apakah sudah terhapus.',
  en: 'No need to say so: we look ourselves whether it is gone.',
});

/**
 * Records that a person has deleted a post which we cannot search for: Meta never told us its id, or its page is not
 * connected now. Her statement is the proof and is kept in the audit. Idempotent. Throws where we can check ourselves, and
 * for a post that nobody was asked to delete.
 */
export const confirmRemoval =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async (request: { community: string; post: string; by: string }): Promise<Post> => {
    const { community, by } = request;
    const post = await loadPost(deps.table, community, request.post);
    if (!post) throw new ProblemError([postNotFound]);
    if (post.state === 'removed') return post;
    if (post.state !== 'removing' || post.reason !== 'post.removeByHand') throw new ProblemError([notAsked]);
    const channel = await loadChannel(deps.table, community, post.channel);
    const canCheck = channel?.health.state === 'healthy' && post.remoteId !== undefined;
    if (canCheck) throw new ProblemError([checkedByUs]);
    const at = deps.clock.now();
    await audit(deps.table, { community, at, event: 'post.removalConfirmed', by, subject: post.id });
    await noteTakenDown(deps, post, true);
    const changes = { reason: 'post.removedOnWish', due: undefined, misses: 0 };
    return (await movePost(deps, post, 'gone', changes)) ?? confirmRemoval(deps)(request);
  };
