import { wasSkipped } from './around-kept-posts.ts';
import type { Campaign } from './campaign.ts';
import type { Instant } from '../time/instant.ts';
import type { Zone } from '../time/local-day.ts';
import { isOpenToPeople, type Post } from '../post/post.ts';
import { isInDoubt } from '../post/post-states.ts';
import { campaignSpan } from './campaign-span.ts';
import { isCurrent } from './current-posts.ts';

/**
 * Whether part of a campaign's plan was not carried out, as far as that is known: nobody could take part, or posts were
 * cancelled or failed. A post that the owner of its page skipped, or that a member said no to, counts as carried out. `posts` are all
 * posts of the campaign.
 */
export function isIncomplete({ status, planRevision }: Campaign, posts: readonly Post[]): boolean {
  const ofPlan = posts.filter((post) => post.planRevision === planRevision);
  return (
    status === 'scheduled' &&
    (ofPlan.length === 0 || ofPlan.some((post) => cameToNothing(post) && !wasRefused(post)))
  );
}

/** Whether a campaign is incomplete and none of its posts is under way any more. */
export function endedIncomplete(campaign: Campaign, posts: readonly Post[]): boolean {
  return (
    isIncomplete(campaign, posts) && !posts.some((post) => isCurrent(post, campaign) && isUnderWay(post))
  );
}

/** Whether a newer plan could still schedule posts: the campaign has days left, or begins whenever it is scheduled. */
export const hasDaysLeft = (campaign: Campaign, zone: Zone, now: Instant): boolean =>
  campaign.start === 'now' || campaignSpan(campaign, zone).to > now;

const isUnderWay = (post: Post): boolean => isOpenToPeople(post) || isInDoubt(post.state);

const wasRefused = (post: Post): boolean => wasSkipped(post) || post.reason === 'member.saidNo';

const cameToNothing = ({ state }: Post): boolean => state === 'cancelled' || state === 'failed';
