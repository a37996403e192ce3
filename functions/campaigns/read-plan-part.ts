import { isVotingOpen } from '../domain/campaign/group-ask.ts';
import { campaignDays } from '../domain/campaign/slots.ts';
import { type Vote, isAbout } from '../domain/campaign/vote.ts';
import type { Language } from '../domain/language.ts';
import type { Actor } from '../domain/people/roles.ts';
import { isOpenToPeople } from '../domain/post/post.ts';
import type { Instant } from '../domain/time/instant.ts';
import { dayOf, type LocalDay } from '../domain/time/local-day.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { loadCommunity } from '../records/community-record.ts';
import { listVotes } from '../records/vote-record.ts';
import type { AskedCampaign } from './ask-group.ts';
import { findPlanOf } from './find-group-plan.ts';
import { type ShownPost, shownPosts } from './shown-posts.ts';

/** A page or product of a member in a plan, with what she answered. */
export interface PlanThing extends Pick<Vote, 'about' | 'thing'> {
  /** How many posts of the plan are about it, and how many of them are out or going out. */
  readonly posts: number;
  readonly out: number;
  /** When the first and the last of them go out. */
  readonly first?: Instant;
  readonly last?: Instant;
  readonly vote?: Vote;
}

interface PlanPart {
  readonly campaign: AskedCampaign;
  readonly isOpen: boolean;
  /** The days of the campaign that are not over. */
  readonly days: readonly LocalDay[];
  readonly things: readonly PlanThing[];
}

interface ReadDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly writable: readonly Language[];
}

/** Returns what a plan has of a member: her pages and her products. Throws what `findPlanOf` throws. */
export const readPlanPart =
  (deps: ReadDeps) =>
  async ({ community, member }: Actor, link: string): Promise<PlanPart> => {
    const campaign = await findPlanOf(deps.table, community, link);
    const now = deps.clock.now();
    const [{ zone }, votes, posts] = await Promise.all([
      loadCommunity(deps.table, community),
      listVotes(deps.table, campaign, member),
      shownPosts(deps, campaign, now),
    ]);
    const today = dayOf(now, zone);
    return {
      campaign,
      isOpen: isVotingOpen(campaign, now),
      days: campaignDays(campaign.from, campaign.days).filter((day) => day >= today),
      things: thingsOf(member, posts, votes),
    };
  };

const isOut = ({ state, commitAt }: ShownPost): boolean =>
  state !== undefined && state !== 'failed' && !isOpenToPeople({ state, commitAt });

function thingsOf(member: string, posts: readonly ShownPost[], votes: readonly Vote[]): readonly PlanThing[] {
  const named = [
    ...posts.flatMap(({ owner, channel }) =>
      owner === member ? [{ about: 'page', thing: channel } as const] : [],
    ),
    ...posts.flatMap(({ maker, product }) =>
      maker === member ? [{ about: 'product', thing: product } as const] : [],
    ),
    // What she said no to has no post any more.
    ...votes,
  ];
  const things = new Map(named.map(({ about, thing }) => [`${about} ${thing}`, { about, thing }]));
  // Their order stays when an answer takes posts out.
  const inOrder = [...things].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.map(([, { about, thing }]) => {
    const its = posts.filter((post) => isAbout({ about, thing, member }, post));
    const times = its.map(({ publishAt }) => publishAt);
    const vote = votes.find((one) => one.about === about && one.thing === thing);
    return {
      about,
      thing,
      posts: its.length,
      out: its.filter(isOut).length,
      ...(times.length > 0 && { first: Math.min(...times), last: Math.max(...times) }),
      ...(vote && { vote }),
    };
  });
}
