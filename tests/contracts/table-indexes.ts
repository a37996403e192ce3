import { describe, expect, it } from 'vitest';
import { type IndexAttributes, type IndexName, TABLE_INDEXES } from '../../functions/ports/table.ts';
import { allOf, sortKeys, type TableUnderTest } from './table-under-test.ts';

/** The sparse indexes hold those items that have both index attributes, as far as an entry carries them, and follow every write. */
export function tableKeepsIndexes({ table, partition }: TableUnderTest): void {
  describe.each(Object.keys(TABLE_INDEXES) as IndexName[])('the index %s', (index) => {
    const names: IndexAttributes = TABLE_INDEXES[index];
    const standing = (pk: string, sk: string) => ({ [names.pk]: pk, [names.sk]: sk });
    const carried = Object.fromEntries(names.carries.map((name) => [name, [`what ${name} says`]]));
    const found = async (pk: string) => (await table().query({ index, pk })).items;

    it('shows what it carries and nothing else, in the order of its own sort key, both ways', async () => {
      const [pk, indexPk] = [partition(), partition()];
      const sorted = ['c', 'a', 'b', '😀', 'ｱ'];
      await Promise.all(
        sorted.map((sk, at) =>
          table().put({ ...carried, pk, sk: `item-${at}`, more: 'words', ...standing(indexPk, sk) }),
        ),
      );
      const items = await found(indexPk);
      expect(items.map((item) => item[names.sk])).toEqual(['a', 'b', 'c', 'ｱ', '😀']);
      expect(items[0]).toEqual({ ...carried, pk, sk: 'item-1', ...standing(indexPk, 'a') });
      const { items: backwards } = await table().query({ index, pk: indexPk, descending: true });
      expect(backwards).toEqual(items.toReversed());
    });

    it('shows what it carries as it now is', async () => {
      const [pk, indexPk] = [partition(), partition()];
      const key = { pk, sk: 'a' };
      await table().put({ ...key, ...standing(indexPk, '1'), more: 1 });
      await table().update(key, { set: { ...carried, more: 2 } });
      expect(await found(indexPk)).toEqual([{ ...carried, ...key, ...standing(indexPk, '1') }]);
      await table().update(key, { set: Object.fromEntries(names.carries.map((name) => [name, undefined])) });
      expect(await found(indexPk)).toEqual([{ ...key, ...standing(indexPk, '1') }]);
    });

    it('leaves out items without one of its attributes', async () => {
      const [pk, indexPk] = [partition(), partition()];
      await table().put({ pk, sk: 'a', [names.pk]: indexPk });
      await table().put({ pk, sk: 'b', [names.sk]: 'b' });
      expect(await found(indexPk)).toEqual([]);
    });

    it('takes an item in, moves it and lets it go as its attributes change', async () => {
      const [pk, first, second] = [partition(), partition(), partition()];
      const key = { pk, sk: 'a' };
      await table().put({ ...key, size: 1 });
      await table().update(key, { set: standing(first, '1') });
      expect(await found(first)).toEqual([{ ...key, ...standing(first, '1') }]);
      await table().update(key, { set: { [names.sk]: '2' } });
      expect(await found(first)).toEqual([{ ...key, ...standing(first, '2') }]);
      await table().update(key, { set: { [names.pk]: second } });
      expect([await found(first), await found(second)]).toEqual([[], [{ ...key, ...standing(second, '2') }]]);
      await table().update(key, { set: { [names.sk]: undefined } });
      expect(await found(second)).toEqual([]);
    });

    it('forgets an item that is deleted or replaced by one without its attributes', async () => {
      const [pk, indexPk] = [partition(), partition()];
      await table().put({ pk, sk: 'a', ...standing(indexPk, '1') });
      await table().put({ pk, sk: 'b', ...standing(indexPk, '2') });
      await table().delete({ pk, sk: 'a' });
      await table().put({ pk, sk: 'b' });
      expect(await found(indexPk)).toEqual([]);
    });

    it('is not moved by a write whose checks did not hold', async () => {
      const [pk, indexPk] = [partition(), partition()];
      const key = { pk, sk: 'a' };
      await table().put({ ...key, ...standing(indexPk, '1') });
      const moved = await table().update(key, { set: { [names.sk]: '2' } }, [
        { attribute: 'pk', is: 'absent' },
      ]);
      expect(moved).toBe('conflict');
      expect(await found(indexPk)).toEqual([{ ...key, ...standing(indexPk, '1') }]);
    });

    it('reads up to a moment, page by page, both ways', async () => {
      const [pk, indexPk] = [partition(), partition()];
      const times = Array.from({ length: 12 }, (_, hour) => `T${String(hour).padStart(2, '0')}`);
      await Promise.all(
        times.map((time) => table().put({ pk, sk: `of-${time}`, ...standing(indexPk, `${time}#x`) })),
      );
      const due = times.slice(0, 8).map((time) => `of-${time}`);
      const query = { index, pk: indexPk, to: 'T07#~' } as const;
      expect(sortKeys(await allOf(table(), { ...query, limit: 3 }))).toEqual(due);
      const backwards = await allOf(table(), { ...query, limit: 3, descending: true });
      expect(sortKeys(backwards)).toEqual(due.toReversed());
    });

    it('goes on after an item that has left the index since', async () => {
      const [pk, indexPk] = [partition(), partition()];
      await Promise.all(['a', 'b', 'c'].map((sk) => table().put({ pk, sk, ...standing(indexPk, sk) })));
      const { next } = await table().query({ index, pk: indexPk, limit: 2 });
      await table().delete({ pk, sk: 'b' });
      const rest = await table().query({ index, pk: indexPk, ...(next && { after: next }) });
      expect(sortKeys(rest.items)).toEqual(['c']);
    });
  });
}
