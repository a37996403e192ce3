import type { Campaign } from '../domain/campaign/campaign.ts';
import { sentenceProblems } from '../domain/campaign/sentence-problems.ts';
import { waitsForSchedule } from '../domain/campaign/campaign-span.ts';
import { CampaignWish } from '../domain/campaign/campaign-wish.ts';
import { productProblems, wishProblems } from '../domain/campaign/kinds/check-wish.ts';
import { kindNamed } from '../domain/campaign/kinds/kinds.ts';
import { daysOfKind } from '../domain/campaign/kinds/occurrences.ts';
import type { Community } from '../domain/people/community.ts';
import { peopleUnanswered } from '../domain/product/may-show-people.ts';
import type { Product } from '../domain/product/product.ts';
import { productNotFound } from '../domain/product/product-problems.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import type { Instant } from '../domain/time/instant.ts';
import { dayOf, type Zone } from '../domain/time/local-day.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { channelRecord } from '../records/channel-record.ts';
import { namesBehind } from '../records/caption-facts.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { readProposals } from '../records/listed-campaigns.ts';
import { loadProducts } from '../records/product-record.ts';
import { loadManyEventually, insert, load } from '../records/record.ts';
import { listProducts } from '../records/tenant-lists.ts';
import { campaignChanged, channelNotFound, productsMissing, tooManyProposals } from './campaign-problems.ts';

interface ProposeDeps {
  readonly table: Table;
  readonly clock: Clock;
}

interface Proposal {
  readonly community: string;
  /** Made by the client. */
  readonly id: string;
  readonly by: string;
  /** How many proposals of hers may wait at once; absent for whoever schedules campaigns herself. */
  readonly most?: number;
  readonly wish: CampaignWish;
  /** The invitation of a partner that it answers. */
  readonly answers?: Campaign['answers'];
}

/** A wish with the fields that follow from its kind where the person left them open. */
export type WholeWish = CampaignWish & Pick<Campaign, 'products' | 'from' | 'days' | 'start'>;

/**
 * Proposes a campaign. Idempotent for an equal wish. Throws `ProblemError` for what its kind does not allow (`check-wish.ts`),
 * for products or pages that the community does not have, `tooManyProposals` when as many of hers wait as may, and
 * `campaignChanged` for another wish under the same id.
 */
export const proposeCampaign =
  (deps: ProposeDeps) =>
  async (proposal: Proposal): Promise<Campaign> => {
    const { community, id, wish, answers } = proposal;
    const existing = await load(deps.table, campaignRecord, keys.campaign(community, id));
    // The same again, perhaps days later from a phone without a signal, is answered like the first time.
    if (existing) return asBefore(existing, { ...wish, answers });
    const home = await loadCommunity(deps.table, community);
    const { zone } = home;
    const now = deps.clock.now();
    const whole = await wholeWish(deps.table, { home, wish, now });
    const { most = Infinity, answers: _, ...rest } = proposal;
    if (most < Infinity && (await countWaiting(deps.table, proposal, { zone, now })) >= most)
      throw new ProblemError([tooManyProposals]);
    return putCampaign(deps)({ ...rest, wish: { ...whole, ...(answers && { answers }) } });
  };

/** More than may wait of all members of a large community. */
const ALL_PROPOSALS = 1_000;

/** Counts the proposals of a member that a coordinator may still schedule. */
async function countWaiting(
  table: Table,
  { community, by }: Pick<Proposal, 'community' | 'by'>,
  { zone, now }: { readonly zone: Zone; readonly now: Instant },
): Promise<number> {
  // A damaged one is reported to whoever lists campaigns.
  const all = await readProposals(table, { community, limit: ALL_PROPOSALS }, () => Promise.resolve());
  return all.filter((one) => one.proposedBy === by && waitsForSchedule(one, zone, now)).length;
}

/** Returns a checked wish with its products and its days. Throws `ProblemError` like `proposeCampaign`. */
export async function wholeWish(
  table: Table,
  { home, wish, now }: { readonly home: Community; readonly wish: CampaignWish; readonly now: Instant },
): Promise<WholeWish> {
  const { id: community } = home;
  const today = dayOf(now, home.zone);
  const kind = kindNamed(wish.kind);
  const products = await productsOf(table, community, wish);
  refuseIfAny([
    ...wishProblems(kind, wish, today),
    ...productProblems(kind, products),
    ...sentenceProblems(wish, products, namesBehind(home, [])),
    ...(await channelProblems(table, community, wish)),
  ]);
  const days = daysOfKind(kind, wish, today) ?? { from: today, days: 1 };
  const start = wish.start ?? kind.start;
  return { ...wish, ...days, start, products: wish.products ?? products.map(({ id }) => id) };
}

interface WholeProposal extends Omit<Proposal, 'wish' | 'most' | 'answers'> {
  readonly wish: WholeWish & Pick<Campaign, 'onlySeller' | 'answers'>;
}

/** Stores a proposed campaign under its id, like `proposeCampaign`, but without checking it. */
export const putCampaign =
  (deps: ProposeDeps) =>
  async (proposal: WholeProposal): Promise<Campaign> => {
    const { community, id, wish } = proposal;
    const campaign = proposed(proposal, deps.clock.now());
    if ((await insert(deps.table, campaignRecord, campaign)) === 'written') return campaign;
    const existing = await load(deps.table, campaignRecord, keys.campaign(community, id));
    if (!existing) throw new ProblemError([campaignChanged]);
    return asBefore(existing, wish);
  };

/** Returns a campaign as it is stored when it is proposed. */
export const proposed = ({ community, id, by, wish }: WholeProposal, now: Instant): Campaign => ({
  ...wish,
  community,
  id,
  status: 'proposed',
  proposedBy: by,
  planRevision: 0,
  seed: id,
  createdAt: now,
  expandedChunks: 0,
  fence: 0,
  revision: 1,
});

/** Returns a campaign that was proposed before, or throws `campaignChanged` when it was another wish. */
function asBefore(existing: Campaign, wish: CampaignWish & Pick<Campaign, 'answers'>): Campaign {
  const { answers = existing.answers } = wish;
  if (sameWish(existing, wish) && existing.answers?.invitation === answers?.invitation) return existing;
  throw new ProblemError([campaignChanged]);
}

/** What a person left open was decided when the campaign was proposed, and is not compared. */
export function sameWish(campaign: Campaign, wish: CampaignWish): boolean {
  const { products, from, days, start } = wish;
  const stored = { ...campaign, ...open({ products, from, days, start }) };
  return JSON.stringify(CampaignWish.parse(stored)) === JSON.stringify(CampaignWish.parse(wish));
}

/** Returns the fields that are undefined. */
const open = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, undefined>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [[name, undefined]] : [])),
  );

/** Returns the products of a wish, or the stock where its kind takes it. Throws `productNotFound`. */
async function productsOf(
  table: Table,
  community: string,
  { kind, products }: CampaignWish,
): Promise<readonly Product[]> {
  if (products) {
    const found = await loadProducts(table, community, products);
    if (found.length < new Set(products).size)
      throw new ProblemError([{ ...productNotFound, field: 'products' }]);
    return found;
  }
  const { stock, only } = kindNamed(kind).products;
  if (!stock) throw new ProblemError([productsMissing]);
  const all = await listProducts(table, community);
  return all.filter(
    (product) =>
      product.photo !== undefined &&
      !product.soldOut &&
      !peopleUnanswered(product) &&
      (only?.includes(product.kind) ?? true),
  );
}

/** Returns a problem when the community does not have a page that the wish names. */
async function channelProblems(
  table: Table,
  community: string,
  { channels }: CampaignWish,
): Promise<readonly (typeof channelNotFound)[]> {
  const wanted = [...new Set(channels)];
  const found = await loadManyEventually(
    table,
    channelRecord,
    wanted.map((id) => keys.channel(community, id)),
  );
  return found.length < wanted.length ? [channelNotFound] : [];
}
