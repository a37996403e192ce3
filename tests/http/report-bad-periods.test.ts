import { describe, expect, it } from 'vitest';
import { httpWorld } from './world.ts';

/** Every address of the report that takes two days. */
const ADDRESSES = [
  '/api/report?view=community',
  '/api/report.csv?view=community',
  '/api/report.xlsx?view=community',
  '/api/report/people?page=0',
  '/api/report/posts?platform=facebook',
  '/api/report/notable?lang=id',
  '/api/report/group?lang=id',
  '/api/report/funnel?lang=id',
] as const;

const BAD = [
  [
    'is reversed',
    'from=2026-12-01&to=2026-11-01',
    ['from', 'report.badPeriod'],
    'Hari pertama harus sebelum hari terakhir.',
  ],
  [
    'has no day',
    'from=2026-12-01&to=2026-11-30',
    ['from', 'report.badPeriod'],
    'Hari pertama harus sebelum hari terakhir.',
  ],
  [
    'has 400 days',
    'from=2025-10-28&to=2026-12-01',
    ['from', 'report.periodTooLong'],
    'paling panjang satu tahun (366 hari)',
  ],
  ['ends in the year 9999', 'from=2026-12-01&to=9999-12-31', ['to', 'input.tooFar'], 'terlalu jauh'],
] as const;

describe.each(ADDRESSES)('a period of %s', (address) => {
  it.each(BAD)('that %s is refused by its own sentence', async (_, days, [field, code], sentence) => {
    const world = await httpWorld();
    const before = world.stored();
    const refused = await world.refused(`${address}&${days}`, { as: 'flamboyan' });
    expect(refused.status).toBe(422);
    const { problems, detail } = refused;
    expect(problems.map((problem) => [problem.field, problem.code])).toEqual([[field, code]]);
    expect(detail).toContain(sentence);
    expect(world.stored()).toEqual(before);
  });
});

describe('a year for supporters', () => {
  it.each(['9999', '-1', 'dua ribu', '2026.5'])('of %s is refused by its own sentence', async (year) => {
    const world = await httpWorld();
    const address = `/api/report/year.csv?year=${encodeURIComponent(year)}`;
    const refused = await world.refused(address, { as: 'bakung' });
    expect([refused.status, refused.problems.map(({ field }) => field)]).toEqual([422, ['year']]);
  });
});
