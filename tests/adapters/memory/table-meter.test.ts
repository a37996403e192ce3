import { describe, expect, it } from 'vitest';
import { MemoryTable } from '../../../functions/adapters/memory/memory-table.ts';
import type { TableUse } from '../../../functions/adapters/memory/table-meter.ts';

const KEY = { pk: 'a', sk: 'b' };
const DUE = { duePk: 'due#1', dueSk: '1' };

function metered(): { table: MemoryTable; last: () => TableUse | undefined } {
  const uses: TableUse[] = [];
  return { table: new MemoryTable({ meter: (use) => uses.push(use) }), last: () => uses.at(-1) };
}

describe('the meter of a table', () => {
  it('counts a write by each kilobyte begun, of the larger of old and new', async () => {
    const { table, last } = metered();
    await table.put(KEY);
    expect(last()).toEqual({
      verb: 'put',
      outcome: 'written',
      pk: 'a',
      readUnits: 0,
      writeUnits: 1,
      items: 1,
      indexes: [],
    });
    await table.put({ ...KEY, filling: 'x'.repeat(3_000) });
    expect(last()?.writeUnits).toBe(3);
    await table.update(KEY, { set: { filling: undefined } });
    expect(last()?.writeUnits).toBe(3);
    await table.delete(KEY);
    expect(last()?.writeUnits).toBe(1);
  });

  it('adds a unit for an index entered or left, two for one moved in, none for one left alone', async () => {
    const { table, last } = metered();
    await table.put({ ...KEY, ...DUE });
    expect(last()).toMatchObject({ writeUnits: 2, indexes: ['due'] });
    await table.update(KEY, { add: { fence: 1 } });
    expect(last()).toMatchObject({ writeUnits: 1, indexes: [] });
    await table.update(KEY, { set: { dueSk: '2', channelPk: 'c', timeSk: '1' } });
    expect(last()).toMatchObject({ writeUnits: 4, indexes: ['due', 'byChannel'] });
    await table.delete(KEY);
    expect(last()).toMatchObject({ writeUnits: 3, indexes: ['due', 'byChannel'] });
  });

  it('adds one unit when only what an entry carries changes, and none for anything else', async () => {
    const { table, last } = metered();
    await table.put({ ...KEY, timePk: 't', timeSk: '1', listState: 'waiting', alsoSellers: ['a'] });
    await table.update(KEY, { set: { state: 'prepared', alsoSellers: ['a'] } });
    expect(last()).toMatchObject({ writeUnits: 1, indexes: [] });
    await table.update(KEY, { set: { listState: 'out' } });
    expect(last()).toMatchObject({ writeUnits: 2, indexes: ['byTime'] });
    await table.update(KEY, { set: { timeSk: '2' } });
    expect(last()).toMatchObject({ writeUnits: 3, indexes: ['byTime'] });
  });

  it('counts a failed condition by the size of what is stored', async () => {
    const { table, last } = metered();
    const absent = [{ attribute: 'pk', is: 'absent' }] as const;
    await table.put({ ...KEY, filling: 'x'.repeat(2_000) });
    await table.put(KEY, absent);
    expect(last()).toMatchObject({ outcome: 'conflict', writeUnits: 2, items: 0 });
    await table.update({ pk: 'a', sk: 'missing' }, {}, [{ attribute: 'pk', is: 'present' }]);
    expect(last()).toMatchObject({ outcome: 'conflict', writeUnits: 1 });
  });

  it('counts a read by each 4 KB begun, half when it may be stale, also of nothing', async () => {
    const { table, last } = metered();
    await table.put({ ...KEY, filling: 'x'.repeat(5_000) });
    await table.get(KEY, { consistent: true });
    expect(last()).toMatchObject({ verb: 'get', readUnits: 2, writeUnits: 0, items: 1 });
    await table.get(KEY);
    expect(last()?.readUnits).toBe(1);
    await table.get({ pk: 'a', sk: 'missing' });
    expect(last()).toMatchObject({ readUnits: 0.5, items: 0 });
    await table.getMany([KEY, { pk: 'a', sk: 'missing' }]);
    expect(last()).toMatchObject({ readUnits: 1.5, items: 1 });
  });

  it('rounds a query once over all it read', async () => {
    const { table, last } = metered();
    for (let at = 0; at < 10; at += 1)
      await table.put({ pk: 'a', sk: String(at), ...DUE, dueSk: String(at) });
    await table.query({ pk: 'a', consistent: true });
    expect(last()).toMatchObject({ verb: 'query', readUnits: 1, items: 10 });
    await table.query({ pk: 'due#1', index: 'due' });
    expect(last()).toMatchObject({ readUnits: 0.5, items: 10, indexes: ['due'] });
    await table.query({ pk: 'nobody' });
    expect(last()).toMatchObject({ readUnits: 0.5, items: 0 });
  });
});
