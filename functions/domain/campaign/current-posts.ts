import type { Campaign } from './campaign.ts';
import { isOpenToPeople, type Post } from '../post/post.ts';

/**
 * Whether a post counts today: one of an older plan that never got anywhere was replaced, and is only waiting for the
 * gate to say so, or was tried in vain. One that may be out already counts whatever it waits for.
 */
export const isCurrent = (post: Post, campaign: Pick<Campaign, 'planRevision'> | undefined): boolean =>
  campaign === undefined ||
  post.planRevision === campaign.planRevision ||
  (!isOpenToPeople(post) && post.state !== 'cancelled' && post.state !== 'failed');
