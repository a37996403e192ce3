import type { SentInvitation } from '../domain/campaign/campaign-invitation.ts';
import { isCurrent } from '../domain/campaign/current-posts.ts';
import { type PartnerCounts, partnerCounts } from '../domain/insights/partner-counts.ts';
import { dayOf } from '../domain/time/local-day.ts';
import { loadThere } from '../records/campaign-invitation-records.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { loadPostMetrics } from '../records/post-metrics.ts';
import { listPosts } from '../records/posts.ts';
import { load } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/** What whoever invited is told of the answer: that it waits, that it was declined, that she withdrew it, or counts. */
export type ToldOfAnswer =
  | { readonly is: 'waiting' | 'declined' | 'withdrawn' }
  | { readonly is: 'joined'; readonly counts: PartnerCounts };

/**
 * The border: the only use case that reads posts and numbers of one community for another, and all that it returns is counts
 * (`PartnerCounts`). The caller has made sure that the partnership holds. A campaign that the partner has not scheduled is still
 * an invitation that waits; one that is gone, or answers another invitation, is not counted.
 */
export const countForPartner =
  (deps: DamageDeps) =>
  async (sent: SentInvitation): Promise<ToldOfAnswer> => {
    const { table } = deps;
    const { partner, partnership, invitation: id } = sent;
    const invitation = await loadThere(table, sent);
    if (invitation?.declinedAt !== undefined) return { is: 'declined' };
    if (invitation?.withdrawnAt !== undefined) return { is: 'withdrawn' };
    if (invitation?.answer === undefined) return { is: 'waiting' };
    const campaign = await load(table, campaignRecord, keys.campaign(partner, invitation.answer));
    const answers = campaign?.answers;
    if (!campaign || answers?.invitation !== id || answers.partnership !== partnership)
      return { is: 'waiting' };
    if (campaign.planRevision === 0) return { is: 'waiting' };
    const { zone } = await loadCommunity(table, partner);
    const all = await listPosts(table, partner, campaign.id, tellDamage(deps));
    const posts = all.filter((post) => isCurrent(post, campaign));
    // A metrics item is named by its commit. One that another commit named, after a crash, has no numbers here.
    const named = posts.flatMap(({ id: post, state, shape, commitAt }) =>
      state === 'published' && commitAt !== undefined
        ? [{ day: dayOf(commitAt, zone), post, shape, commitAt }]
        : [],
    );
    const metrics = await loadPostMetrics(table, partner, named);
    return { is: 'joined', counts: partnerCounts(posts, [...metrics.values()]) };
  };
