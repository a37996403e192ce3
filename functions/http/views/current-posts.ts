import type { Campaign } from '../../domain/campaign.ts';
import type { Post } from '../../domain/post.ts';
import { after } from '../../domain/post-states.ts';

/**
 * Whether a post counts today: one of an older plan that never got anywhere was replaced, and is only waiting for the
 * gate to say so.
 */
export const isCurrent = (post: Post, campaign: Pick<Campaign, 'planRevision'> | undefined): boolean =>
  campaign === undefined ||
  post.planRevision === campaign.planRevision ||
  (after(post.state, 'cancel') === undefined && post.state !== 'cancelled');
