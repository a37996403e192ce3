import type { Campaign } from './campaign.ts';
import { isOpenToPeople, type Post } from '../post/post.ts';

/**
 * Whether a post still counts. A post of an older plan that was never sent has been replaced: it waits for the gate to
 * cancel it, or was cancelled or failed. A post that may be out counts in any state.
 */
export const isCurrent = (
  post: Pick<Post, 'planRevision' | 'state' | 'commitAt'>,
  campaign: Pick<Campaign, 'planRevision'> | undefined,
): boolean =>
  campaign === undefined ||
  post.planRevision === campaign.planRevision ||
  (!isOpenToPeople(post) && post.state !== 'cancelled' && post.state !== 'failed');
