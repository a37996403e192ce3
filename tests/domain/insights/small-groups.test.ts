import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsToWithhold, SMALLEST_GROUP } from '../../../functions/domain/insights/small-groups.ts';

const people = (...ids: string[]): ReadonlySet<string> => new Set(ids);
const five = people('a', 'b', 'c', 'd', 'e');
const rows = (groups: Readonly<Record<string, ReadonlySet<string>>>) =>
  [...rowsToWithhold(new Map(Object.entries(groups)))].toSorted();

describe('the rows that are not shown to others', () => {
  it('are none while each has five people, or nobody', () => {
    expect(
      rows({ november: five, december: people('a', 'b', 'c', 'd', 'e', 'f'), january: people() }),
    ).toEqual([]);
  });

  it('are those of few and the smallest other, by which the only missing row could be worked out', () => {
    const larger = people('a', 'b', 'c', 'd', 'e', 'f', 'g');
    expect(rows({ november: people('a'), december: larger, january: five })).toEqual(['january', 'november']);
  });

  it('are more while those that are missing are few people together', () => {
    expect(rows({ november: people('a'), december: people('a', 'b'), january: five })).toEqual([
      'december',
      'january',
      'november',
    ]);
  });

  it('leave nothing of which the rest is a single row or fewer than five people', () => {
    const group = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 8 }), (all) => {
        const groups = new Map(all.map((ids, index) => [String(index), new Set(ids)]));
        const withheld = rowsToWithhold(groups);
        const shown = [...groups].filter(([name, { size }]) => size > 0 && !withheld.has(name));
        for (const [, { size }] of shown) expect(size).toBeGreaterThanOrEqual(SMALLEST_GROUP);
        if (withheld.size === 0 || shown.length === 0) return;
        expect(withheld.size).toBeGreaterThan(1);
        const missing = new Set([...withheld].flatMap((name) => [...(groups.get(name) ?? [])]));
        expect(missing.size).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      }),
    );
  });
});
