import type { Problem } from '../domain/problem.ts';

export const campaignNotFound: Problem = {
  code: 'campaign.notFound',
  kind: 'notFound',
  field: 'campaign',
  text: { id: 'Promosi bersama ini tidak ada.', en: 'There is no such campaign.' },
  retryable: false,
};

export const campaignChanged: Problem = {
  code: 'campaign.changed',
  kind: 'conflict',
  field: 'campaign',
  text: {
    id: 'Orang lain baru saja mengubah promosi ini. Lihat dulu yang terbaru.',
    en: 'Somebody else has just changed this campaign. Look at the newest first.',
  },
  retryable: true,
};

export const campaignEnded: Problem = {
  code: 'campaign.cancelled',
  kind: 'conflict',
  field: 'campaign',
  text: { id: 'Promosi bersama ini sudah dibatalkan.', en: 'This campaign was cancelled.' },
  retryable: false,
};

export const communityNotFound: Problem = {
  code: 'community.notFound',
  kind: 'notFound',
  field: 'community',
  text: { id: 'Komunitas ini tidak ada.', en: 'There is no such community.' },
  retryable: false,
};
