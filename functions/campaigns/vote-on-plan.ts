import { isVotingOpen } from '../domain/campaign/group-ask.ts';
import { campaignDays } from '../domain/campaign/slots.ts';
import type { Vote } from '../domain/campaign/vote.ts';
import type { AuditEvent } from '../domain/people/audit.ts';
import type { Actor } from '../domain/people/roles.ts';
import { isOpenToPeople, type Post } from '../domain/post/post.ts';
import { ProblemError } from '../domain/problem.ts';
import { dayOf } from '../domain/time/local-day.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { loadCampaign } from '../records/campaign-record.ts';
import { channelRecord } from '../records/channel-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { productRecord } from '../records/product-record.ts';
import { load, replace } from '../records/record.ts';
import { voteRecord } from '../records/vote-record.ts';
import type { AskedCampaign } from './ask-group.ts';
import { campaignEnded } from './campaign-problems.ts';
import { findPlanOf } from './find-group-plan.ts';
import {
  alreadyOut,
  beingScheduled,
  voteDayOutside,
  voteNotYours,
  votingOver,
} from './group-plan-problems.ts';
import { obeyVote, postsOfVote, type Obeyed } from './obey-vote.ts';

interface VoteDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

interface Answer extends Pick<Vote, 'about' | 'thing' | 'answer' | 'day'> {
  readonly link: string;
}

/** What an answer changed at once; before the campaign is scheduled that is nothing, because its plan will obey. */
interface VoteOutcome extends Obeyed {
  readonly vote: Vote;
}

/**
 * Stores a member's answer about a plan, for a page or product of hers. A plan that is made later obeys it (`obeyVotes`); of
 * a campaign that is scheduled, her posts that are not out are cancelled or moved at once. Idempotent: after an interruption
 * the same again does the rest. Throws one problem each for an unknown link, a plan of others, the end of voting, a thing
 * that is not hers, a day that the campaign does not have, and posts that are all out.
 */
export const voteOnPlan =
  (deps: VoteDeps) =>
  async ({ community, member }: Actor, { link, about, thing, answer, day }: Answer): Promise<VoteOutcome> => {
    const { table, clock } = deps;
    const asked = await findPlanOf(table, community, link);
    const now = clock.now();
    if (asked.status === 'cancelled') throw new ProblemError([campaignEnded]);
    if (!isVotingOpen(asked, now)) throw new ProblemError([votingOver]);
    const vote: Vote = {
      community,
      campaign: asked.id,
      member,
      about,
      thing,
      answer,
      at: now,
      ...(answer === 'anotherTime' && day !== undefined && { day }),
    };
    if (!(await isHers(table, vote))) throw new ProblemError([voteNotYours]);
    await refuseDay(table, asked, vote);
    refuseWhenOut(await postsOfVote(table, asked, vote));
    const stored = await storeVote(deps, vote);
    // The vote is stored first: a plan that is allocated after this reading will find it.
    const campaign = await loadCampaign(table, community, asked.id);
    if (campaign.due) throw new ProblemError([beingScheduled]);
    const done = await obeyVote(deps, campaign, stored);
    if (!stored.obeyed) await replace(table, voteRecord, { ...stored, obeyed: true });
    return { vote: stored, ...done };
  };

/** Whether the page or product of a vote belongs to the member. */
async function isHers(table: Table, { community, about, thing, member }: Vote): Promise<boolean> {
  if (about === 'page')
    return (await load(table, channelRecord, keys.channel(community, thing)))?.owner === member;
  return (await load(table, productRecord, keys.product(community, thing)))?.maker === member;
}

async function refuseDay(
  table: Table,
  { community, from, days }: AskedCampaign,
  { day, at }: Vote,
): Promise<void> {
  if (day === undefined) return;
  const { zone } = await loadCommunity(table, community);
  if (day < dayOf(at, zone) || !campaignDays(from, days).includes(day))
    throw new ProblemError([voteDayOutside]);
}

function refuseWhenOut(posts: readonly Post[]): void {
  if (posts.length > 0 && !posts.some(isOpenToPeople)) throw new ProblemError([alreadyOut]);
}

const EVENTS: Readonly<Record<Vote['answer'], AuditEvent>> = {
  yes: 'campaign.memberSaidYes',
  no: 'campaign.memberSaidNo',
  anotherTime: 'campaign.memberAskedTime',
};

/**
 * Stores an answer and returns it as stored. It is in the audit when it changes the plan: a first "yes" says only what her
 * consent says already. The audit comes first, because the same again finds the vote stored and writes nothing.
 */
async function storeVote({ table }: VoteDeps, vote: Vote): Promise<Vote> {
  const { community, campaign, member, about, thing, answer, at } = vote;
  const before = await load(table, voteRecord, keys.vote(vote));
  if (before?.answer === answer && before.day === vote.day) return before;
  if (answer !== 'yes' || (before && before.answer !== 'yes')) {
    const line = { community, at, by: member, subject: campaign, detail: `${about} ${thing}` };
    await audit(table, { ...line, event: EVENTS[answer] });
  }
  await replace(table, voteRecord, vote);
  return vote;
}
