import type { Campaign } from '../../domain/campaign.ts';
import type { Post } from '../../domain/post.ts';
import { isPending } from '../../domain/post-states.ts';

/**
 * Whether a post counts today: one of an older plan that never got anywhere was replaced, and is only waiting for the
 * gate to say so.
 */
export const isCurrent = (post: Post, campaign: Pick<Campaign, 'planRevision'> | undefined): boolean =>
  campaign === undefined ||
  post.planRevision === campaign.planRevision ||
  (!isPending(post.state) && post.state !== 'cancelled');
