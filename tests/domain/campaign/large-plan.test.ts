import { describe, expect, it, vi } from 'vitest';
import { Bookings } from '../../../functions/domain/campaign/bookings.ts';
import { planPosts } from '../../../functions/domain/campaign/plan-posts.ts';
import { aCampaign, aChannel, aCommunity, aMember, aProduct, MORNING } from '../../factories/entities.ts';
import { NO_HISTORY } from '../../factories/no-history.ts';

const MEMBERS = 10_000;

describe('a plan of ten thousand members', () => {
  it('leaves nobody out in silence, names each reason a bounded number of times, and looks for no time in vain', () => {
    const members = Array.from({ length: MEMBERS }, (_, number) => aMember({ id: `m${String(number)}` }));
    const channels = members.map(({ id }) => aChannel({ id: `${id}-facebook`, owner: id, remoteId: id }));
    const products = ['m0', 'm1', 'm2'].map((maker) => aProduct({ id: `kue-${maker}`, maker }));
    const search = vi.spyOn(Bookings.prototype, 'freeInstant');
    const sort = vi.spyOn(Float64Array.prototype, 'sort');
    const { posts, conflicts } = planPosts({
      campaign: aCampaign({ products: products.map(({ id }) => id), days: 7 }),
      community: aCommunity(),
      products,
      members,
      channels,
      ...NO_HISTORY,
      writable: ['id'],
      now: MORNING,
    });
    const [searches, sorts] = [search.mock.calls.length, sort.mock.calls.length];
    vi.restoreAllMocks();
    expect(posts.length).toBeGreaterThan(0);
    const told = new Set([...posts.map(({ seller }) => seller), ...conflicts.map(({ member }) => member)]);
    expect(members.filter(({ id }) => !told.has(id))).toEqual([]);
    expect(conflicts.length).toBeLessThanOrEqual(3_000 + MEMBERS + products.length);
    // Once the pages of all days have the product, a wish costs no search and no order of days.
    expect(sorts).toBeLessThanOrEqual(5 * posts.length);
    expect(searches).toBeLessThanOrEqual(20 * posts.length);
  });
});
