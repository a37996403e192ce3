import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../functions/ports/table.ts';
import { allOf, sortKeys, type TableUnderTest } from './table-under-test.ts';

const byBytes = (keys: readonly string[]): string[] =>
  keys.toSorted((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));

/** Queries read a partition in the order of its sort keys, whole or in part. */
export function tableKeepsQueries({ table, partition }: TableUnderTest): void {
  const filled = async (keys: readonly string[], filling = ''): Promise<string> => {
    const pk = partition();
    await Promise.all(keys.map((sk) => table().put({ pk, sk, own: sk, filling })));
    return pk;
  };

  describe('queries', () => {
    it('finds nothing in an empty partition', async () => {
      expect(await table().query({ pk: partition() })).toEqual({ items: [] });
    });

    it('returns whole items in the order of the bytes of their sort keys, both ways', async () => {
      const keys = ['b', 'a', 'ab', 'a#1', 'a#10', 'a#2', 'A', 'é', 'z', '~', 'ｱ', '😀', '咖啡', ' ', '/'];
      const pk = await filled(keys);
      const { items } = await table().query({ pk, consistent: true });
      expect(sortKeys(items)).toEqual(byBytes(keys));
      expect(items[0]).toEqual({ pk, sk: ' ', own: ' ', filling: '' });
      const backwards = await table().query({ pk, consistent: true, descending: true });
      expect(sortKeys(backwards.items)).toEqual(byBytes(keys).reverse());
    });

    it.each<[string, Omit<Query, 'pk'>, string[]]>([
      ['from a key on, that key included', { from: 'b#1' }, ['b#1', 'b#10', 'b#2', 'c#1']],
      ['up to a key, that key included', { to: 'b#1' }, ['a#1', 'a#2', 'b', 'b#1']],
      ['between two keys', { from: 'a#2', to: 'b#10' }, ['a#2', 'b', 'b#1', 'b#10']],
      ['between two keys that are not there', { from: 'a#15', to: 'b#0' }, ['a#2', 'b']],
      ['one key', { from: 'b', to: 'b' }, ['b']],
      ['nothing between bounds the wrong way round', { from: 'b', to: 'a' }, []],
      ['nothing up to the empty text', { to: '' }, []],
      ['everything from the empty text on', { from: '' }, ['a#1', 'a#2', 'b', 'b#1', 'b#10', 'b#2', 'c#1']],
      ['a prefix', { prefix: 'b#' }, ['b#1', 'b#10', 'b#2']],
      ['a prefix that is itself a key', { prefix: 'b' }, ['b', 'b#1', 'b#10', 'b#2']],
      ['a prefix that nothing has', { prefix: 'b#3' }, []],
      ['everything by the empty prefix', { prefix: '' }, ['a#1', 'a#2', 'b', 'b#1', 'b#10', 'b#2', 'c#1']],
    ])('reads %s', async (_, bounds, expected) => {
      const pk = await filled(['a#1', 'a#2', 'b', 'b#1', 'b#10', 'b#2', 'c#1']);
      expect(sortKeys((await table().query({ pk, ...bounds })).items)).toEqual(expected);
      const backwards = await table().query({ pk, ...bounds, descending: true });
      expect(sortKeys(backwards.items)).toEqual(expected.toReversed());
    });

    it('reads a prefix beyond the basic plane', async () => {
      const pk = await filled(['😀', '😀a', '😁', '\uFFEE', '\uD7FF']);
      expect(sortKeys((await table().query({ pk, prefix: '😀' })).items)).toEqual(['😀', '😀a']);
      expect(sortKeys((await table().query({ pk, from: '\uFFEE' })).items)).toEqual([
        '\uFFEE',
        '😀',
        '😀a',
        '😁',
      ]);
    });

    it('pages through a partition both ways without a gap or a double', async () => {
      const keys = Array.from({ length: 23 }, (_, index) => `k${String(index).padStart(2, '0')}`);
      const pk = await filled(keys);
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 25 }),
          fc.boolean(),
          fc.constantFrom({}, { prefix: 'k1' }, { from: 'k05', to: 'k17' }),
          async (limit, descending, bounds) => {
            const once = await table().query({ pk, descending, ...bounds });
            const paged = await allOf(table(), { pk, limit, descending, ...bounds });
            expect(sortKeys(paged)).toEqual(sortKeys(once.items));
          },
        ),
        { numRuns: 40 },
      );
    });

    it('returns no more than the limit and says that there may be more', async () => {
      const pk = await filled(['a', 'b', 'c']);
      const page = await table().query({ pk, limit: 2 });
      expect(sortKeys(page.items)).toEqual(['a', 'b']);
      expect(page.next).toEqual({ pk, sk: 'b' });
      expect((await table().query({ pk, limit: 4 })).next).toBeUndefined();
    });

    it('goes on after an item that has been deleted since', async () => {
      const pk = await filled(['a', 'b', 'c']);
      const { next } = await table().query({ pk, limit: 2 });
      await table().delete({ pk, sk: 'b' });
      expect(sortKeys((await table().query({ pk, ...(next && { after: next }) })).items)).toEqual(['c']);
    });

    it('ends a page at about 1 MB and goes on from there', async () => {
      const keys = Array.from({ length: 8 }, (_, index) => `k${index}`);
      const pk = await filled(keys, 'x'.repeat(300_000));
      const page = await table().query({ pk });
      expect(page.items.length).toBeGreaterThan(2);
      expect(page.items.length).toBeLessThan(6);
      expect(page.next).toBeDefined();
      expect(sortKeys(await allOf(table(), { pk }))).toEqual(keys);
    });

    it.each<[string, Omit<Query, 'pk'>]>([
      ['a limit of zero', { limit: 0 }],
      ['a prefix together with bounds', { prefix: 'a', from: 'b' }],
      ['a consistent read of an index', { index: 'due', consistent: true }],
      ['a cursor of another partition', { after: { pk: 'elsewhere', sk: 'a' } }],
      ['a cursor of the table on an index', { index: 'due', after: { pk: 'p', sk: 'a' } }],
    ])('refuses %s', async (_, query) => {
      await expect(table().query({ pk: partition(), ...query })).rejects.toBeInstanceOf(Error);
    });
  });
}
