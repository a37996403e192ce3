import type { Campaign } from '../../../../functions/domain/campaign/campaign.ts';
import type { PlannedPost } from '../../../../functions/domain/campaign/plan.ts';
import type { Channel } from '../../../../functions/domain/channel/channel.ts';
import { gini } from '../../../../functions/domain/insights/gini.ts';
import type { Community } from '../../../../functions/domain/people/community.ts';
import type { Member } from '../../../../functions/domain/people/member.ts';
import type { Product } from '../../../../functions/domain/product/product.ts';
import { randomFrom } from '../../../../functions/domain/seeded.ts';
import { HOUR } from '../../../../functions/domain/time/instant.ts';
import { addDays, dayOf, instantOf, timeOf, weekdayOf } from '../../../../functions/domain/time/local-day.ts';
import { aCampaign, aChannel, aCommunity, aMember, aProduct } from '../../../factories/entities.ts';
import type { SeasonResult } from './reach-models.ts';

/**
 * Models of reach on which planners are judged that learn the hours from what posts brought. They were committed before the
 * planner learned anything, and are not adjusted to it: a model that no longer fits is replaced by a new one beside it.
 *
 * All numbers are assumptions. What is asked of a planner that learned: on one shared page a Gini index at most half as high as
 * that of a blind one at 97 % of its reach or more; on own pages a tenth lower; no harm where hours have no effect, nor where
 * the order that people gave was right.
 */
export interface LearningModel {
  readonly title: string;
  /** Whether every maker has a page of her own; otherwise all are hosted on the community's one page. */
  readonly ownPages: boolean;
  /** How large a part of a page's readers a post reaches, by the hour of a slot: on Monday to Friday, and at the weekend. */
  readonly workday: Readonly<Record<string, number>>;
  readonly weekend: Readonly<Record<string, number>>;
}

/** The order of the community's slots says evening, noon, morning, afternoon; on workdays it is wrong. */
const MORNINGS = {
  workday: { '07': 1, '19': 0.7, '12': 0.55, '16': 0.4 },
  weekend: { '19': 1, '12': 0.8, '16': 0.6, '07': 0.5 },
};
const AS_ORDERED = { '19': 1, '12': 0.75, '07': 0.5, '16': 0.4 };
const ALL_THE_SAME = { '19': 0.65, '12': 0.65, '07': 0.65, '16': 0.65 };

export const LEARNING_MODELS = [
  { title: 'own pages, workday mornings', ownPages: true, ...MORNINGS },
  { title: 'one shared page, workday mornings', ownPages: false, ...MORNINGS },
  { title: 'own pages, the order is right', ownPages: true, workday: AS_ORDERED, weekend: AS_ORDERED },
  { title: 'one shared page, the order is right', ownPages: false, workday: AS_ORDERED, weekend: AS_ORDERED },
  { title: 'own pages, no effect', ownPages: true, workday: ALL_THE_SAME, weekend: ALL_THE_SAME },
  { title: 'one shared page, no effect', ownPages: false, workday: ALL_THE_SAME, weekend: ALL_THE_SAME },
] as const satisfies readonly LearningModel[];
export type LearningTitle = (typeof LEARNING_MODELS)[number]['title'];

const MAKERS = 7;
const DAYS = 5;
const FIRST_DAY = '2026-09-01';
/** Weeks in which a planner can only learn, and those that are judged. */
const WEEKS_TO_LEARN = 6;
const WEEKS_JUDGED = 6;
/** How far back the reach of makers is known to planning, as in the real system. */
const REMEMBERED_DAYS = 28;

/** A post of the season, with what it reached. */
export interface ReachedPost extends PlannedPost {
  readonly reach: number;
}

/** What a planner knows when it plans the next week. */
export interface WeekSoFar {
  readonly campaign: Campaign;
  readonly community: Community;
  readonly products: readonly Product[];
  readonly members: readonly Member[];
  readonly channels: readonly Channel[];
  /** All posts of the season so far. */
  readonly past: readonly ReachedPost[];
  /** Those of the last four weeks. */
  readonly recent: readonly ReachedPost[];
  readonly now: number;
}

/**
 * Runs a season of weekly campaigns, and returns what its second half brought. Pages differ in their readers, makers in how
 * much their goods appeal; each post has its luck, which does not depend on the plan, and one of thirty is shared widely.
 */
export function runLearningSeason(
  { ownPages, workday, weekend }: LearningModel,
  seed: string,
  plan: (soFar: WeekSoFar) => readonly PlannedPost[],
): SeasonResult {
  const random = randomFrom(`learning|${seed}`);
  const ids = Array.from({ length: MAKERS }, (_, index) => `m${String(index).padStart(2, '0')}`);
  const appeal = new Map(ids.map((id) => [id, Math.exp(0.4 * bell(random))]));
  const readers = new Map(ids.map((id) => [id, 150 * Math.exp(0.8 * bell(random))]));
  const members = ids.map((id) => aMember({ id, name: id, standingOk: { makers: ids, products: [] } }));
  const channels = ownPages
    ? ids.map((id) => aChannel({ id: `${id}-facebook`, owner: id, remoteId: id }))
    : [communityPage()];
  const products = ids.map((maker) => aProduct({ id: `p-${maker}`, maker }));
  const community = aCommunity();
  const reach = new Map(ids.map((id) => [id, 0]));
  const past: ReachedPost[] = [];
  for (let week = 0; week < WEEKS_TO_LEARN + WEEKS_JUDGED; week += 1) {
    const from = addDays(FIRST_DAY, 7 * week);
    const campaign = aCampaign({
      id: `week-${String(week)}`,
      products: products.map(({ id }) => id),
      from,
      days: DAYS,
      seed: `${seed}|${String(week)}`,
    });
    const now = instantOf(from, '00:00', community.zone) - HOUR;
    const since = instantOf(addDays(from, -REMEMBERED_DAYS), '00:00', community.zone);
    const recent = past.filter(({ publishAt }) => publishAt >= since);
    const posts = plan({ campaign, community, products, members, channels, past, recent, now });
    const reached = posts.map((post): ReachedPost => {
      const effects = weekdayOf(dayOf(post.publishAt, community.zone)) > 5 ? weekend : workday;
      const effect = effects[timeOf(post.publishAt, community.zone).slice(0, 2)];
      if (effect === undefined) throw new Error('a post lies outside of the hours of the model');
      const page = readers.get(post.owner ?? '') ?? 600;
      const luck = randomFrom(`${seed}|${String(week)}|${post.channel}|${post.product}`);
      const shared = luck() < 1 / 30 ? 3 : 1;
      const its = page * (appeal.get(post.maker) ?? 1) * effect * (0.7 + 0.6 * luck()) * shared;
      return { ...post, reach: Math.round(its) };
    });
    past.push(...reached);
    if (week < WEEKS_TO_LEARN) continue;
    for (const post of reached) reach.set(post.maker, (reach.get(post.maker) ?? 0) + post.reach);
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
