import { describe, expect, it } from 'vitest';
import type { GraphOutcome, GraphUsage } from '../../functions/ports/graph.ts';
import { usageOf } from '../../functions/records/usage-after-refusal.ts';

const PAGE = '1001';

const refused = (code: number, usage: GraphUsage = {}, subcode?: number): GraphOutcome<never> => ({
  is: 'refused',
  refusal: { code, transient: false, message: '', ...(subcode !== undefined && { subcode }) },
  usage,
});

describe('what a refusal says about budgets', () => {
  it.each([17, 32, 613, 80001])('%d: that of the account that was asked is used up', (code) => {
    expect(usageOf(refused(code), PAGE)).toEqual({ account: { [PAGE]: { percent: 100, regainMinutes: 0 } } });
  });

  it('is more than headers say of an account, but for when it is regained', () => {
    const header = {
      account: { [PAGE]: { percent: 12, regainMinutes: 7 }, '2002': { percent: 5, regainMinutes: 0 } },
    };
    expect(usageOf(refused(80001, header), PAGE)).toEqual({
      account: { ...header.account, [PAGE]: { percent: 100, regainMinutes: 7 } },
    });
  });

  it.each([4, 341])('%d: that of the app is used up, unless a header knows better', (code) => {
    expect(usageOf(refused(code), PAGE)).toEqual({ app: 100 });
    expect(usageOf(refused(code, { app: 12 }), PAGE)).toEqual({ app: 12 });
  });

  it('is nothing when it is about something else, as is a yes', () => {
    expect(usageOf(refused(4, {}, 2207051), PAGE)).toEqual({});
    expect(usageOf(refused(100), PAGE)).toEqual({});
    expect(usageOf({ is: 'done', value: 1, usage: { app: 3 } }, PAGE)).toEqual({ app: 3 });
  });
});
