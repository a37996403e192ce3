import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignKind } from '../../../../functions/domain/campaign/kinds/campaign-kind.ts';
import { feastNamed } from '../../../../functions/domain/campaign/kinds/feasts.ts';
import { kindNamed } from '../../../../functions/domain/campaign/kinds/kinds.ts';
import { daysOfKind, occurrencesOf } from '../../../../functions/domain/campaign/kinds/occurrences.ts';
import { addDays, daysBetween, weekdayOf } from '../../../../functions/domain/time/local-day.ts';

const TODAY = '2026-12-01';
const goods = (...makers: string[]) => makers.map((maker, index) => ({ id: `p${String(index)}`, maker }));
const THREE = goods('kenanga', 'melati', 'seruni');

/** Returns the first day, product and key of each occurrence. */
const said = (occurrences: ReturnType<typeof occurrencesOf>): string[] =>
  occurrences.map(({ product, key = '-', days: [first = 'no day'] }) => `${first} ${product} ${key}`);

describe('a bazaar', () => {
  const bazaar = kindNamed('bazaar');
  const dates = { from: '2026-12-05', days: 8, on: '2026-12-12' };

  it('is told 7, 3 and 1 days before and on its day, of which the span is made', () => {
    const products = goods('kenanga');
    expect(said(occurrencesOf(bazaar, dates, { products, today: TODAY }))).toEqual([
      '2026-12-05 p0 before-7',
      '2026-12-09 p0 before-3',
      '2026-12-11 p0 before-1',
      '2026-12-12 p0 before-0',
    ]);
    expect(daysOfKind(bazaar, { on: '2026-12-12' }, TODAY)).toEqual({ from: '2026-12-05', days: 8 });
  });

  it('never goes on after its day', () => {
    const found = occurrencesOf(bazaar, dates, { products: THREE, today: TODAY });
    for (const { days } of found) for (const day of days) expect(day <= '2026-12-12').toBe(true);
  });

  it('begins late when it is planned late', () => {
    const products = goods('kenanga');
    expect(said(occurrencesOf(bazaar, dates, { products, today: '2026-12-10' }))).toEqual([
      '2026-12-10 p0 before-3',
      '2026-12-11 p0 before-1',
      '2026-12-12 p0 before-0',
    ]);
  });
});

describe('a rotation', () => {
  const rotation = kindNamed('rotation');

  it('gives every maker one turn before anyone has two, whoever has how many products', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 20 }),
        (owners, perDay, days) => {
          const products = goods(...owners.map((owner) => `m${String(owner)}`));
          const found = occurrencesOf(rotation, { from: TODAY, days, perDay }, { products, today: TODAY });
          const makers = new Set(products.map(({ maker }) => maker)).size;
          const shownMakers = found.map(({ product }) => products.find(({ id }) => id === product)?.maker);
          expect(new Set(shownMakers.slice(0, makers)).size).toBe(Math.min(makers, shownMakers.length));
          for (let index = 0; index < days; index += 1) {
            const day = addDays(TODAY, index);
            const shown = found.filter(({ days: [first] }) => first === day).map(({ product }) => product);
            expect(shown).toHaveLength(Math.min(perDay, products.length));
            expect(new Set(shown).size).toBe(shown.length);
          }
        },
      ),
    );
  });

  it('names every showing of a product otherwise', () => {
    const found = occurrencesOf(
      rotation,
      { from: TODAY, days: 5, perDay: 1 },
      { products: goods('kenanga', 'melati'), today: TODAY },
    );
    expect(said(found)).toEqual([
      '2026-12-01 p0 showing-1',
      '2026-12-02 p1 showing-1',
      '2026-12-03 p0 showing-2',
      '2026-12-04 p1 showing-2',
      '2026-12-05 p0 showing-3',
    ]);
  });

  it('shows nothing too soon again, and leaves days empty rather than that', () => {
    const found = occurrencesOf(
      rotation,
      { from: TODAY, days: 12, perDay: 2 },
      { products: THREE, today: TODAY, daysBeforeRepeat: 7 },
    );
    expect(said(found)).toEqual([
      '2026-12-01 p0 showing-1',
      '2026-12-01 p1 showing-1',
      '2026-12-02 p2 showing-1',
      // Posts of the first may go out until 3 December, and seven days follow.
      '2026-12-10 p0 showing-2',
      '2026-12-10 p1 showing-2',
      '2026-12-11 p2 showing-2',
    ]);
  });

  it('goes on from what was shown, and gives the days of before to nobody', () => {
    const before = [{ product: 'p0', key: 'showing-1', day: '2026-12-01' }];
    const found = occurrencesOf(
      rotation,
      { from: TODAY, days: 4, perDay: 1 },
      { products: THREE, today: '2026-12-02', before },
    );
    expect(said(found)).toEqual([
      // What is not finished of the first showing may still go out.
      '2026-12-02 p0 showing-1',
      '2026-12-02 p1 showing-1',
      '2026-12-03 p2 showing-1',
      '2026-12-04 p0 showing-2',
    ]);
  });

  it('fills a day on which something was shown only as far as its pace', () => {
    const before = [{ product: 'p2', key: 'showing-1', day: TODAY }];
    const found = occurrencesOf(
      rotation,
      { from: TODAY, days: 1, perDay: 2 },
      { products: THREE, today: TODAY, before },
    );
    expect(said(found)).toEqual(['2026-12-01 p2 showing-1', '2026-12-01 p0 showing-1']);
  });
});

describe('market days', () => {
  const market = kindNamed('marketDays');

  it('rotate on their weekdays only, until their date', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 0, max: 90 }),
        (weekdays, span) => {
          const until = addDays(TODAY, span);
          const dates = { from: TODAY, days: span + 1, weekdays, until, perDay: 1 };
          const found = occurrencesOf(market, dates, { products: THREE, today: TODAY });
          for (const { days } of found) {
            expect(days).toHaveLength(1);
            for (const day of days) {
              expect(weekdays).toContain(weekdayOf(day));
              expect(daysBetween(day, until)).toBeGreaterThanOrEqual(0);
            }
          }
          const all = Array.from({ length: span + 1 }, (_, index) => addDays(TODAY, index));
          const expected = all.filter((day) => weekdays.includes(weekdayOf(day)));
          expect(found.map(({ days: [day] }) => day)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('have no days when the market is on none of them', () => {
    expect(daysOfKind(market, { weekdays: [7], until: '2026-12-03' }, TODAY)).toBeUndefined();
  });
});

describe('a tourism weekend', () => {
  const weekend = kindNamed('tourismWeekend');

  it.each(['2026-12-12', '2026-12-13', '2026-12-07'])(
    'is shown from Thursday to Saturday before %s ends',
    (on) => {
      const found = occurrencesOf(
        weekend,
        { from: '2026-12-10', days: 3, on },
        { products: goods('dahlia'), today: TODAY },
      );
      expect(said(found)).toEqual([
        '2026-12-10 p0 weekday-4',
        '2026-12-11 p0 weekday-5',
        '2026-12-12 p0 weekday-6',
      ]);
      expect(found.flatMap(({ days }) => days.map(weekdayOf))).toEqual([4, 5, 6]);
    },
  );
});

it('invites to a class before its day, and not on it', () => {
  const dates = { from: '2026-12-05', days: 7, on: '2026-12-12' };
  const found = occurrencesOf(kindNamed('class'), dates, { products: goods('teratai'), today: TODAY });
  expect(found.map(({ days: [first] }) => first)).toEqual(['2026-12-05', '2026-12-09', '2026-12-11']);
});

it('offers before a feast, by the day that the table has for it', () => {
  const feast = feastNamed('idulfitri-2027')?.day ?? '';
  const dates = { from: addDays(feast, -14), days: 12, feast: 'idulfitri-2027' };
  const found = occurrencesOf(kindNamed('festive'), dates, { products: goods('kenanga'), today: TODAY });
  expect(found.map(({ days: [first = ''] }) => daysBetween(first, feast))).toEqual([14, 7, 3]);
});

it('shows each product of a window once, on any of its days', () => {
  const dates = { from: TODAY, days: 3 };
  const found = occurrencesOf(kindNamed('window'), dates, { products: THREE, today: TODAY });
  expect(found).toEqual(
    THREE.map(({ id }) => ({ product: id, days: ['2026-12-01', '2026-12-02', '2026-12-03'] })),
  );
});

it('expands a kind that is nothing but data', () => {
  // Nothing but this object is needed: a kind that nobody has written yet, the Sundays before a wedding.
  const wedding: CampaignKind = {
    name: { id: 'Hajatan', en: 'Wedding' },
    about: { id: 'Tayang dua minggu dan seminggu sebelumnya.', en: 'Goes out two weeks and a week before.' },
    fields: { on: { needed: true, label: { id: 'Tanggal hajatan', en: 'Day of the wedding' } } },
    start: 'slots',
    products: { most: 3 },
    days: { by: 'before', date: 'on', daysBefore: [14, 7] },
    withinDays: 1,
    repeats: true,
  };
  const dates = { from: '2026-12-06', days: 8, on: '2026-12-20' };
  expect(said(occurrencesOf(wedding, dates, { products: goods('kenanga'), today: TODAY }))).toEqual([
    '2026-12-06 p0 before-14',
    '2026-12-13 p0 before-7',
  ]);
  expect(daysOfKind(wedding, { on: '2026-12-20' }, TODAY)).toEqual({ from: '2026-12-06', days: 8 });
});
