import type { Problem } from '../domain/problem.ts';

export const memberNotFound: Problem = {
  code: 'member.notFound',
  kind: 'notFound',
  field: 'member',
  text: { id: 'Anggota ini tidak ada.', en: 'There is no such member.' },
  retryable: false,
};
