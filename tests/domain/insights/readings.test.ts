import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../functions/domain/insights/metric-table.ts';
import { AGES, type Snapshot, type SnapshotAge } from '../../../functions/domain/insights/metrics.ts';
import { mergeReadings, newestReadings, type Readings } from '../../../functions/domain/insights/readings.ts';
import { totalsOf } from '../../../functions/domain/insights/totals.ts';
import { somePostMetrics } from '../../factories/post-metrics.ts';

const reading = (at: number, values: Snapshot['values']): Snapshot => ({ at, definition: 'test', values });

describe('the known reach of a post', () => {
  it('is not taken back by a later reading without insights, and the post is marked', () => {
    const snapshots = { '24h': reading(1, { reach: 90, reactions: 4 }), '3d': reading(2, { reactions: 6 }) };
    expect(totalsOf(somePostMetrics({ snapshots }))).toMatchObject({
      reach: 90,
      engagement: 6,
      withoutReach: 0,
      earlierReach: 1,
    });
    expect(newestReadings(snapshots).reach).toEqual({ value: 90, at: 1, age: '24h' });
  });

  it('is that of a later reading, even when that is lower', () => {
    const snapshots = { '24h': reading(1, { reach: 90 }), '3d': reading(2, { reach: 70 }) };
    expect(totalsOf(somePostMetrics({ snapshots }))).toMatchObject({ reach: 70, earlierReach: 0 });
  });

  it('is the one that was read last, though for an earlier age', () => {
    const snapshots = { '24h': reading(9, { reach: 95 }), '3d': reading(2, { reach: 70 }) };
    expect(totalsOf(somePostMetrics({ snapshots })).reach).toBe(95);
  });
});

describe('readings of a post', () => {
  const values = fc.dictionary(fc.constantFrom(...METRICS), fc.nat(50), { noNullPrototype: true });
  const one = fc.record({ age: fc.constantFrom(...AGES), at: fc.nat(6), values });
  type One = { readonly age: SnapshotAge; readonly at: number; readonly values: Snapshot['values'] };
  const merged = (all: readonly One[]): Readings =>
    all
      .map(({ age, at, values: read }) => ({ [age]: reading(at, read) }))
      .reduce<Readings>(mergeReadings, {});

  it('give the same in any order and however often they are repeated', () => {
    const shuffled = fc
      .array(one, { maxLength: 8 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2, maxLength: all.length * 2 }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([all, again]) => {
        expect(merged(again)).toEqual(merged(all));
      }),
    );
  });

  it('give for each metric its newest value, whatever was refused or lost beside it', () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (all) => {
        const newest = newestReadings(merged(all));
        for (const metric of METRICS) {
          const returned = all.filter((each) => each.values[metric] !== undefined);
          const last = Math.max(...returned.map(({ at }) => at));
          const lastly = returned.filter(({ at }) => at === last).map((each) => each.values[metric]);
          const possible: readonly (number | undefined)[] = returned.length > 0 ? lastly : [undefined];
          expect(possible).toContain(newest[metric]?.value);
        }
      }),
    );
  });
});
