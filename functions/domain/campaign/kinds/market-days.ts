import type { CampaignKind } from './campaign-kind.ts';

/** Shows products on the weekdays of a market, until a date; they take turns. */
export const marketDays: CampaignKind = {
  name: { id: 'Hari pasar', en: 'Market days' },
  about: {
    id: 'Tayang setiap hari pasar sampai tanggal tertentu; produknya bergiliran.',
    en: 'Goes out on every market day until a date; the products take turns.',
  },
  fields: {
    weekdays: { needed: true, label: { id: 'Hari pasarnya', en: 'The days of the market' } },
    from: { needed: false, label: { id: 'Mulai hari', en: 'First day' } },
    until: { needed: true, label: { id: 'Sampai tanggal', en: 'Until' } },
    perDay: {
      needed: false,
      label: { id: 'Berapa produk tiap hari pasar?', en: 'How many products each market day?' },
    },
  },
  start: 'slots',
  products: { most: 100, stock: true },
  days: { by: 'weekdays' },
  rotates: { perDay: 2 },
  withinDays: 1,
  invitesTo: 'marketDay',
  special: 'eachDay',
  repeats: false,
};
