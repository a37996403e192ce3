import type { SeasonResult } from './reach-models.ts';

/**
 * What the models gave, as means over `SEEDS`, with the planner of commit 2f1c95af: once without knowing anybody's reach
 * (`blind`), once as it was (`before`). Newer planners are judged against these figures; they are not measured again.
 */
export const REACH_BEFORE: Readonly<
  Record<string, { readonly blind: SeasonResult; readonly before: SeasonResult }>
> = {
  'own pages': {
    blind: { gini: 0.198, reach: 101_494 },
    before: { gini: 0.1858, reach: 100_698 },
  },
  'one shared page': {
    blind: { gini: 0.2462, reach: 30_633 },
    before: { gini: 0.1576, reach: 29_541 },
  },
  'own pages, hour without effect': {
    blind: { gini: 0.1953, reach: 97_495 },
    before: { gini: 0.1953, reach: 97_495 },
  },
};
