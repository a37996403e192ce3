import type { AskedCampaign } from '../../campaigns/ask-group.ts';
import { isVotingOpen } from '../../domain/campaign/group-ask.ts';
import type { Campaign } from '../../domain/campaign/campaign.ts';
import type { Vote } from '../../domain/campaign/vote.ts';
import { toIso } from '../../domain/time/instant.ts';
import { loadCommunity } from '../../records/community-record.ts';
import { listVotes } from '../../records/vote-record.ts';
import type { AppDeps } from '../app-deps.ts';
import { type Caller, may } from '../caller.ts';
import type { Named } from '../contract/common.ts';
import type { GroupAskView } from '../contract/group-plans.ts';
import { type Names, readNames } from '../views/names.ts';
import { groupPlanText } from './group-plan-text.ts';

type ViewDeps = Pick<AppDeps, 'table' | 'clock' | 'publicUrl'>;

/** Returns the page or product of an answer with its name. */
export const namedThing = ({ about, thing }: Pick<Vote, 'about' | 'thing'>, names: Names): Named =>
  about === 'page' ? { id: thing, name: names.channel(thing)?.name ?? thing } : names.product(thing);

/** Returns the ids that answers mention. */
export const thingsMention = (things: readonly Pick<Vote, 'about' | 'thing'>[]) => ({
  channels: things.flatMap(({ about, thing }) => (about === 'page' ? [thing] : [])),
  products: things.flatMap(({ about, thing }) => (about === 'product' ? [thing] : [])),
});

/** Returns what the group was asked about a campaign and how many answered; undefined when it was not asked. */
export async function groupAskView(
  deps: ViewDeps,
  campaign: Campaign,
  caller: Caller,
): Promise<GroupAskView | undefined> {
  const { ask, community } = campaign;
  if (!ask) return undefined;
  const votes = await listVotes(deps.table, campaign);
  const count = (answer: Vote['answer']): number => votes.filter((vote) => vote.answer === answer).length;
  const isOpen = isVotingOpen({ ...campaign, ask }, deps.clock.now());
  const view = {
    until: toIso(ask.until),
    isOpen,
    link: ask.link,
    yes: count('yes'),
    no: count('no'),
    anotherTime: count('anotherTime'),
  };
  if (!may(caller, 'campaign.schedule')) return view;
  const moved = votes.filter(({ answer }) => answer === 'anotherTime');
  const mentioned = { ...thingsMention(moved), members: moved.map(({ member }) => member) };
  const [names, { zone }] = await Promise.all([
    readNames(deps.table, community, mentioned),
    loadCommunity(deps.table, community),
  ]);
  return {
    ...view,
    wishes: moved.map((vote) => ({
      member: names.member(vote.member),
      about: vote.about,
      thing: namedThing(vote, names),
      ...(vote.day !== undefined && { day: vote.day }),
    })),
    text: groupPlanText({ ...campaign, ask } satisfies AskedCampaign, { zone, publicUrl: deps.publicUrl() }),
  };
}
