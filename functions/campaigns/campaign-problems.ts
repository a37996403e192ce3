import { problem } from '../domain/problem.ts';
import { staleEdit } from '../domain/revision.ts';

export const campaignChanged = problem('campaign.changed', 'conflict', {
  field: 'campaign',
  id: 'Orang lain baru saja mengubah promosi ini. Lihat dulu yang terbaru.',
  en: 'Somebody else has just changed this campaign. Look at the newest first.',
  retryable: true,
});

export const campaignEnded = problem('campaign.cancelled', 'conflict', {
  field: 'campaign',
  id: 'Promosi bersama ini sudah dibatalkan.',
  en: 'This campaign was cancelled.',
});

/** Of a campaign that was proposed in time and is scheduled too late. */
export const campaignOver = problem('campaign.over', 'conflict', {
  field: 'campaign',
  id: 'Hari-hari promosi ini sudah lewat. Usulkan lagi dengan hari yang baru.',
  en: 'The days of this campaign are over. Propose it again with new days.',
});

export const changedMeanwhile = staleEdit('campaign.changedMeanwhile');

export const kindStays = problem('campaign.kindStays', 'invalid', {
  field: 'kind',
  id: 'Jenis promosi tidak bisa diganti. Batalkan promosi ini, lalu buat yang baru.',
  en: 'The kind of a campaign cannot be changed. Cancel this one and make another.',
});

export const channelNotFound = problem('channel.notFound', 'notFound', {
  field: 'channels',
  id: 'Halaman ini tidak ada di komunitas.',
  en: 'The community has no such page.',
});

export const productsMissing = problem('campaign.productsMissing', 'invalid', {
  field: 'products',
  id: 'Pilih dulu produknya.',
  en: 'Choose the products first.',
});

/** How many proposals of one member may wait at once: as many as a coordinator reads over in a sitting. */
export const MOST_PROPOSALS = 5;

export const tooManyProposals = problem('campaign.tooManyProposals', 'conflict', {
  field: 'campaign',
  id: `Sudah ada ${String(MOST_PROPOSALS)} usulanmu yang menunggu koordinator. Batalkan salah satu dulu, atau tunggu dijadwalkan.`,
  en: `${String(MOST_PROPOSALS)} proposals of yours already wait for a coordinator. Cancel one first, or wait until one is scheduled.`,
});

export const notScheduled = problem('campaign.notScheduled', 'conflict', {
  field: 'campaign',
  id: 'Promosi ini belum dijadwalkan.',
  en: 'This campaign has not been scheduled yet.',
});

export const dayOver = problem('campaign.dayOver', 'conflict', {
  field: 'day',
  id: 'Hari ini sudah lewat.',
  en: 'This day is over.',
});

export const dayCancelled = problem('campaign.dayCancelled', 'conflict', {
  field: 'day',
  id: 'Hari ini sudah dibatalkan. Ubah promosinya kalau mau menjadwalkan lagi.',
  en: 'This day was cancelled. Change the campaign to schedule it again.',
});
