import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttributeValue, type Item, TableUnavailableError } from '../../functions/ports/table.ts';
import type { TableUnderTest } from './table-under-test.ts';

const names = fc.stringMatching(/^[a-z][A-Za-z0-9_.é-]{0,8}$/);
const { value: values } = fc.letrec<{ value: AttributeValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => Math.abs(value) > 1e-100),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

/** Items go in and come out as they were. */
export function tableKeepsItems({ table, partition }: TableUnderTest): void {
  describe('items', () => {
    it('returns nothing for a key that was never written', async () => {
      expect(await table().get({ pk: partition(), sk: 'a' })).toBeUndefined();
    });

    it('returns what was written, consistently or not', async () => {
      const item = { pk: partition(), sk: 'a', name: 'Tiwul', price: 15_000 };
      expect(await table().put(item)).toBe('written');
      expect(await table().get(item, { consistent: true })).toEqual(item);
      expect(await table().get(item, { consistent: false })).toEqual(item);
    });

    it('replaces the whole item when it is put again', async () => {
      const key = { pk: partition(), sk: 'a' };
      await table().put({ ...key, old: true });
      await table().put({ ...key, fresh: true });
      expect(await table().get(key, { consistent: true })).toEqual({ ...key, fresh: true });
    });

    it('deletes an item, and deletes nothing without complaint', async () => {
      const key = { pk: partition(), sk: 'a' };
      await table().put(key);
      expect(await table().delete(key)).toBe('written');
      expect(await table().get(key, { consistent: true })).toBeUndefined();
      expect(await table().delete(key)).toBe('written');
    });

    it('keeps every kind of value through a round trip', async () => {
      const pk = partition();
      await fc.assert(
        fc.asyncProperty(
          fc.dictionary(names, values, { maxKeys: 5, noNullPrototype: true }),
          async (content) => {
            const item: Item = { ...content, pk, sk: 'a' };
            await table().put(item);
            expect(await table().get(item, { consistent: true })).toEqual(item);
          },
        ),
        { numRuns: 60 },
      );
    });

    it('stores no undefined at any depth, and minus zero as zero', async () => {
      const key = { pk: partition(), sk: 'a' };
      const list: readonly AttributeValue[] = [{ gone: undefined, stays: '' }];
      await table().put({ ...key, gone: undefined, zero: -0, deep: { gone: undefined, list } });
      const stored = await table().get(key, { consistent: true });
      expect(stored).toStrictEqual({ ...key, zero: 0, deep: { list: [{ stays: '' }] } });
    });

    it('keeps its own copy: later changes to what was handed in or out do not reach it', async () => {
      const inner = { tags: ['kopi'] };
      const item = { pk: partition(), sk: 'a', inner };
      await table().put(item);
      inner.tags.push('changed');
      const first = await table().get(item, { consistent: true });
      expect(first?.['inner']).toEqual({ tags: ['kopi'] });
      if (first) Reflect.set(first, 'inner', 'changed');
      expect((await table().get(item, { consistent: true }))?.['inner']).toEqual({ tags: ['kopi'] });
    });

    it('tells keys apart that differ in case, accents or script', async () => {
      const pk = partition();
      const keys = ['kopi', 'Kopi', 'kopí', 'قهوة', '咖啡', '☕', '😀'];
      await Promise.all(keys.map((sk) => table().put({ pk, sk, own: sk })));
      for (const sk of keys) expect((await table().get({ pk, sk }))?.['own']).toBe(sk);
    });

    it.each([
      ['an empty partition key', { pk: '', sk: 'a' }],
      ['an empty sort key', { pk: 'p', sk: '' }],
      ['not a number', { pk: 'p', sk: 'a', value: Number.NaN }],
      ['infinity', { pk: 'p', sk: 'a', value: { deep: Number.POSITIVE_INFINITY } }],
      ['a number beyond exact integers', { pk: 'p', sk: 'a', value: 2 ** 53 }],
      ['an index key that is a number', { pk: 'p', sk: 'a', duePk: 7, dueSk: 'b' }],
      ['an item over 400 KB', { pk: 'p', sk: 'a', value: 'x'.repeat(410_000) }],
    ])('refuses %s as a mistake, not as an outage', async (_, item) => {
      const refusal = await table()
        .put(item)
        .catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Error);
      expect(refusal).not.toBeInstanceOf(TableUnavailableError);
    });
  });

  describe('many items', () => {
    it('returns those that exist, each once, and leaves out the others', async () => {
      const pk = partition();
      await Promise.all(['a', 'b', 'c'].map((sk) => table().put({ pk, sk })));
      const keys = ['a', 'c', 'missing', 'a'].map((sk) => ({ pk, sk }));
      const found = await table().getMany(keys);
      expect(found.map(({ sk }) => sk).sort()).toEqual(['a', 'c']);
    });

    it('returns them as they stand now when asked to', async () => {
      const key = { pk: partition(), sk: 'a' };
      for (const value of [1, 2, 3]) {
        await table().put({ ...key, value });
        expect(await table().getMany([key], { consistent: true })).toEqual([{ ...key, value }]);
      }
    });

    it('returns nothing for no keys', async () => {
      expect(await table().getMany([])).toEqual([]);
    });

    it('returns 100 items that together are larger than one answer can be', async () => {
      const pk = partition();
      const keys = Array.from({ length: 100 }, (_, index) => ({ pk, sk: `item-${index}` }));
      await Promise.all(keys.map((key) => table().put({ ...key, filling: 'x'.repeat(20_000) })));
      expect(await table().getMany(keys)).toHaveLength(100);
    });
  });
}
