import { describe, expect, it } from 'vitest';
import { LEARNING_BEFORE } from '../reach/learning-before.ts';
import {
  LEARNING_MODELS,
  type LearningModel,
  type LearningTitle,
  runLearningSeason,
} from '../reach/learning-models.ts';
import { planWeek } from '../reach/plan-week.ts';
import { SEEDS } from '../reach/reach-models.ts';

const modelOf = (title: LearningTitle): LearningModel => {
  const found = LEARNING_MODELS.find((model) => model.title === title);
  if (!found) throw new Error(`there is no model ${title}`);
  return found;
};

/** Returns what a model brings, as means over twenty seeds. */
function resultOf(title: LearningTitle, how: Parameters<typeof planWeek>[1]) {
  const model = modelOf(title);
  const results = SEEDS.slice(0, 20).map((seed) =>
    runLearningSeason(model, seed, (week) => planWeek(week, how)),
  );
  const mean = (of: 'gini' | 'reach') => results.reduce((sum, one) => sum + one[of], 0) / results.length;
  return { gini: mean('gini'), reach: mean('reach') };
}

/** Returns what learned hours bring, compared with a planner from before they could be learned. */
function learned(title: LearningTitle, than: 'blind' | 'before') {
  const [its, other] = [resultOf(title, { learns: true }), LEARNING_BEFORE[title][than]];
  return { gini: its.gini / other.gini, reach: its.reach / other.reach };
}

describe('a season while nobody switched learned hours on', () => {
  it('brings what it brought before there were any', () => {
    const title = 'own pages, workday mornings';
    const { before } = LEARNING_BEFORE[title];
    const its = resultOf(title, {});
    expect(its.gini).toBeCloseTo(before.gini, 3);
    expect(Math.abs(its.reach - before.reach)).toBeLessThan(1);
  });
});

describe('hours learned from what posts brought', () => {
  it('make reach on own pages far more even where the order of the slots was wrong, at 97 % of it', () => {
    const { gini, reach } = learned('own pages, workday mornings', 'blind');
    expect(gini).toBeLessThan(0.7);
    expect(reach).toBeGreaterThan(0.97);
  });

  it('keep what fairness brought on own pages where the order was right', () => {
    const { gini, reach } = learned('own pages, the order is right', 'before');
    expect(gini).toBeLessThan(1.06);
    expect(reach).toBeGreaterThan(1);
  });

  it.each(['one shared page, workday mornings', 'one shared page, the order is right'] as const)(
    'make reach more even, and cost less than a tenth of it, where few posts share a page: %s',
    (title) => {
      const { gini, reach } = learned(title, 'blind');
      expect(gini).toBeLessThan(0.8);
      expect(reach).toBeGreaterThan(0.9);
    },
  );

  it.each(['own pages, no effect', 'one shared page, no effect'] as const)('do no harm: %s', (title) => {
    const { gini, reach } = learned(title, 'before');
    expect(gini).toBeLessThan(1.02);
    expect(reach).toBeGreaterThan(0.98);
  });
});
