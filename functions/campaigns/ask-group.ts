import type { Campaign } from '../domain/campaign/campaign.ts';
import { deadlineProblems, type GroupAsk, type PlanCounts } from '../domain/campaign/group-ask.ts';
import type { PlannedPost } from '../domain/campaign/plan.ts';
import type { Language } from '../domain/language.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import type { Instant } from '../domain/time/instant.ts';
import { dayOf, type Zone } from '../domain/time/local-day.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { loadCampaign } from '../records/campaign-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { replace } from '../records/record.ts';
import { groupLinkRecord } from '../records/vote-record.ts';
import { campaignChanged, campaignEnded } from './campaign-problems.ts';
import { changeAsRead } from './schedule-campaign.ts';
import { shownPosts } from './shown-posts.ts';

interface AskDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'secret'>;
  readonly writable: readonly Language[];
}

interface Question {
  readonly community: string;
  readonly id: string;
  readonly by: string;
  /** Until when members may answer. */
  readonly until: Instant;
}

/** A campaign whose group was asked. */
export type AskedCampaign = Campaign & { readonly ask: GroupAsk };

/**
 * Opens a campaign's plan to the answers of its members until a deadline, under a link that stays the same when it is asked
 * again; the numbers of the link's page are those of now. Throws `campaignEnded`, and for a deadline in the past or after
 * the campaign's last day.
 */
export const askGroup =
  (deps: AskDeps) =>
  async ({ community, id, by, until }: Question): Promise<AskedCampaign> => {
    const found = await loadCampaign(deps.table, community, id);
    if (found.status === 'cancelled') throw new ProblemError([campaignEnded]);
    const { zone } = await loadCommunity(deps.table, community);
    const now = deps.clock.now();
    refuseIfAny(deadlineProblems(until, now, { ...found, zone }));
    const link = found.ask?.link ?? deps.ids.secret();
    const ask = { link, until, by, at: now, counts: countsOf(await shownPosts(deps, found, now), zone) };
    // A crash between the two writes leaves a link that nobody has seen, to a campaign that does not ask.
    await replace(deps.table, groupLinkRecord, { link, community, campaign: id, until });
    const asked = await changeAsRead(deps, found, { ask });
    if (!asked) throw new ProblemError([campaignChanged]);
    await audit(deps.table, { community, at: now, event: 'campaign.groupAsked', by, subject: id });
    return { ...asked, ask };
  };

function countsOf(posts: readonly PlannedPost[], zone: Zone): PlanCounts {
  const byDay = new Map<string, number>();
  for (const { publishAt } of posts) {
    const day = dayOf(publishAt, zone);
    byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }
  return {
    posts: posts.length,
    products: new Set(posts.map(({ product }) => product)).size,
    pages: new Set(posts.map(({ channel }) => channel)).size,
    days: [...byDay]
      .map(([day, count]) => ({ day, posts: count }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  };
}
