import { expect, it } from 'vitest';
import { specialDays } from '../../../../functions/domain/campaign/kinds/special-days.ts';
import { aCampaign } from '../../../factories/entities.ts';

const DECEMBER = { from: '2026-12-14', to: '2026-12-27' };

it('tells holidays, other feasts, and the days of markets and bazaars, in order', () => {
  const market = aCampaign({
    id: 'pasar',
    kind: 'marketDays',
    title: 'Pasar Giriwening',
    from: '2026-12-01',
    weekdays: [7],
    until: '2026-12-31',
    days: 31,
  });
  const bazaar = aCampaign({
    id: 'bazar',
    kind: 'bazaar',
    title: 'Bazar',
    from: '2026-12-12',
    days: 8,
    on: '2026-12-19',
  });
  const told = specialDays(DECEMBER, [market, bazaar]).map(
    ({ day, name, what }) => `${day} ${name.id} (${what})`,
  );
  expect(told).toEqual([
    '2026-12-18 Hari Pekerja Migran (feast)',
    '2026-12-19 Bazar (event)',
    '2026-12-20 Pasar Giriwening (event)',
    '2026-12-22 Hari Ibu (feast)',
    '2026-12-25 Natal (holiday)',
    '2026-12-27 Pasar Giriwening (event)',
  ]);
});

it('leaves out what was cancelled, and kinds that lead to no day of their own', () => {
  const cancelled = aCampaign({ kind: 'bazaar', status: 'cancelled', on: '2026-12-19' });
  const weekend = aCampaign({ kind: 'tourismWeekend', on: '2026-12-19' });
  const events = specialDays(DECEMBER, [cancelled, weekend]).filter(({ what }) => what === 'event');
  expect(events).toEqual([]);
});
