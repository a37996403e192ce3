import { describe, expect, it } from 'vitest';
import { evenness, participation } from '../../../functions/domain/insights/participation.ts';
import { NO_TOTALS } from '../../../functions/domain/insights/totals.ts';
import { aMember, MORNING } from '../../factories/entities.ts';

const yes = { granted: true, at: MORNING, how: 'app' } as const;
const no = { granted: false, at: MORNING, how: 'app' } as const;
const agreed = { processingAbroad: yes, hosting: yes };
const fifty = Array.from({ length: 50 }, (_, index) =>
  aMember({ id: `m${String(index)}`, consents: agreed }),
);
const reached = (reach: number) => ({ ...NO_TOTALS, posts: 1, reach });

describe('participation', () => {
  it('counts how many had a post, of all who agreed', () => {
    const one = { byMaker: { m7: reached(90) }, bySeller: { m7: reached(60), m8: reached(30) } };
    const { members, withPosts, without } = participation(one, fifty);
    expect({ members, withPosts, without: without.length }).toEqual({
      members: 50,
      withPosts: 2,
      without: 48,
    });
    expect(without.map(({ id }) => id)).not.toContain('m8');
  });

  it('leaves out who did not agree to be out at all, but not who had a post and has left or withdrawn since', () => {
    const members = [
      aMember({ id: 'silent', consents: {} }),
      aMember({ id: 'home', consents: { ownPage: yes } }),
      aMember({ id: 'withdrew', consents: { ...agreed, processingAbroad: no } }),
      aMember({ id: 'agreed', consents: agreed }),
    ];
    const groups = { byMaker: { withdrew: reached(1), gone: reached(1) }, bySeller: {} };
    const found = participation(groups, members);
    expect(found).toMatchObject({ members: 3, withPosts: 2, without: [{ id: 'agreed' }] });
  });
});

describe('evenness', () => {
  it('is that over all who could have had a post: one maker of fifty is not even', () => {
    const byMaker = { m7: reached(90) };
    const spread = evenness(byMaker, fifty);
    expect(spread.gini).toBeCloseTo(0.98);
    expect(spread).toMatchObject({ members: 50, withPosts: 1, topFifthShare: 1 });
  });

  it('is unknown while nobody was reached', () => {
    expect(evenness({}, fifty).gini).toBeUndefined();
  });
});
