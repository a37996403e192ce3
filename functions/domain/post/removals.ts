import type { Channel } from '../channel/channel.ts';
import { isBroken } from '../channel/channel-health.ts';
import type { AuditEntry } from '../people/audit.ts';
import { CONSENT_KINDS, type ConsentKind, hasGranted } from '../people/consent.ts';
import type { Member } from '../people/member.ts';
import { DAY, HOUR, type Instant } from '../time/instant.ts';
import { mayBeOut, type Post } from './post.ts';
import { isTakenDownOnWish } from './reasons.ts';
import { isEndedStory } from './story-life.ts';
import { REMOVAL_DEADLINE, restsOn } from './withdrawal.ts';

/** How long a person who deleted a post by hand is shown that it is gone. */
const PROOF_TOLD_FOR = DAY;
/** A post that Meta deletes for us is gone within minutes; one that took this long waited for a person. */
const BY_HAND_FROM = HOUR;

/** The progress of a post's removal, with its proof. */
export interface Removal {
  readonly post: Post;
  readonly state: 'out' | 'asked' | 'byHand' | 'gone';
  /** Whether only a person's statement can prove, or did prove, that the post is gone. */
  readonly byWord: boolean;
  readonly askedAt?: Instant;
  /** By when the post has to be gone. */
  readonly until?: Instant;
  readonly goneAt?: Instant;
}

function stateOf(post: Post, now: Instant): Removal['state'] | undefined {
  const { state, reason, removalAskedAt } = post;
  if (removalAskedAt !== undefined && mayBeOut(post)) return 'asked';
  if (state === 'published') return isEndedStory(post, now) ? undefined : 'out';
  if (state === 'removing') return reason === 'post.removeByHand' ? 'byHand' : 'asked';
  return state === 'removed' && isTakenDownOnWish(reason) ? 'gone' : undefined;
}

/** Whether an audit entry is about the removal of a post: that it was asked for, or the proof. */
export const isOfRemoval = (line: Pick<AuditEntry, 'event'>): boolean =>
  line.event === 'post.removalAsked' || isProof(line);

/** Whether an audit entry proves that a post is gone: by Meta's answer, or by a person's where Meta cannot be asked. */
const isProof = ({ event }: Pick<AuditEntry, 'event'>): boolean =>
  event === 'post.removed' || event === 'post.removalConfirmed';

/** Whether Meta cannot be asked: it never returned the post's id, or the post's page is not connected now. */
const isOutOfSight = ({ remoteId }: Post, channel: Channel | undefined): boolean =>
  remoteId === undefined || channel === undefined || isBroken(channel);

/**
 * Returns the progress of a post's removal from the audit entries; undefined for a post that is not out and was not taken
 * down on request. `channel` is the post's page as it is now.
 */
export function removalOf(
  post: Post,
  lines: readonly AuditEntry[],
  { channel, now }: { readonly channel: Channel | undefined; readonly now: Instant },
): Removal | undefined {
  const state = stateOf(post, now);
  if (!state) return undefined;
  const told = lines.filter(({ subject }) => subject === post.id);
  const askedAt =
    state === 'out' ? undefined : told.findLast(({ event }) => event === 'post.removalAsked')?.at;
  const proof = state === 'gone' ? told.findLast(isProof) : undefined;
  return {
    post,
    state,
    byWord: state === 'byHand' ? isOutOfSight(post, channel) : proof?.event === 'post.removalConfirmed',
    ...(askedAt !== undefined && { askedAt, until: askedAt + REMOVAL_DEADLINE }),
    ...(proof && { goneAt: proof.at }),
  };
}

/**
 * Returns the kind of a withdrawn consent on which a post rests. A consent that was never given counts as never
 * withdrawn.
 */
export function withdrawnUnder(
  post: Post,
  { id, consents }: Pick<Member, 'id' | 'consents'>,
): ConsentKind | undefined {
  return CONSENT_KINDS.filter((kind) => consents[kind] && !hasGranted(consents, kind)).find((kind) =>
    restsOn(post, id, kind),
  );
}

/** Returns the ids of the posts of some audit entries about removals. */
export const postsTold = (lines: readonly AuditEntry[]): string[] => [
  ...new Set(lines.filter(isOfRemoval).map(({ subject }) => subject)),
];

/** Returns the ids of posts whose removal was asked for, from the audit entries. */
export const removalsAsked = (lines: readonly AuditEntry[]): string[] =>
  postsTold(lines.filter(({ event }) => event === 'post.removalAsked'));

/**
 * Whether the person who manages a page is shown a removal: while a person must delete the post by hand, and for a day
 * afterwards.
 */
export function isToldOnPage({ state, askedAt, goneAt, byWord }: Removal, now: Instant): boolean {
  if (state === 'byHand') return true;
  if (askedAt === undefined || goneAt === undefined) return false;
  return goneAt > now - PROOF_TOLD_FOR && (byWord || goneAt >= askedAt + BY_HAND_FROM);
}
