import type { CampaignKind } from './campaign-kind.ts';

/** Invites to a class with a date and a number of seats; on the day itself nobody can join any more. */
export const classWithSeats: CampaignKind = {
  name: { id: 'Kelas', en: 'Class' },
  about: {
    id: 'Kelas dengan tanggal dan jumlah kursi; tayang 7, 3 dan 1 hari sebelumnya.',
    en: 'A class with a date and seats; goes out 7, 3 and 1 days before.',
  },
  fields: {
    on: { needed: true, label: { id: 'Tanggal kelas', en: 'Day of the class' } },
    seats: { needed: true, label: { id: 'Berapa kursi?', en: 'How many seats?' } },
  },
  start: 'slots',
  products: { most: 10, only: ['class'] },
  days: { by: 'before', date: 'on', daysBefore: [7, 3, 1] },
  withinDays: 2,
  invitesTo: 'classDay',
  special: 'on',
  teaches: true,
  repeats: true,
  stops: true,
};
