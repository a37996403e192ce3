import type { PlanInput } from '../../functions/domain/campaign/plan-input.ts';

/** What a plan is given of a community in which nothing was planned or published before. */
export const NO_HISTORY = {
  calendar: [],
  lastPosts: [],
  reachByMaker: {},
  measuredPostsByMaker: {},
  recentPostsByMaker: {},
  recentPostsBySeller: {},
} as const satisfies Partial<PlanInput>;
