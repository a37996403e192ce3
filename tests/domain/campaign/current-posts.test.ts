import { describe, expect, it } from 'vitest';
import { POST_STATES } from '../../../functions/domain/post/post-states.ts';
import { isCurrent } from '../../../functions/domain/campaign/current-posts.ts';
import { aPost, MORNING } from '../../factories/entities.ts';

const newer = { planRevision: 2 };
const ofOldPlan = (overrides: Parameters<typeof aPost>[0]) => aPost({ planRevision: 1, ...overrides });

describe('which posts of a campaign count today', () => {
  it.each(POST_STATES)('counts one of the plan in force when it is %s', (state) => {
    expect(isCurrent(aPost({ planRevision: 2, state }), newer)).toBe(true);
  });

  it.each(['scheduled', 'prepared', 'held', 'cancelled', 'failed'] as const)(
    'leaves out one of an older plan that never went anywhere and is %s',
    (state) => {
      expect(isCurrent(ofOldPlan({ state }), newer)).toBe(false);
    },
  );

  it.each(['published', 'removing', 'removed'] as const)('keeps one of an older plan that is %s', (state) => {
    expect(isCurrent(ofOldPlan({ state }), newer)).toBe(true);
  });

  it('keeps one of an older plan that waits while it may be out already', () => {
    expect(isCurrent(ofOldPlan({ state: 'held', commitAt: MORNING }), newer)).toBe(true);
  });

  it('keeps every post of a campaign that is gone', () => {
    expect(isCurrent(ofOldPlan({ state: 'scheduled' }), undefined)).toBe(true);
  });
});
