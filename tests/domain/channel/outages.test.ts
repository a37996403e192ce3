import { describe, expect, it } from 'vitest';
import { brokenSince, outagesUntil } from '../../../functions/domain/channel/outages.ts';
import { DAY } from '../../../functions/domain/time/instant.ts';
import { aChannel, MORNING } from '../../factories/entities.ts';

const text = { id: 'Sambungkan lagi.', en: 'Connect again.' };
const broken = (since: number) =>
  ({ state: 'broken', since, code: 'channel.tokenDead', reason: text, nextStep: text }) as const;

describe('the outages of a page', () => {
  it('have one more when it works again after it was broken', () => {
    const outages = [{ from: MORNING - 9 * DAY, until: MORNING - 8 * DAY }];
    const page = aChannel({ health: broken(MORNING - DAY), outages });
    expect(outagesUntil(page, MORNING)).toEqual([...outages, { from: MORNING - DAY, until: MORNING }]);
  });

  it('stay as they are when a page that works is connected again', () => {
    expect(outagesUntil(aChannel(), MORNING)).toBeUndefined();
    const outages = [{ from: MORNING - 9 * DAY, until: MORNING - 8 * DAY }];
    expect(outagesUntil(aChannel({ outages }), MORNING)).toEqual(outages);
  });

  it('are the newest twelve', () => {
    const outages = Array.from({ length: 12 }, (_, day) => ({ from: day * DAY, until: day * DAY + 1 }));
    const kept = outagesUntil(aChannel({ health: broken(20 * DAY), outages }), 21 * DAY);
    expect(kept).toEqual([...outages.slice(1), { from: 20 * DAY, until: 21 * DAY }]);
  });

  it('begin when it first broke, whatever broke it further', () => {
    expect(brokenSince(aChannel({ health: broken(MORNING - DAY) }), MORNING)).toBe(MORNING - DAY);
    expect(brokenSince(aChannel(), MORNING)).toBe(MORNING);
  });
});
