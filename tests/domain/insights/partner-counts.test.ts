import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PartnerCounts, partnerCounts } from '../../../functions/domain/insights/partner-counts.ts';
import { POST_STATES } from '../../../functions/domain/post/post-states.ts';
import { somePostMetrics } from '../../factories/post-metrics.ts';

const woman = fc.constantFrom('kenanga', 'melati', 'kantil', 'bakung', 'seruni', 'pandan', 'sekar');
const posts = fc.array(
  fc.record({
    state: fc.constantFrom(...POST_STATES),
    maker: woman,
    seller: woman,
    alsoSellers: fc.option(fc.array(woman, { maxLength: 2 }), { nil: undefined }),
  }),
  { maxLength: 20 },
);

describe('what a community is told of its partner', () => {
  it('is counts, and nothing about people while fewer than five of them had a post', () => {
    fc.assert(
      fc.property(posts, fc.nat(9_000), (all, reach) => {
        const out = all.filter(({ state }) => state === 'published');
        const counts = partnerCounts(
          all,
          out.map(() => somePostMetrics({ reach })),
        );
        expect(PartnerCounts.parse(counts)).toEqual(counts);
        const women = new Set(
          out.flatMap(({ maker, seller, alsoSellers = [] }) => [maker, seller, ...alsoSellers]),
        );
        expect(counts.people?.withPosts).toBe(women.size < 5 ? undefined : women.size);
        expect(counts.people?.reached).toBe(women.size < 5 ? undefined : out.length * reach);
        expect(counts.out).toBe(out.length);
        expect(counts.planned).toBeGreaterThanOrEqual(counts.out);
        for (const value of [counts.planned, counts.out, ...Object.values(counts.people ?? {})])
          expect(value === null || Number.isInteger(value)).toBe(true);
      }),
    );
  });

  it('lets nothing else through, whatever stands beside the counts', () => {
    const counts = partnerCounts([], []);
    expect(counts).toEqual({ planned: 0, out: 0 });
    for (const more of [{ name: 'Pandan' }, { permalink: 'https://facebook.com/1' }])
      expect(PartnerCounts.safeParse({ ...counts, ...more }).success).toBe(false);
  });
});
