import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../functions/domain/channel/channel.ts';
import { pagesInReport } from '../../../functions/domain/insights/pages-in-report.ts';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { addDays, dayOf } from '../../../functions/domain/time/local-day.ts';
import { aChannel, MORNING } from '../../factories/entities.ts';

const ZONE = 'Asia/Jakarta';
const text = { id: 'Sambungkan lagi.', en: 'Connect again.' };
const brokenFor = (days: number): Channel['health'] => ({
  state: 'broken',
  since: MORNING - days * DAY,
  code: 'channel.tokenDead',
  reason: text,
  nextStep: text,
});
const outage = (from: number, until: number) => ({
  from: MORNING - from * DAY,
  until: MORNING - until * DAY,
});
const TODAY = dayOf(MORNING, ZONE);
const month = { from: addDays(TODAY, -29), to: TODAY, zone: ZONE };

describe('the pages of a period', () => {
  it('are told when one broke and was connected again, with the days', () => {
    const pages = pagesInReport([aChannel({ name: 'Lereng', outages: [outage(9, 4)] }), aChannel()], month);
    expect(pages).toEqual({
      broken: [],
      brokenPages: 0,
      mended: [{ name: 'Lereng', from: addDays(TODAY, -9), until: addDays(TODAY, -4) }],
      mendedPages: 1,
    });
  });

  it('are told of an outage that began before the period or ended after it', () => {
    const week = { from: addDays(TODAY, -20), to: addDays(TODAY, -14), zone: ZONE };
    const told = (from: number, until: number) =>
      pagesInReport([aChannel({ outages: [outage(from, until)] })], week).mendedPages;
    expect([told(25, 18), told(16, 2), told(30, 1), told(30, 21), told(13, 2)]).toEqual([1, 1, 1, 0, 0]);
  });

  it('are not told of an outage of some hours, nor twice of a page that is broken again', () => {
    const short = aChannel({ outages: [{ from: MORNING - 12 * HOUR + 1, until: MORNING }] });
    const again = aChannel({ page: '2', outages: [outage(9, 4)], health: brokenFor(2) });
    expect(pagesInReport([short, again], month)).toMatchObject({ mendedPages: 0, brokenPages: 1 });
  });

  it('are two by name, the longest away first, and all by their number', () => {
    const broken = [1, 5, 3, 2, 4].map((days) =>
      aChannel({ name: `b${days}`, page: `b${days}`, health: brokenFor(days) }),
    );
    const mended = [1, 5, 3].map((days) =>
      aChannel({ name: `m${days}`, page: `m${days}`, outages: [outage(days + 6, 6)] }),
    );
    const pages = pagesInReport([...broken, ...mended], month);
    expect([pages.brokenPages, pages.mendedPages]).toEqual([5, 3]);
    expect(pages.broken.map(({ name }) => name)).toEqual(['b5', 'b4']);
    expect(pages.mended.map(({ name }) => name)).toEqual(['m5', 'm3']);
  });

  it('are counted once with the Instagram account that lives by the same token', () => {
    const facebook = aChannel({ name: 'Kali Wening', page: '7', health: brokenFor(3) });
    const instagram = aChannel({ name: '@kali.wening', page: '7', health: brokenFor(3) });
    const pages = pagesInReport([facebook, instagram, aChannel({ page: '8', health: brokenFor(1) })], month);
    expect(pages.brokenPages).toBe(2);
    expect(pages.broken.map(({ name }) => name)).toEqual(['Kali Wening', 'Watu Lereng']);
  });
});
