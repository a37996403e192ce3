import { makePlan } from './plan-campaign.ts';
import { reschedulePost } from './reschedule-post.ts';
import { type Drafts, readDrafts, captionOfPost } from './caption-of-post.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import { dressMark } from '../domain/campaign/dress.ts';
import type { GivenWay, PlanChunk, PlannedPost } from '../domain/campaign/plan.ts';
import { withoutGone } from '../domain/campaign/without-gone.ts';
import { mayGiveWay } from '../domain/campaign/replaceable.ts';
import type { Language } from '../domain/language.ts';
import type { Community } from '../domain/people/community.ts';
import type { Member } from '../domain/people/member.ts';
import { dueOfHeld } from '../domain/post/held.ts';
import type { Post } from '../domain/post/post.ts';
import { offerFingerprintOf } from '../domain/product/offer-fingerprint.ts';
import type { Product } from '../domain/product/product.ts';
import { ProblemError } from '../domain/problem.ts';
import { dueAt } from '../domain/work/due.ts';
import type { OutcomeOf } from '../domain/work/kinds.ts';
import type { Work } from '../domain/work/work-message.ts';
import { dueStep, endStep } from '../due/due-step.ts';
import type { CaptionWriter } from '../ports/caption-writer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { Table } from '../ports/table.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { communityRecord } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { loadTogether } from '../records/load-together.ts';
import { memberRecord } from '../records/member-record.ts';
import { planChunkRecord } from '../records/plan-chunk-record.ts';
import { loadPost } from '../records/posts.ts';
import { postRecord } from '../records/post-record.ts';
import { productRecord } from '../records/product-record.ts';
import { change, insert, load, replace } from '../records/record.ts';
import { postCaptionRecord } from '../records/post-caption-record.ts';

export interface ExpandDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  readonly captions: CaptionWriter;
  /** Languages in which captions can be written, for a plan that must still be made. */
  readonly writable: readonly Language[];
  readonly log: Log;
}

type ExpandOutcome = OutcomeOf<'expand'>;

/**
 * Handles one message: makes the posts of one stored plan chunk, and sends a message for the next. Post ids come from the
 * plan, so a chunk that is repeated creates no post twice.
 */
export const expandCampaign = (deps: ExpandDeps): Work<'expand'> =>
  dueStep(deps, {
    kind: 'expand',
    record: campaignRecord,
    whenEarly: 'work',
    step: (campaign) => expandPiece(deps, campaign),
  });

async function expandPiece(deps: ExpandDeps, campaign: Campaign): Promise<ExpandOutcome> {
  const chunkKey = keys.planChunk(
    campaign.community,
    campaign.id,
    campaign.planRevision,
    campaign.expandedChunks,
  );
  if (campaign.status === 'cancelled') return note(deps, campaign, 'expanded');
  const chunk = await load(deps.table, planChunkRecord, chunkKey);
  if (!chunk) return campaign.expandedChunks > 0 ? note(deps, campaign, 'expanded') : plan(deps, campaign);
  for (const one of chunk.givenWay ?? []) await giveWay(deps, campaign, one);
  const people = await readPeople(deps.table, campaign.community, chunk.posts);
  if (!people) {
    // The community is gone, so this campaign leaves the due index.
    await change(deps.table, campaignRecord, campaign, { due: undefined }, []);
    return 'gone';
  }
  const posts = await correctedPosts(deps, chunk, people);
  const drafts = await readDrafts(deps.table, campaign.community, posts);
  for (const planned of posts) await makePost(deps, campaign, planned, { ...people, drafts });
  return note(deps, campaign, 'more');
}

/**
 * Moves a post that gives its place to the plan. One that somebody changed since, or that is on its way, stays: the gate
 * keeps the cap of its page.
 */
async function giveWay(
  deps: ExpandDeps,
  { community }: Campaign,
  { post: id, from, to }: GivenWay,
): Promise<void> {
  const post = await loadPost(deps.table, community, id);
  if (post?.publishAt !== from || !mayGiveWay(post)) return;
  try {
    await reschedulePost(deps)({ community, post: id, publishAt: to, seen: post.revision });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    deps.log.warn('a post did not give way: it was changed meanwhile', { post: id });
  }
}

/**
 * Returns the posts of a chunk that can be made. When somebody or something that it names was erased since it was planned, the
 * stored plan is corrected first, so that the campaign's screen says what is left out and why.
 */
async function correctedPosts(
  deps: ExpandDeps,
  chunk: PlanChunk,
  people: People,
): Promise<readonly PlannedPost[]> {
  const corrected = withoutGone(chunk, people);
  if (!corrected) return chunk.posts;
  await replace(deps.table, planChunkRecord, { ...chunk, ...corrected });
  deps.log.warn('a plan was corrected: people or products of it are gone', { campaign: chunk.campaign });
  return corrected.posts;
}

/** Makes the plan of a revision whose process died after allocating it and before storing its plan. */
async function plan(deps: ExpandDeps, campaign: Campaign): Promise<ExpandOutcome> {
  deps.log.warn('a plan was left unmade and is made now', { campaign: campaign.id });
  await makePlan(deps, campaign, deps.clock.now());
  return note(deps, campaign, 'planned');
}

async function note(
  deps: ExpandDeps,
  campaign: Campaign,
  outcome: 'planned' | 'expanded' | 'more',
): Promise<ExpandOutcome> {
  const due = outcome === 'expanded' ? undefined : dueAt('expand', deps.clock.now());
  const expandedChunks = campaign.expandedChunks + (outcome === 'more' ? 1 : 0);
  const begins = campaign.status === 'proposed';
  return endStep(deps, campaignRecord, campaign, {
    changes: { due, expandedChunks, fence: campaign.fence + 1, ...(begins && { status: 'scheduled' }) },
    checks: [
      { attribute: 'planRevision', is: '=', value: campaign.planRevision },
      ...(begins ? [{ attribute: 'status', is: '=', value: 'proposed' } as const] : []),
    ],
    outcome,
  });
}

/** Creates a planned post. Its caption is written first, so that a post never exists without one. */
async function makePost(
  deps: ExpandDeps,
  campaign: Campaign,
  planned: PlannedPost,
  { community, members, products, drafts }: People & { readonly drafts: Drafts },
): Promise<void> {
  const product = products.get(planned.product);
  const caption =
    product && (await captionOfPost(deps, planned, { community, members, product, dress: campaign }, drafts));
  if (!product || !caption) throw new Error('the plan names people or products that are gone');
  if (typeof caption !== 'string') await insert(deps.table, postCaptionRecord, { ...caption, revision: 1 });
  const now = deps.clock.now();
  const post: Post = {
    ...planned,
    community: community.id,
    campaign: campaign.id,
    planRevision: campaign.planRevision,
    ...(typeof caption === 'string'
      ? { state: 'held', reason: caption, due: dueOfHeld(planned, caption, now) }
      : { state: 'awaiting_picture', due: dueAt('picture', now) }),
    offerMark: offerFingerprintOf(planned, product, { community, members }),
    wears: campaign.theme,
    dressMark: dressMark(campaign),
    wordsRevision: 1,
    fence: 1,
    revision: 1,
    misses: 0,
    retries: 0,
  };
  const made = await insert(deps.table, postRecord, post);
  if (made === 'written' && post.due) await deps.dispatch.send(keys.post(community.id, planned.id), post.due);
}

/** The community, members and products that the captions of some posts mention, by id. */
interface People {
  readonly community: Community;
  readonly members: ReadonlyMap<string, Member>;
  readonly products: ReadonlyMap<string, Product>;
}

const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));

/** Reads the community, and those of its members and products that these posts name. */
async function readPeople(
  table: Table,
  community: string,
  posts: readonly PlannedPost[],
): Promise<People | undefined> {
  const named = posts.flatMap(({ maker, seller, alsoSellers = [] }) => [maker, seller, ...alsoSellers]);
  const memberKeys = [...new Set(named)].map((id) => keys.member(community, id));
  const productKeys = [...new Set(posts.map(({ product }) => product))].map((id) =>
    keys.product(community, id),
  );
  const communityKey = keys.community(community);
  // Eventually consistent: used for captions only; people's decisions are checked again at the commit.
  const read = await loadTogether(table, [communityKey, ...memberKeys, ...productKeys], {
    consistent: false,
  });
  const members = memberKeys.flatMap((key) => read(memberRecord, key) ?? []);
  const products = productKeys.flatMap((key) => read(productRecord, key) ?? []);
  const found = read(communityRecord, communityKey);
  return found && { community: found, members: byId(members), products: byId(products) };
}
