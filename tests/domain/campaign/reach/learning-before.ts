import type { LearningTitle } from './learning-models.ts';
import type { SeasonResult } from './reach-models.ts';

/**
 * What the learning models gave, as means over the first twenty `SEEDS`, with the planner of commit 481f2dc1: once without
 * knowing anybody's reach (`blind`), once as it was (`before`). Planners that learn hours are judged against these figures.
 */
export const LEARNING_BEFORE: Readonly<
  Record<LearningTitle, { readonly blind: SeasonResult; readonly before: SeasonResult }>
> = {
  'own pages, workday mornings': {
    blind: { gini: 0.1835, reach: 50_354 },
    before: { gini: 0.1897, reach: 50_379 },
  },
  'one shared page, workday mornings': {
    blind: { gini: 0.206, reach: 21_019 },
    before: { gini: 0.1638, reach: 20_101 },
  },
  'own pages, the order is right': {
    blind: { gini: 0.1857, reach: 50_677 },
    before: { gini: 0.1132, reach: 48_029 },
  },
  'one shared page, the order is right': {
    blind: { gini: 0.2009, reach: 26_749 },
    before: { gini: 0.1576, reach: 26_181 },
  },
  'own pages, no effect': {
    blind: { gini: 0.1854, reach: 46_266 },
    before: { gini: 0.1854, reach: 46_266 },
  },
  'one shared page, no effect': {
    blind: { gini: 0.1971, reach: 18_942 },
    before: { gini: 0.1971, reach: 18_942 },
  },
};
