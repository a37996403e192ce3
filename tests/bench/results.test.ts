import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Figure, reached } from '../../bench/bench.ts';
import { interleaved, median, WARM_UP } from '../../bench/measure.ts';
import { saveResults } from '../../bench/results.ts';
import { tableOf } from '../../bench/table.ts';

const figure = (changes: Partial<Figure> = {}): Figure => ({
  id: 'picture.one',
  value: 1.5,
  goal: 2,
  unit: '×',
  better: 'lower',
  how: 'measured',
  ...changes,
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-bench-'));
});
afterEach(async () => rm(folder, { recursive: true }));

const stored = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

describe('the results of benches', () => {
  it('begin with the first figure and carry when it was measured', async () => {
    const path = join(folder, 'results.json');
    await saveResults(path, [figure()], '2026-11-24T10:00:00.000Z');
    expect(await stored(path)).toEqual([{ ...figure(), measuredAt: '2026-11-24T10:00:00.000Z' }]);
    expect(await readdir(folder)).toEqual(['results.json']);
  });

  it('are replaced by id and otherwise stay as they were measured', async () => {
    const path = join(folder, 'results.json');
    await saveResults(
      path,
      [figure(), figure({ id: 'table.write_units', value: 30 })],
      '2026-11-24T10:00:00.000Z',
    );
    await saveResults(path, [figure({ value: 1.4 })], '2026-11-25T10:00:00.000Z');
    expect(await stored(path)).toMatchObject([
      { id: 'picture.one', value: 1.4, measuredAt: '2026-11-25T10:00:00.000Z' },
      { id: 'table.write_units', value: 30, measuredAt: '2026-11-24T10:00:00.000Z' },
    ]);
  });

  it('are not overwritten when the file holds something else', async () => {
    const path = join(folder, 'results.json');
    await writeFile(path, '{"notes": "mine"}');
    await expect(saveResults(path, [figure()], '2026-11-24T10:00:00.000Z')).rejects.toThrow('results.json');
    expect(await stored(path)).toEqual({ notes: 'mine' });
  });

  it('never hold a figure that is no number', async () => {
    const path = join(folder, 'results.json');
    await expect(
      saveResults(path, [figure({ value: Number.NaN })], '2026-11-24T10:00:00.000Z'),
    ).rejects.toThrow(/number/);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a figure', () => {
  it('reaches its goal at the goal itself, on the side that is better', () => {
    expect([1.9, 2, 2.1].map((value) => reached(figure({ value })))).toEqual([true, true, false]);
    expect([1.9, 2, 2.1].map((value) => reached(figure({ value, better: 'higher' })))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('stands in a table with a sign for whether it was reached', () => {
    const lines = tableOf([figure(), figure({ id: 'picture.seller', value: 3 })]).split('\n');
    expect(lines[1]).toMatch(/^✓ +picture\.one +1\.5 × +≤ 2$/);
    expect(lines[2]).toMatch(/^✗ +picture\.seller +3 × +≤ 2$/);
  });
});

describe('measuring', () => {
  it('takes the middle of the values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
  });

  it('does things in turn, warm-up first, and counts only the rounds asked for', async () => {
    const done: string[] = [];
    const finished: number[] = [];
    const times = await interleaved(
      2,
      {
        one: async (round) => done.push(`one ${round}`),
        other: async (round) => done.push(`other ${round}`),
      },
      (round) => finished.push(round),
    );
    expect(done.slice(-4)).toEqual(['one 0', 'other 0', 'one 1', 'other 1']);
    expect(finished).toEqual([...Array.from({ length: WARM_UP }, (_, round) => round - WARM_UP), 0, 1]);
    expect(Object.keys(times)).toEqual(['one', 'other']);
  });
});
