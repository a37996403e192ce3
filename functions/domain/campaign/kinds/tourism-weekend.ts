import type { CampaignKind } from './campaign-kind.ts';

/** Invites to experiences from Thursday to Saturday: guests decide in the days before a weekend. */
export const tourismWeekend: CampaignKind = {
  name: { id: 'Wisata akhir pekan', en: 'Tourism weekend' },
  about: {
    id: 'Wisata dan pengalaman, tayang Kamis sampai Sabtu menjelang akhir pekan itu.',
    en: 'Tours and experiences, shown from Thursday to Saturday of that weekend.',
  },
  fields: {
    on: { needed: true, label: { id: 'Akhir pekan tanggal', en: 'The weekend of' } },
  },
  start: 'slots',
  products: { most: 10, only: ['experience'] },
  days: { by: 'week', weekdays: [4, 5, 6] },
  withinDays: 1,
  invitesTo: 'weekend',
  repeats: true,
  stops: true,
};
