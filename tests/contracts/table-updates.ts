import { describe, expect, it } from 'vitest';
import type { Changes } from '../../functions/ports/table.ts';
import type { TableUnderTest } from './table-under-test.ts';

/** Updates change single attributes. */
export function tableKeepsUpdates({ table, partition }: TableUnderTest): void {
  const stored = (pk: string) => table().get({ pk, sk: 'a' }, { consistent: true });

  describe('updates', () => {
    it('changes the attributes named and leaves the others', async () => {
      const key = { pk: partition(), sk: 'a' };
      await table().put({ ...key, stays: [1, { two: 2 }], name: 'old', size: 1 });
      expect(await table().update(key, { set: { name: { id: 'baru', gone: undefined }, size: null } })).toBe(
        'written',
      );
      expect(await stored(key.pk)).toEqual({
        ...key,
        stays: [1, { two: 2 }],
        name: { id: 'baru' },
        size: null,
      });
    });

    it('makes an item that is not there', async () => {
      const key = { pk: partition(), sk: 'a' };
      expect(await table().update(key, { set: { state: 'scheduled' }, add: { fence: 1 } })).toBe('written');
      expect(await stored(key.pk)).toEqual({ ...key, state: 'scheduled', fence: 1 });
    });

    it('makes no item when "present" on its key forbids it', async () => {
      const key = { pk: partition(), sk: 'a' };
      const present = [{ attribute: 'pk', is: 'present' }] as const;
      expect(await table().update(key, { set: { state: 'scheduled' } }, present)).toBe('conflict');
      expect(await stored(key.pk)).toBeUndefined();
    });

    it('makes an item of its key alone when nothing is to be changed', async () => {
      const key = { pk: partition(), sk: 'a' };
      expect(await table().update(key, {})).toBe('written');
      expect(await stored(key.pk)).toEqual(key);
    });

    it('removes an attribute that is set to undefined, also one that is not there', async () => {
      const key = { pk: partition(), sk: 'a' };
      await table().put({ ...key, reason: 'late', state: 'held' });
      await table().update(key, { set: { reason: undefined, never: undefined, state: 'scheduled' } });
      expect(await stored(key.pk)).toStrictEqual({ ...key, state: 'scheduled' });
    });

    it('adds and takes away, from zero when there is nothing yet', async () => {
      const key = { pk: partition(), sk: 'a' };
      await table().update(key, { add: { fence: 3, spent: -2 } });
      await table().update(key, { add: { fence: 4, spent: -5 } });
      expect(await stored(key.pk)).toEqual({ ...key, fence: 7, spent: -7 });
    });

    it('sums additions that race', async () => {
      const key = { pk: partition(), sk: 'a' };
      await Promise.all(Array.from({ length: 50 }, () => table().update(key, { add: { count: 2 } })));
      expect((await stored(key.pk))?.['count']).toBe(100);
    });

    it('takes attribute names that are words of DynamoDB or hold dots', async () => {
      const key = { pk: partition(), sk: 'a' };
      await table().update(key, {
        set: { status: 'x', 'day.1': 1, name: 'y', ' ': 2 },
        add: { count: 1, size: 1 },
      });
      expect(await stored(key.pk)).toEqual({
        ...key,
        status: 'x',
        'day.1': 1,
        name: 'y',
        ' ': 2,
        count: 1,
        size: 1,
      });
    });

    it.each<[string, Changes]>([
      ['changing a part of the key', { set: { sk: 'b' } }],
      ['setting and adding to the same attribute', { set: { count: 1 }, add: { count: 1 } }],
      ['adding a fraction', { add: { count: 0.5 } }],
      ['adding to a text', { add: { text: 1 } }],
      ['a number as an index key', { set: { dueSk: 5 } }],
    ])('refuses %s and changes nothing', async (_, changes) => {
      const key = { pk: partition(), sk: 'a' };
      await table().put({ ...key, text: 'kopi' });
      await expect(table().update(key, changes)).rejects.toBeInstanceOf(Error);
      expect(await stored(key.pk)).toEqual({ ...key, text: 'kopi' });
    });
  });
}
