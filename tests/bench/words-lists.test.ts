import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { misjudged, readList } from '../../bench/words/judge-lists.ts';

const Results = z.array(z.object({ id: z.string(), value: z.number() }));
const GROUPS = [
  ['words.claims_passed', 'claim'],
  ['words.evasions_passed', 'evasion'],
  ['words.innocent_refused', 'innocent'],
] as const;

describe('the law on lines that nobody looked at when its rows were written', () => {
  it.each(GROUPS)('is as good as it was measured: %s', async (id, group) => {
    const results = Results.parse(
      JSON.parse(await readFile(new URL('../../bench/results.json', import.meta.url), 'utf8')),
    );
    const measured = results.find((figure) => figure.id === id)?.value;
    const { percent = 0 } = misjudged(await readList('held-out'), group);
    expect(percent).toBeLessThanOrEqual((measured ?? 0) + 0.01);
  });

  it.each(GROUPS)('does not fall behind on the lines it was mended by: %s', async (_id, group) => {
    expect(misjudged(await readList('tuned'), group).percent).toBeLessThanOrEqual(4);
  });
});

describe('a list of lines', () => {
  it('that has none of a group has no share of wrong ones, as when it was spent', () => {
    expect(misjudged([], 'claim')).toEqual({ lines: 0, wrong: 0 });
  });

  it('measures nothing by a line that rows were mended by', async () => {
    const spent = new Set((await readList('tuned')).map(({ line }) => line));
    expect((await readList('held-out')).filter(({ line }) => spent.has(line))).toEqual([]);
  });
});
