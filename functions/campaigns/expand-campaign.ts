import type { Campaign } from '../domain/campaign.ts';
import type { Caption } from '../domain/caption.ts';
import type { CaptionDraft } from '../domain/caption-draft.ts';
import { dueAt } from '../domain/due.ts';
import { dayOf } from '../domain/local-day.ts';
import type { PlannedPost } from '../domain/plan.ts';
import type { Post } from '../domain/post.ts';
import { ProblemError } from '../domain/problem.ts';
import type { WorkMessage } from '../domain/work-message.ts';
import type { CaptionRequest, CaptionWriter } from '../ports/caption-writer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { Table } from '../ports/table.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { listCaptionDrafts } from '../records/caption-draft-record.ts';
import { captionRequest } from '../records/caption-facts.ts';
import { keys } from '../records/keys.ts';
import { planChunkRecord } from '../records/plan-chunk-record.ts';
import { postRecord } from '../records/post-record.ts';
import { change, insert, load } from '../records/record.ts';
import { wordsRecord } from '../records/words-record.ts';
import { type People, readPeople } from './people-of-posts.ts';

export interface ExpandDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  readonly captions: CaptionWriter;
  readonly log: Log;
}

export type ExpandOutcome = 'gone' | 'stale' | 'expanded' | 'more' | 'overtaken';

/**
 * One nudge makes the posts of one stored piece of a plan, then asks for the next. Ids come from the plan, so doing a
 * piece again makes nothing twice.
 */
export const expandCampaign =
  (deps: ExpandDeps) =>
  async (message: WorkMessage): Promise<ExpandOutcome> => {
    const campaign = await load(deps.table, campaignRecord, { pk: message.pk, sk: message.sk });
    if (!campaign) return 'gone';
    if (campaign.due?.kind !== 'expand' || campaign.due.at !== message.intent) return 'stale';
    const chunkKey = keys.planChunk(
      campaign.community,
      campaign.id,
      campaign.planRevision,
      campaign.expandedChunks,
    );
    const chunk =
      campaign.status === 'cancelled' ? undefined : await load(deps.table, planChunkRecord, chunkKey);
    if (!chunk) return note(deps, campaign, 'expanded');
    const people = await readPeople(deps.table, campaign.community, chunk.posts);
    if (!people) return 'gone';
    const drafts = await readDrafts(deps.table, campaign.community, chunk.posts);
    for (const planned of chunk.posts) await makePost(deps, campaign, planned, { ...people, drafts });
    return note(deps, campaign, 'more');
  };

async function note(
  deps: ExpandDeps,
  campaign: Campaign,
  outcome: 'expanded' | 'more',
): Promise<ExpandOutcome> {
  const due = outcome === 'more' ? dueAt('expand', deps.clock.now()) : undefined;
  const expandedChunks = campaign.expandedChunks + (outcome === 'more' ? 1 : 0);
  const next = await change(
    deps.table,
    campaignRecord,
    campaign,
    { due, expandedChunks, fence: campaign.fence + 1 },
    [
      { attribute: 'fence', is: '=', value: campaign.fence },
      { attribute: 'planRevision', is: '=', value: campaign.planRevision },
    ],
  );
  if (!next) return 'overtaken';
  if (due) await deps.dispatch.nudge(keys.campaign(campaign.community, campaign.id), due);
  return outcome;
}

/** Words first, then the post: a post is never without words. */
async function makePost(
  deps: ExpandDeps,
  campaign: Campaign,
  planned: PlannedPost,
  people: People & { readonly drafts: Drafts },
): Promise<void> {
  const { community, members, products } = people;
  const product = products.get(planned.product);
  const maker = members.get(planned.maker);
  const seller = members.get(planned.seller);
  if (!product || !maker || !seller) {
    deps.log.warn('a planned post was left out: its people or product are gone', { post: planned.id });
    return;
  }
  const alsoSellers = (planned.alsoSellers ?? []).flatMap((id) => members.get(id) ?? []);
  const { hosted, language, audience, platform: place } = planned;
  const request = captionRequest(
    { community, product, maker, seller, alsoSellers },
    {
      hosted,
      language,
      audience,
      place,
      seed: planned.id,
      day: dayOf(planned.publishAt, community.zone),
      pictures: planned.shape === 'carousel' ? 1 + (product.morePhotos ?? []).length : 1,
    },
  );
  const words = await writeWords(deps, planned, request, people.drafts);
  if (words)
    await insert(deps.table, wordsRecord, {
      community: community.id,
      post: planned.id,
      ...words,
      ...(planned.shape === 'text' && product.orderLink !== undefined && { link: product.orderLink }),
      revision: 1,
    });
  const post: Post = {
    ...planned,
    community: community.id,
    campaign: campaign.id,
    planRevision: campaign.planRevision,
    ...(words
      ? { state: 'awaiting_picture', due: dueAt('picture', deps.clock.now()) }
      : { state: 'held', reason: 'words.refused' }),
    wordsRevision: 1,
    fence: 1,
    revision: 1,
    misses: 0,
    retries: 0,
  };
  const made = await insert(deps.table, postRecord, post);
  if (made === 'written' && post.due)
    await deps.dispatch.nudge(keys.post(community.id, planned.id), post.due);
}

/** Captions in sellers' own words, by the name of the item that holds each. */
type Drafts = ReadonlyMap<string, CaptionDraft>;

const draftName = (draft: Parameters<typeof keys.captionDraft>[0]): string => keys.captionDraft(draft).sk;

async function readDrafts(table: Table, community: string, posts: readonly PlannedPost[]): Promise<Drafts> {
  const products = [...new Set(posts.map(({ product }) => product))];
  const found = await Promise.all(products.map((product) => listCaptionDrafts(table, community, product)));
  return new Map(found.flat().map((draft) => [`${draft.product} ${draftName(draft)}`, draft]));
}

/**
 * The seller's own caption where she worded one, else the phrase book's. Words were checked when they were saved; rules
 * that became stricter since then hold the post for a person.
 */
async function writeWords(
  deps: ExpandDeps,
  planned: PlannedPost,
  request: CaptionRequest,
  drafts: Drafts,
): Promise<Pick<Caption, 'text' | 'altText' | 'slideTexts'> | undefined> {
  const { product, seller, language, platform: place } = planned;
  const draft = drafts.get(`${product} ${draftName({ community: '', product, seller, language, place })}`);
  try {
    const { text, altText, slideTexts } = await deps.captions.write(request);
    return { text: draft?.text ?? text, altText, ...(slideTexts && { slideTexts }) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    deps.log.warn('words were refused', { post: planned.id, code: error.problems[0].code });
    return undefined;
  }
}
