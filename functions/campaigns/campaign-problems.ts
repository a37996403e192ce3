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
