import type { Campaign } from '../domain/campaign/campaign.ts';
import { isCurrent } from '../domain/campaign/current-posts.ts';
import { otherTimeFor } from '../domain/campaign/other-time.ts';
import type { PlanInput } from '../domain/campaign/plan-input.ts';
import { isAbout, type Vote } from '../domain/campaign/vote.ts';
import { isOpenToPeople, type Post } from '../domain/post/post.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { listChannels } from '../records/channels.ts';
import { loadCommunity } from '../records/community-record.ts';
import { listPosts } from '../records/posts.ts';
import { cancelOnePost, tooLateToCancel } from './cancel-post.ts';
import { type PlanEntry, readTakenTimes } from './read-plan-calendar.ts';
import { reschedulePost, tooLateToMove } from './reschedule-post.ts';

interface ObeyDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

/** How many posts an answer has stopped or moved, and how many were out or going out by then. */
export interface Obeyed {
  readonly stopped: number;
  readonly moved: number;
  readonly out: number;
}

/** Returns the posts of a scheduled campaign that a vote is about, without those that were cancelled or failed. */
export async function postsOfVote(table: Table, campaign: Campaign, vote: Vote): Promise<readonly Post[]> {
  if (campaign.status === 'proposed') return [];
  const posts = await listPosts(table, campaign.community, campaign.id);
  return posts.filter(
    (post) =>
      isAbout(vote, post) &&
      isCurrent(post, campaign) &&
      post.state !== 'cancelled' &&
      post.state !== 'failed',
  );
}

/**
 * Cancels or moves what is not out of the posts that a vote is about. A post for which no other time is free is cancelled.
 * An answer that was obeyed before moves nothing a second time.
 */
export async function obeyVote(deps: ObeyDeps, campaign: Campaign, vote: Vote): Promise<Obeyed> {
  const posts = await postsOfVote(deps.table, campaign, vote);
  const open = posts.filter(isOpenToPeople);
  const done = { stopped: 0, moved: 0, out: posts.length - open.length };
  if (vote.answer === 'yes' || open.length === 0) return done;
  if (vote.answer === 'no') {
    for (const post of open) done[await stop(deps, { vote, post }, 'saidNo')] += 1;
    return done;
  }
  if (vote.obeyed) return done;
  const move = await mover(deps, campaign);
  for (const post of open) done[await move(post, vote)] += 1;
  return done;
}

async function stop(
  deps: ObeyDeps,
  { vote, post }: { readonly vote: Vote; readonly post: Post },
  how: 'saidNo' | 'noOtherTime',
): Promise<'stopped' | 'out'> {
  const { community, member: by } = vote;
  return unlessOut('stopped', () => cancelOnePost(deps)({ community, post: post.id, by, how }));
}

/** Returns a function that moves one post after another, with the times in mind that those before have taken. */
async function mover(
  deps: ObeyDeps,
  campaign: Campaign,
): Promise<(post: Post, vote: Vote) => Promise<keyof Obeyed>> {
  const now = deps.clock.now();
  const [community, channels] = await Promise.all([
    loadCommunity(deps.table, campaign.community),
    listChannels(deps.table, campaign.community),
  ]);
  const around: Pick<PlanInput, 'campaign' | 'community' | 'channels'> = { campaign, community, channels };
  let taken: readonly PlanEntry[] = await readTakenTimes(deps.table, { ...around, isStored: true }, now);
  return async (post, vote) => {
    const others = taken.filter((entry) => entry.post !== post.id);
    const { day, member: by } = vote;
    const publishAt = otherTimeFor(post, { campaign, community, others, day, now });
    if (publishAt === undefined) return stop(deps, { vote, post }, 'noOtherTime');
    taken = taken.map((entry) => (entry.post === post.id ? { ...entry, publishAt } : entry));
    const request = { community: community.id, post: post.id, publishAt, by };
    return unlessOut('moved', () => reschedulePost(deps)(request));
  };
}

const TOO_LATE = new Set<string>([tooLateToCancel.code, tooLateToMove.code]);

/** Runs a change of a post; a post that goes out meanwhile stays as it is. */
async function unlessOut<Outcome extends 'stopped' | 'moved'>(
  outcome: Outcome,
  work: () => Promise<unknown>,
): Promise<Outcome | 'out'> {
  try {
    await work();
    return outcome;
  } catch (error) {
    if (error instanceof ProblemError && error.problems.some(({ code }) => TOO_LATE.has(code))) return 'out';
    throw error;
  }
}
