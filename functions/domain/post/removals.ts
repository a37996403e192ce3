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

/** So long she who deleted one reads that it is gone. */
const PROOF_TOLD_FOR = DAY;
/** What Meta removes for us is gone within minutes; what took longer waited for somebody's hand. */
const BY_HAND_FROM = HOUR;

/** How the removal of a post goes, with its proof. */
export interface Removal {
  readonly post: Post;
  readonly state: 'out' | 'asked' | 'byHand' | 'gone';
  /** Only a person's word can prove that it is gone, or did. */
  readonly byWord: boolean;
  readonly askedAt?: Instant;
  /** By when it has to be gone. */
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

/** By what a post is known to be gone: Meta's word, or a person's where Meta cannot be asked. */
const isProof = ({ event }: AuditEntry): boolean =>
  event === 'post.removed' || event === 'post.removalConfirmed';

/** We cannot ask Meta: it never told what the post is called, or its page is not connected now. */
const isOutOfSight = ({ remoteId }: Post, channel: Channel | undefined): boolean =>
  remoteId === undefined || channel === undefined || isBroken(channel);

/**
 * How the removal of a post goes by the lines of the audit; undefined for one that is not out and was not taken down on
 * wish. `channel` is its page as it is now.
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

/** The withdrawn consent that a post stands on; a consent that was never given was never withdrawn. */
export function withdrawnUnder(
  post: Post,
  { id, consents }: Pick<Member, 'id' | 'consents'>,
): ConsentKind | undefined {
  return CONSENT_KINDS.filter((kind) => consents[kind] && !hasGranted(consents, kind)).find((kind) =>
    restsOn(post, id, kind),
  );
}

/** Posts whose removal was asked for, by the lines of the audit. */
export const removalsAsked = (lines: readonly AuditEntry[]): string[] => [
  ...new Set(lines.flatMap(({ event, subject }) => (event === 'post.removalAsked' ? [subject] : []))),
];

/** Campaigns of posts whose removal was asked for or proved: asking reaches back to the first campaign. */
export const campaignsTold = (lines: readonly AuditEntry[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) =>
      line.event === 'post.removalAsked' || isProof(line) ? line.subject.split('.').slice(0, 1) : [],
    ),
  );

/** Whether who sees to a page is told of a removal: what waits for her hand, and for a day what her hand did. */
export function isToldOnPage({ state, askedAt, goneAt, byWord }: Removal, now: Instant): boolean {
  if (state === 'byHand') return true;
  if (askedAt === undefined || goneAt === undefined) return false;
  return goneAt > now - PROOF_TOLD_FOR && (byWord || goneAt >= askedAt + BY_HAND_FROM);
}
