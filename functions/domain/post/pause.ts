import { isOpenToPeople, type Post } from './post.ts';
import type { ReasonCode } from './reasons.ts';

const PAUSES: ReadonlySet<string> = new Set<ReasonCode>(['campaign.paused', 'post.paused']);

/** Whether a post is held because people paused it, its campaign or its day: it waits for nobody's help. */
export const isPause = (reason: string | undefined): boolean => PAUSES.has(reason ?? '');

/** Whether one post may be paused: nothing of it may be out, and nothing else holds it. */
export const mayBePaused = (post: Pick<Post, 'state' | 'commitAt'>): boolean =>
  isOpenToPeople(post) && post.state !== 'held';

/** Whether a pause is the word of the owner of the post's page, which only she takes back. */
export const isOwnersPause = ({ paused }: Pick<Post, 'paused'>, owner: string | undefined): boolean =>
  paused !== undefined && paused.by === owner;
