import { describe, expect, it } from 'vitest';
import { ReportReply } from '../../functions/http/contract/report.ts';
import { ToldReply } from '../../functions/http/contract/told.ts';
import { aggregateDay } from '../../functions/insights/aggregate-day.ts';
import { keys } from '../../functions/records/keys.ts';
import { load } from '../../functions/records/record.ts';
import { staleDayRecord } from '../../functions/records/stale-day-record.ts';
import { httpWorld } from './world.ts';

const PATH = '/api/products/tiwul/told/20261201-0123456789abcdef';
const put = (json: unknown, as = 'kenanga') => ({ method: 'PUT', json, as });

describe('telling an order', () => {
  it('notes it for the maker, and takes it back', async () => {
    const world = await httpWorld();
    const sold = await world.read(ToldReply, PATH, put({ kind: 'sold', count: 12 }));
    expect(sold).toMatchObject({ kind: 'sold', count: 12, undone: false, soldOut: false });
    const back = await world.read(ToldReply, PATH, { method: 'DELETE', as: 'kenanga' });
    expect(back.undone).toBe(true);
  });

  it('stands beside the reach in the report of everybody, and in her own', async () => {
    const world = await httpWorld();
    await world.ask(PATH, put({ kind: 'sold', count: 12 }));
    const key = keys.staleDay('rukun-lereng', '2026-12-01');
    const due = (await load(world.table, staleDayRecord, key))?.due;
    if (!due) throw new Error('the day is aggregated again');
    await world.clock.advanceTo(due.at);
    await aggregateDay(world.deps)({ version: 1, kind: 'fold', ...key, intent: due.at });
    const hers = await world.read(ReportReply, '/api/report', { as: 'kenanga' });
    expect(hers).toMatchObject({ told: { sold: 12, asked: 0 }, mine: { told: { sold: 12, asked: 0 } } });
    expect(hers.before).not.toHaveProperty('told');
    const others = await world.read(ReportReply, '/api/report', { as: 'melati' });
    expect(others).toMatchObject({ told: { sold: 12 }, mine: { told: { sold: 0, asked: 0 } }, days: [] });
  });

  it.each([
    [-1, 'told.negative'],
    [0, 'told.nothing'],
    [1e9, 'told.tooMany'],
    [1.5, 'told.notWhole'],
    ['dua belas', 'input.wrongType'],
    [null, 'input.wrongType'],
  ])('refuses a count of %s with a sentence of its own, and notes nothing', async (count, code) => {
    const world = await httpWorld();
    const before = world.stored();
    const refused = await world.refused(PATH, put({ kind: 'sold', count }));
    expect(refused).toMatchObject({ status: 422, code });
    expect(world.stored()).toEqual(before);
  });

  it.each([
    ['20261301-0123456789abcdef', 'told.notThen'],
    ['20250101-0123456789abcdef', 'told.notThen'],
    ['besok', 'input.notAToldId'],
  ])('refuses the id %s by what is wrong with it', async (id, code) => {
    const world = await httpWorld();
    const refused = await world.refused(`/api/products/tiwul/told/${id}`, put({ kind: 'sold', count: 1 }));
    expect(refused.code).toBe(code);
  });

  it('is not for somebody else’s product', async () => {
    const world = await httpWorld();
    const refused = await world.refused(PATH, put({ kind: 'sold', count: 1 }, 'melati'));
    expect(refused).toMatchObject({ status: 403, code: 'access.forbidden' });
  });
});
