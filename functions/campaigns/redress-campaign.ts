import type { Campaign } from '../domain/campaign/campaign.ts';
import { type Dress, dressedBy, dressMark } from '../domain/campaign/dress.ts';
import { sentenceProblems } from '../domain/campaign/sentence-problems.ts';
import { canBeReconciled } from '../domain/post/reconcile-post.ts';
import { redressOf, windowAfterRedress } from '../domain/post/redress.ts';
import type { Community } from '../domain/people/community.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import type { Instant } from '../domain/time/instant.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { readManyGateFacts } from '../records/gate-facts.ts';
import { listPosts } from '../records/posts.ts';
import { namesBehind } from '../records/caption-facts.ts';
import { loadProducts } from '../records/product-record.ts';
import { campaignChanged } from './campaign-problems.ts';
import { readScheduled } from './read-scheduled.ts';
import { changeAsRead, type ScheduleDeps, type ScheduledCampaign } from './schedule-campaign.ts';

/** What a change of a campaign's words or pictures means for its posts that are not out. */
interface Redressed {
  /** How many are worded and drawn anew, at most: a caption that a person wrote stays as it is. */
  readonly posts: number;
  /** How many of them the owners of their pages look at again. */
  readonly lookedAtAgain: number;
  /** How many stay as they are, since their time is too near for that. */
  readonly tooSoon: number;
}

export interface RedressedCampaign extends ScheduledCampaign {
  readonly redressed: Redressed;
}

/**
 * Changes the title, the sentence, the question or the theme of a scheduled campaign in one write: its posts keep their times and
 * ids. A reconciliation, requested before, has those that are not out worded and drawn anew, and looked at again by the owners
 * of their pages; a crash between the two loses nothing, and a half-done one goes on where it stopped. Throws `campaignChanged`,
 * and what `sentenceProblems` finds.
 */
export async function redressCampaign(
  deps: ScheduleDeps,
  found: Campaign,
  {
    by,
    dress,
    home,
  }: { readonly by: string; readonly dress: Dress & Pick<Campaign, 'title'>; readonly home: Community },
): Promise<RedressedCampaign> {
  const { community, id } = found;
  const now = deps.clock.now();
  const products = await loadProducts(deps.table, community, found.products);
  refuseIfAny(sentenceProblems(dress, products, namesBehind(home, [])));
  const isSame = dressMark(dress) === dressMark(found);
  if (!isSame) await requestReconciliation(deps, { community, subject: 'campaign', id }, now);
  const campaign = await changeAsRead(deps, found, { ...dress, ...dressedBy(by, now, found, dress) });
  if (!campaign) throw new ProblemError([campaignChanged]);
  await audit(deps.table, { community, at: now, event: 'campaign.edited', by, subject: id });
  const redressed = await countRedressed(deps.table, campaign, now);
  return { ...(await readScheduled(deps.table, campaign)), redressed };
}

async function countRedressed(table: Table, campaign: Campaign, now: Instant): Promise<Redressed> {
  // A damaged post is reported by the reconciliation.
  const all = await listPosts(table, campaign.community, campaign.id, () => Promise.resolve());
  const posts = all.filter(canBeReconciled);
  const facts = (await readManyGateFacts(table, posts)).flatMap((one) => (one ? [{ ...one, campaign }] : []));
  const anew = facts.filter((one) => redressOf(one) === 'anew');
  return {
    posts: anew.length,
    lookedAtAgain: anew.filter((one) => windowAfterRedress(one, now) !== undefined).length,
    tooSoon: facts.filter((one) => redressOf(one) === 'tooSoon').length,
  };
}
