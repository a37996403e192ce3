import { isReasonCode, REASONS } from '../../domain/post/reasons.ts';
import type { ReasonReply } from '../contract/posts.ts';

/** A stored reason in words. One that the catalogue no longer knows is ours to look at. */
export const reasonView = (code: string): ReasonReply => ({
  code,
  ...REASONS[isReasonCode(code) ? code : 'post.operator'],
});

/** Whether a reason tells what one person decided for herself: that is no news for the whole group. */
export const isPrivateReason = (code: string): boolean =>
  code.startsWith('consent.') || code === 'owner.skipped' || isTakenDown(code);

const isTakenDown = (code: string): boolean => code === 'post.removedOnWish' || code === 'post.storyEnded';
