import type { CampaignKind } from './campaign-kind.ts';

/** Shows the stock of the kiosk in turns: every maker once before anyone twice. */
export const rotation: CampaignKind = {
  name: { id: 'Isi kios bergiliran', en: 'The kiosk in turns' },
  about: {
    id: 'Beberapa produk sehari; setiap pembuat kebagian sekali dulu sebelum ada yang dua kali.',
    en: 'A few products a day; every maker has one turn before anyone has two.',
  },
  fields: {
    from: { needed: true, label: { id: 'Mulai hari', en: 'First day' } },
    days: { needed: true, label: { id: 'Selama berapa hari?', en: 'For how many days?' } },
    perDay: { needed: false, label: { id: 'Berapa produk sehari?', en: 'How many products a day?' } },
  },
  start: 'slots',
  products: { most: 100, stock: true },
  days: { by: 'eachOf' },
  rotates: { perDay: 2 },
  withinDays: 3,
  repeats: false,
};
