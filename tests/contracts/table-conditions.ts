import { describe, expect, it } from 'vitest';
import type { Check } from '../../functions/ports/table.ts';
import type { TableUnderTest } from './table-under-test.ts';

const STORED = { text: 'kopi', number: 7, truth: true, nothing: null, empty: '' } as const;

const HOLD: readonly Check[] = [
  { attribute: 'missing', is: 'absent' },
  { attribute: 'text', is: 'present' },
  { attribute: 'nothing', is: 'present' },
  { attribute: 'empty', is: '=', value: '' },
  { attribute: 'text', is: '=', value: 'kopi' },
  { attribute: 'number', is: '=', value: 7 },
  { attribute: 'truth', is: '=', value: true },
  { attribute: 'number', is: '<', value: 8 },
  { attribute: 'number', is: '<', value: 10 },
  { attribute: 'number', is: '<=', value: 7 },
  { attribute: 'number', is: '>', value: -7 },
  { attribute: 'number', is: '>=', value: 7 },
  { attribute: 'text', is: '<', value: 'kopj' },
  { attribute: 'text', is: '<', value: 'kopi susu' },
  { attribute: 'text', is: '<=', value: 'kopi' },
  { attribute: 'text', is: '>', value: 'Kopi' },
  { attribute: 'text', is: '>=', value: 'kop' },
  { attribute: 'text', is: 'in', values: ['teh', 'kopi'] },
  { attribute: 'number', is: 'in', values: ['7', 7] },
];

const FAIL: readonly Check[] = [
  { attribute: 'text', is: 'absent' },
  { attribute: 'nothing', is: 'absent' },
  { attribute: 'empty', is: 'absent' },
  { attribute: 'missing', is: 'present' },
  { attribute: 'text', is: '=', value: 'Kopi' },
  { attribute: 'number', is: '=', value: '7' },
  { attribute: 'truth', is: '=', value: false },
  { attribute: 'number', is: '<', value: 7 },
  { attribute: 'number', is: '>', value: 7 },
  { attribute: 'number', is: '<', value: '8' },
  { attribute: 'text', is: '>', value: 1 },
  { attribute: 'nothing', is: '<', value: 'zzz' },
  { attribute: 'text', is: 'in', values: ['teh', 'susu'] },
  { attribute: 'text', is: 'in', values: [] },
  { attribute: 'missing', is: '=', value: '' },
  { attribute: 'missing', is: '<', value: 1 },
  { attribute: 'missing', is: '<=', value: 'z' },
  { attribute: 'missing', is: '>', value: -1 },
  { attribute: 'missing', is: '>=', value: '' },
  { attribute: 'missing', is: 'in', values: ['kopi', 7] },
];

const named = (checks: readonly Check[]) => checks.map((check) => [JSON.stringify(check), check] as const);

/** Writes happen when all their checks hold, and only then. */
export function tableKeepsConditions({ table, partition }: TableUnderTest): void {
  describe('checks', () => {
    it.each(named(HOLD))('lets every write pass on %s', async (_, check) => {
      const key = { pk: partition(), sk: 'a' };
      await table().put({ ...key, ...STORED });
      expect(await table().update(key, { set: { updated: true } }, [check])).toBe('written');
      expect((await table().get(key, { consistent: true }))?.['updated']).toBe(true);
      expect(await table().put({ ...key, ...STORED, put: true }, [check])).toBe('written');
      expect((await table().get(key, { consistent: true }))?.['put']).toBe(true);
      expect(await table().delete(key, [check])).toBe('written');
      expect(await table().get(key, { consistent: true })).toBeUndefined();
    });

    it.each(named(FAIL))('lets no write pass on %s', async (_, check) => {
      const item = { pk: partition(), sk: 'a', ...STORED };
      await table().put(item);
      expect(await table().put({ pk: item.pk, sk: 'a' }, [check])).toBe('conflict');
      expect(await table().update(item, { set: { updated: true } }, [check])).toBe('conflict');
      expect(await table().delete(item, [check])).toBe('conflict');
      expect(await table().get(item, { consistent: true })).toEqual(item);
    });

    it('finds every attribute absent on an item that is not there', async () => {
      const key = { pk: partition(), sk: 'a' };
      expect(await table().delete(key, [{ attribute: 'pk', is: 'present' }])).toBe('conflict');
      expect(await table().put(key, [{ attribute: 'rev', is: '=', value: 0 }])).toBe('conflict');
      expect(await table().put(key, [{ attribute: 'pk', is: 'absent' }])).toBe('written');
      expect(await table().put(key, [{ attribute: 'pk', is: 'absent' }])).toBe('conflict');
    });

    it('asks that all checks hold', async () => {
      const key = { pk: partition(), sk: 'a' };
      await table().put({ ...key, state: 'scheduled', fence: 2 });
      const state: Check = { attribute: 'state', is: 'in', values: ['scheduled', 'prepared'] };
      const low: Check = { attribute: 'fence', is: '<', value: 2 };
      const same: Check = { attribute: 'fence', is: '=', value: 2 };
      expect(await table().update(key, { add: { fence: 1 } }, [state, low])).toBe('conflict');
      expect(await table().update(key, { add: { fence: 1 } }, [state, same])).toBe('written');
      expect(await table().update(key, { add: { fence: 1 } }, [state, same])).toBe('conflict');
    });

    it('lets one of many puts win that race for a key', async () => {
      const key = { pk: partition(), sk: 'a' };
      const absent: readonly Check[] = [{ attribute: 'pk', is: 'absent' }];
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, (_, racer) => table().put({ ...key, racer }, absent)),
      );
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
      const winner = (await table().get(key, { consistent: true }))?.['racer'];
      expect(winner).toBe(outcomes.indexOf('written'));
    });

    it('lets one of many updates win that expect the same revision', async () => {
      const key = { pk: partition(), sk: 'a' };
      await table().put({ ...key, revision: 1 });
      const check: Check = { attribute: 'revision', is: '=', value: 1 };
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, () => table().update(key, { add: { revision: 1 } }, [check])),
      );
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
      expect((await table().get(key, { consistent: true }))?.['revision']).toBe(2);
    });
  });
}
