import type { Campaign } from '../../../../functions/domain/campaign/campaign.ts';
import type { PlannedPost } from '../../../../functions/domain/campaign/plan.ts';
import type { Channel } from '../../../../functions/domain/channel/channel.ts';
import { gini } from '../../../../functions/domain/insights/gini.ts';
import type { Community } from '../../../../functions/domain/people/community.ts';
import type { Member } from '../../../../functions/domain/people/member.ts';
import type { Product } from '../../../../functions/domain/product/product.ts';
import { randomFrom } from '../../../../functions/domain/seeded.ts';
import { HOUR } from '../../../../functions/domain/time/instant.ts';
import { addDays, instantOf, timeOf } from '../../../../functions/domain/time/local-day.ts';
import { aCampaign, aChannel, aCommunity, aMember, aProduct } from '../../../factories/entities.ts';

/**
 * Models of how many people a post reaches, on which fair hours are judged. They were committed before the planner that they
 * judge and are not adjusted to it: a model that no longer fits is replaced by a new one beside it.
 *
 * All numbers are assumptions: the community has no measured hours yet.
 */
export interface ReachModel {
  readonly title: string;
  /** Whether every maker has a page of her own; otherwise all are hosted on the community's one page. */
  readonly ownPages: boolean;
  /** How large a part of a page's readers a post reaches in the hour, from the best of the four slots to the worst. */
  readonly effectOfHour: Readonly<Record<string, number>>;
}

const EVENING_IS_BEST = { '19': 1, '12': 0.75, '07': 0.5, '16': 0.4 };
const ALL_THE_SAME = { '19': 0.65, '12': 0.65, '07': 0.65, '16': 0.65 };

export const OWN_PAGES: ReachModel = {
  title: 'own pages',
  ownPages: true,
  effectOfHour: EVENING_IS_BEST,
};
export const SHARED_PAGE: ReachModel = {
  title: 'one shared page',
  ownPages: false,
  effectOfHour: EVENING_IS_BEST,
};
export const HOUR_WITHOUT_EFFECT: ReachModel = {
  title: 'own pages, hour without effect',
  ownPages: true,
  effectOfHour: ALL_THE_SAME,
};

/** The seeds over which results are averaged. */
export const SEEDS: readonly string[] = Array.from({ length: 24 }, (_, index) => `season-${String(index)}`);

const MAKERS = 10;
const CAMPAIGNS = 6;
const DAYS = 5;
const FIRST_DAY = '2026-12-01';

/** What a planner knows when it plans the next campaign of a season. */
export interface SoFar {
  readonly campaign: Campaign;
  readonly community: Community;
  readonly products: readonly Product[];
  readonly members: readonly Member[];
  readonly channels: readonly Channel[];
  /** All posts of the season so far. */
  readonly past: readonly PlannedPost[];
  readonly reachByMaker: Readonly<Record<string, number>>;
  readonly now: number;
}

/** What a season brought: how unevenly reach is spread over the makers, and how much there is of it. */
export interface SeasonResult {
  readonly gini: number;
  readonly reach: number;
}

/**
 * Runs a season of weekly campaigns with a product of every maker, and returns what it brought. Pages differ in their readers,
 * makers in how much their goods appeal, and each post has its luck, which does not depend on how the season was planned.
 */
export function runSeason(
  { ownPages, effectOfHour }: ReachModel,
  seed: string,
  plan: (soFar: SoFar) => readonly PlannedPost[],
): SeasonResult {
  const random = randomFrom(`world|${seed}`);
  const ids = Array.from({ length: MAKERS }, (_, index) => `m${String(index).padStart(2, '0')}`);
  const appeal = new Map(ids.map((id) => [id, Math.exp(0.4 * bell(random))]));
  const readers = new Map(ids.map((id) => [id, 150 * Math.exp(0.8 * bell(random))]));
  const members = ids.map((id) => aMember({ id, name: id, standingOk: { makers: ids, products: [] } }));
  const channels = ownPages
    ? ids.map((id) => aChannel({ id: `${id}-facebook`, owner: id, remoteId: id }))
    : [communityPage()];
  const community = aCommunity();
  const reach = new Map(ids.map((id) => [id, 0]));
  const past: PlannedPost[] = [];
  for (let number = 0; number < CAMPAIGNS; number += 1) {
    const from = addDays(FIRST_DAY, 7 * number);
    const products = ids.map((maker) => aProduct({ id: `p-${maker}`, maker }));
    const campaign = aCampaign({
      id: `season-${String(number)}`,
      products: products.map(({ id }) => id),
      from,
      days: DAYS,
      seed: `${seed}|${String(number)}`,
    });
    const now = instantOf(from, '00:00', community.zone) - HOUR;
    const reachByMaker = Object.fromEntries(reach);
    const posts = plan({ campaign, community, products, members, channels, past, reachByMaker, now });
    for (const post of posts) {
      const effect = effectOfHour[timeOf(post.publishAt, community.zone).slice(0, 2)];
      if (effect === undefined) throw new Error('a post lies outside of the hours of the model');
      const page = readers.get(post.owner ?? '') ?? 600;
      const luck = 0.8 + 0.45 * randomFrom(`${seed}|${String(number)}|${post.channel}|${post.product}`)();
      const its = Math.round(page * (appeal.get(post.maker) ?? 1) * effect * luck);
      reach.set(post.maker, (reach.get(post.maker) ?? 0) + its);
    }
    past.push(...posts);
  }
  const amounts = [...reach.values()];
  return { gini: gini(amounts) ?? 0, reach: amounts.reduce((sum, amount) => sum + amount, 0) };
}

function communityPage(): Channel {
  const { owner: _, ...page } = aChannel({ id: 'rukun-facebook' });
  return page;
}

/** Returns a number of about normal distribution, mean 0 and variance 1 (twelve even ones, less six). */
const bell = (random: () => number): number =>
  Array.from({ length: 12 }, () => random()).reduce((sum, one) => sum + one, -6);
