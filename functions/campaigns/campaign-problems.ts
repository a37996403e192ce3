import { problem } from '../domain/problem.ts';

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
