import type { Channel } from '../../domain/channel/channel.ts';
import type { Post } from '../../domain/post/post.ts';
import { isInDoubt, isPending } from '../../domain/post/post-states.ts';
import { isEndedStory } from '../../domain/post/story-life.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { pagesConnected, postsToTakeDown, postsUnderWay } from './closure-problems.ts';

/** What a community still has outside of this installation. */
export interface ClosureFacts {
  readonly posts: readonly Post[];
  readonly channels: readonly Channel[];
  /** How many records cannot be read: each may be a post that is out. */
  readonly damaged: number;
  readonly now: Instant;
}

/** What the operator was told and wants all the same. */
export interface ClosureWish {
  /** What is out stays on its pages, and what waits never goes out. */
  readonly leavesPosts: boolean;
  /** The tokens of connected pages are deleted without anybody disconnecting them first. */
  readonly forgetsPages: boolean;
}

/** Returns what keeps a community from being deleted: posts that nobody could take down or search for any more, and pages. */
export function closureBlockers(
  { posts, channels, damaged, now }: ClosureFacts,
  { leavesPosts, forgetsPages }: ClosureWish,
): readonly Problem[] {
  const live = posts.filter((post) => !isEndedStory(post, now));
  const toGo = live.filter(isToGo).length;
  const open = live.filter(({ state }) => isPending(state) || isInDoubt(state));
  const underWay = open.length + damaged;
  const connected = channels.filter(({ sealedToken }) => sealedToken !== undefined).length;
  return [
    ...(toGo > 0 && !leavesPosts ? [postsToTakeDown(toGo)] : []),
    ...(underWay > 0 && !leavesPosts ? [postsUnderWay(underWay)] : []),
    ...(connected > 0 && !forgetsPages ? [pagesConnected(connected)] : []),
  ];
}

/** Returns how many posts stay visible on pages when the community is deleted. */
export const postsThatStay = ({ posts, now }: Pick<ClosureFacts, 'posts' | 'now'>): number =>
  posts.filter((post) => !isEndedStory(post, now) && (post.state === 'published' || isToGo(post))).length;

/** Whether somebody asked that a post be taken down, and it is not certain that it is. */
const isToGo = ({ state, removalAskedAt }: Post): boolean =>
  state === 'removing' || (state === 'published' && removalAskedAt !== undefined);
