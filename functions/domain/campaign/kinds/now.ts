import type { CampaignKind } from './campaign-kind.ts';

/** Posts everywhere as soon as each page allows; what exceeds the first day's caps goes out on the second. */
export const now: CampaignKind = {
  name: { id: 'Sekarang ke semua halaman', en: 'Everywhere, now' },
  about: {
    id: 'Tayang secepatnya di semua halaman yang memberi izin.',
    en: 'Goes out as soon as possible on all pages that agreed.',
  },
  fields: {},
  start: 'now',
  products: { most: 10 },
  days: { by: 'anyOf', days: 2 },
  withinDays: 2,
  repeats: false,
};
