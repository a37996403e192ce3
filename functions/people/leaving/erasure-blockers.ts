import type { Channel } from '../../domain/channel/channel.ts';
import { CONSENT_KINDS, hasGranted } from '../../domain/people/consent.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Member } from '../../domain/people/member.ts';
import type { Post } from '../../domain/post/post.ts';
import { isInDoubt, isPending } from '../../domain/post/post-states.ts';
import type { Problem } from '../../domain/problem.ts';
import { isEndedStory } from '../../domain/post/story-life.ts';
import type { OwnData } from '../own-data.ts';
import { consentsLeft, postsLeft, rolesLeft } from './erasure-problems.ts';

/** Returns what prevents the erasure of a member: roles, consents, and posts that are under way or on others' pages. */
export function erasureBlockers(
  { id, roles, consents }: Member,
  { posts, channels }: OwnData,
  now: Instant,
): readonly Problem[] {
  const isLeft = (post: Post): boolean =>
    !isEndedStory(post, now) && (isUnderWay(post) || isOutElsewhere(post, id, channels));
  const left = posts.filter(({ post }) => isLeft(post)).length;
  return [
    ...(roles.some((role) => role !== 'member') ? [rolesLeft] : []),
    ...(CONSENT_KINDS.some((kind) => hasGranted(consents, kind)) ? [consentsLeft] : []),
    ...(left > 0 ? [postsLeft(left)] : []),
  ];
}

/** Whether a post may still be published, may be out, is being removed, or is published with its removal requested. */
const isUnderWay = ({ state, removalAskedAt }: Post): boolean =>
  isPending(state) ||
  isInDoubt(state) ||
  state === 'removing' ||
  (state === 'published' && removalAskedAt !== undefined);

/** Whether a post is published on a page that does not belong to the member now. Posts on her own page stay unless she requests removal. */
const isOutElsewhere = (
  { state, owner, channel }: Post,
  member: string,
  channels: readonly Channel[],
): boolean => state === 'published' && !(owner === member && channels.some(({ id }) => id === channel));
