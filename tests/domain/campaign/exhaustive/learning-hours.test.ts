import { describe, expect, it } from 'vitest';
import { LEARNING_BEFORE } from '../reach/learning-before.ts';
import { LEARNING_MODELS, type LearningModel, runLearningSeason } from '../reach/learning-models.ts';
import { planWeek } from '../reach/plan-week.ts';
import { SEEDS } from '../reach/reach-models.ts';

/** Returns what a model brings, as means over twenty seeds. */
function resultOf(model: LearningModel, plan: Parameters<typeof runLearningSeason>[2]) {
  const results = SEEDS.slice(0, 20).map((seed) => runLearningSeason(model, seed, plan));
  const mean = (of: 'gini' | 'reach') => results.reduce((sum, one) => sum + one[of], 0) / results.length;
  return { gini: mean('gini'), reach: mean('reach') };
}

describe('a season while nobody switched learned hours on', () => {
  it.each(LEARNING_MODELS.filter(({ ownPages }) => !ownPages))(
    'brings what it brought before there were any: $title',
    (model) => {
      const { blind, before } = LEARNING_BEFORE[model.title];
      const asBefore = (plan: Parameters<typeof runLearningSeason>[2], { gini, reach }: typeof before) => {
        const its = resultOf(model, plan);
        expect(its.gini).toBeCloseTo(gini, 3);
        expect(Math.abs(its.reach - reach)).toBeLessThan(1);
      };
      asBefore((week) => planWeek(week), before);
      asBefore((week) => planWeek(week, { blind: true }), blind);
    },
  );
});
