import { describe, expect, it } from 'vitest';
import { eventOf } from '../../../functions/domain/campaign/campaign-event.ts';
import { aCampaign } from '../../factories/entities.ts';

const TUESDAY = '2026-12-01';

describe('what a campaign invites to', () => {
  it.each([
    { what: aCampaign({ kind: 'bazaar', on: '2026-12-06' }), event: { is: 'bazaar', day: '2026-12-06' } },
    {
      what: aCampaign({ kind: 'class', on: '2026-12-06', seats: 12 }),
      event: { is: 'classDay', day: '2026-12-06', seats: 12 },
    },
    { what: aCampaign({ kind: 'marketDays', weekdays: [2] }), event: { is: 'marketDay', day: TUESDAY } },
    {
      what: aCampaign({ kind: 'tourismWeekend', on: '2026-12-06' }),
      event: { is: 'weekend', day: '2026-12-05' },
    },
    {
      what: aCampaign({ kind: 'festive', feast: 'natal-2026' }),
      event: { is: 'feast', day: '2026-12-25', feast: 'natal-2026' },
    },
  ])('is its day: $event.is', ({ what, event }) => {
    expect(eventOf(what, TUESDAY)).toEqual(event);
  });

  it('is nothing for a campaign without an event, and once the event is over', () => {
    expect(eventOf(aCampaign(), TUESDAY)).toBeUndefined();
    expect(eventOf(aCampaign({ kind: 'bazaar', on: '2026-11-30' }), TUESDAY)).toBeUndefined();
  });
});
