import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeUsage, readUsage } from '../../../functions/adapters/meta/usage.ts';
import type { GraphUsage } from '../../../functions/ports/graph.ts';
import { type FakeWire, PAGE, graphError, graphOn, json, openWire } from './fake-wire.ts';

let wire: FakeWire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const headers = {
  'X-App-Usage': '{"call_count":28,"total_time":25,"total_cputime":31}',
  'X-Business-Use-Case-Usage':
    '{"100":[{"type":"pages","call_count":97,"total_cputime":23,"total_time":23,"estimated_time_to_regain_access":0},{"type":"instagram","call_count":2,"total_cputime":101,"total_time":3,"estimated_time_to_regain_access":17}]}',
};
const usage = { app: 31, account: { '100': { percent: 101, regainMinutes: 17 } } };

describe('usage of budgets', () => {
  it('comes with a yes, even with a bare true', async () => {
    wire.play(json(200, true, headers));
    expect(await graphOn(wire).publishPost(PAGE, '100_1')).toMatchObject({ is: 'done', usage });
  });

  it('comes with a no and with an answer that cannot be read', async () => {
    wire.play(
      graphError(400, { code: 32 }),
      json(400, { error: 1 }, headers),
      json(400, { error: { code: 32 } }, headers),
    );
    const graph = graphOn(wire);
    expect(await graph.publishPost(PAGE, '100_1')).toMatchObject({ is: 'refused', usage: {} });
    expect(await graph.publishPost(PAGE, '100_1')).toMatchObject({ is: 'unknown', usage });
    expect(await graph.publishPost(PAGE, '100_1')).toMatchObject({ is: 'refused', usage });
  });

  it('of a Page, which may pass 100 and names no Page, counts for the one that was asked', () => {
    const page = { 'x-page-usage': '{"call_count":855,"total_cputime":202,"total_time":911}' };
    expect(readUsage(page, '100')).toEqual({ account: { '100': { percent: 911, regainMinutes: 0 } } });
    expect(readUsage(page, undefined)).toEqual({});
  });

  it.each(['', 'nonsense', '[]', '{"100":{}}', '{"100":[{"call_count":"many"}]}', 'null'])(
    'is absent, and spoils nothing, when the header is %j',
    (text) => {
      const odd = { 'x-business-use-case-usage': text, 'x-app-usage': '{"call_count":5}' };
      expect(readUsage(odd, '100')).toEqual({ app: 5 });
    },
  );

  it('of one piece of work is the worse of its parts, in whatever order they came', () => {
    const load = fc.record({ percent: fc.nat(200), regainMinutes: fc.nat(60) });
    const one: fc.Arbitrary<GraphUsage> = fc.record(
      {
        app: fc.nat(200),
        account: fc.dictionary(fc.constantFrom('100', '178', '200'), load, { minKeys: 1 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(one, one, (left, right) => {
        const merged = mergeUsage(left, right);
        expect(merged).toEqual(mergeUsage(right, left));
        expect(mergeUsage(merged, left)).toEqual(merged);
        for (const [id, { percent }] of Object.entries(left.account ?? {})) {
          expect(merged.account?.[id]?.percent).toBeGreaterThanOrEqual(percent);
        }
      }),
    );
  });
});
