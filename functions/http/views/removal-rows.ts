import type { AuditEntry } from '../../domain/people/audit.ts';
import { type Instant, toIso } from '../../domain/time/instant.ts';
import { mayBeOut, type Post } from '../../domain/post/post.ts';
import type { ReasonCode } from '../../domain/post/reasons.ts';
import { isEndedStory } from '../../domain/post/story-life.ts';
import { REMOVAL_DEADLINE } from '../../domain/post/withdrawal.ts';
import type { PageRemovalRow } from '../contract/consents.ts';
import type { Names } from './names.ts';

/** It was taken down on wish, or was to be when it ended. */
const GONE: ReadonlySet<string | undefined> = new Set<ReasonCode>(['post.removedOnWish', 'post.storyEnded']);

const stateOf = (post: Post, now: Instant): PageRemovalRow['state'] | undefined => {
  const { state, reason, removalAskedAt } = post;
  if (removalAskedAt !== undefined && mayBeOut(post)) return 'asked';
  if (state === 'published') return isEndedStory(post, now) ? undefined : 'out';
  if (state === 'removing') return reason === 'post.removeByHand' ? 'byHand' : 'asked';
  return state === 'removed' && GONE.has(reason) ? 'gone' : undefined;
};

/** By what a post is known to be gone: Meta's word, or a person's where Meta cannot be asked. */
export const isProof = ({ event }: AuditEntry): boolean =>
  event === 'post.removed' || event === 'post.removalConfirmed';

/** We cannot ask Meta: it never told what the post is called, or its page is not connected now. */
const isOutOfSight = ({ remoteId, channel }: Post, names: Names): boolean =>
  remoteId === undefined || names.channel(channel) === undefined || names.isBroken(channel);

/** How the removal of a post goes, with its proof; undefined for one that is not out and was not taken down on wish. */
export function removalRow(
  post: Post,
  lines: readonly AuditEntry[],
  { names, now }: { readonly names: Names; readonly now: Instant },
): PageRemovalRow | undefined {
  const state = stateOf(post, now);
  if (!state) return undefined;
  const told = lines.filter(({ subject }) => subject === post.id);
  const askedAt =
    state === 'out' ? undefined : told.findLast(({ event }) => event === 'post.removalAsked')?.at;
  const proof = state === 'gone' ? told.findLast(isProof) : undefined;
  const { id, channel, platform, permalink } = post;
  return {
    post: id,
    product: names.product(post.product),
    channel: names.channel(channel) ?? { id: channel, name: channel, platform },
    state,
    byWord: state === 'byHand' ? isOutOfSight(post, names) : proof?.event === 'post.removalConfirmed',
    ...(askedAt !== undefined && { askedAt: toIso(askedAt), until: toIso(askedAt + REMOVAL_DEADLINE) }),
    ...(proof && { goneAt: toIso(proof.at) }),
    ...(permalink !== undefined && state !== 'gone' && { permalink }),
  };
}
