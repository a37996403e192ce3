import type { CampaignKind } from './campaign-kind.ts';

/** Offers products before a feast, early enough to be sent; never on the feast itself, when people are with their families. */
export const festive: CampaignKind = {
  name: { id: 'Menjelang hari raya', en: 'Before a feast' },
  about: {
    id: 'Tayang 14, 7 dan 3 hari sebelum hari raya yang dipilih.',
    en: 'Goes out 14, 7 and 3 days before the feast that you choose.',
  },
  fields: { feast: { needed: true, label: { id: 'Hari raya apa?', en: 'Which feast?' } } },
  start: 'slots',
  products: { most: 10 },
  days: { by: 'before', date: 'feast', daysBefore: [14, 7, 3] },
  withinDays: 3,
  invitesTo: 'feast',
  repeats: true,
  stops: true,
};
