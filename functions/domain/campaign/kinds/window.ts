import type { CampaignKind } from './campaign-kind.ts';

/** Shows each product once, somewhere within some days. */
export const window: CampaignKind = {
  name: { id: 'Produk pilihan, beberapa hari', en: 'Some products, over some days' },
  about: {
    id: 'Setiap produk tayang sekali di tiap halaman, terbagi di hari-hari itu.',
    en: 'Each product goes out once on each page, spread over these days.',
  },
  fields: {
    from: { needed: true, label: { id: 'Mulai hari', en: 'First day' } },
    days: { needed: true, label: { id: 'Berapa hari?', en: 'How many days?' } },
    start: { needed: false, label: { id: 'Mulainya', en: 'Start' } },
  },
  start: 'slots',
  products: { most: 10 },
  days: { by: 'anyOf' },
  withinDays: 31,
  repeats: false,
};
