import type { CampaignKind } from './campaign-kind.ts';

/** Tells of a bazaar a week, three days and a day before, and on its day; nothing goes out afterwards. */
export const bazaar: CampaignKind = {
  name: { id: 'Bazar', en: 'Bazaar' },
  about: {
    id: 'Tayang 7, 3 dan 1 hari sebelumnya dan di hari bazar, lalu berhenti sendiri.',
    en: 'Goes out 7, 3 and 1 days before and on the day, then stops by itself.',
  },
  fields: { on: { needed: true, label: { id: 'Tanggal bazar', en: 'Day of the bazaar' } } },
  start: 'slots',
  products: { most: 10 },
  days: { by: 'before', date: 'on', daysBefore: [7, 3, 1, 0] },
  withinDays: 2,
  invitesTo: 'bazaar',
  special: 'on',
  repeats: true,
  stops: true,
};
