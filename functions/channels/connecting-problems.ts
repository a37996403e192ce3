import type { GraphOutcome } from '../ports/graph.ts';
import { type Problem, ProblemError } from '../domain/problem.ts';

export const connectionGone: Problem = {
  code: 'channel.connectionGone',
  kind: 'gone',
  field: 'connection',
  text: {
    id: 'Terlalu lama. Tekan "Sambungkan" sekali lagi.',
    en: 'It took too long. Press "Connect" once more.',
  },
  retryable: false,
};

export const pageUnknown: Problem = {
  code: 'channel.pageUnknown',
  kind: 'invalid',
  field: 'owners',
  text: {
    id: 'Halaman ini tidak ada di antara halaman yang boleh dikelola.',
    en: 'This page is not among those that may be managed.',
  },
  retryable: false,
};

export const pageWithoutTask: Problem = {
  code: 'channel.pageWithoutTask',
  kind: 'forbidden',
  field: 'owners',
  text: {
    id: 'Koordinator belum punya tugas "membuat konten" di halaman ini.',
    en: 'The coordinator does not hold the task "create content" on this page yet.',
  },
  retryable: false,
};

export const channelElsewhere: Problem = {
  code: 'channel.connectedElsewhere',
  kind: 'conflict',
  field: 'owners',
  text: {
    id: 'Halaman ini sudah dipakai komunitas lain.',
    en: 'This page is already used by another community.',
  },
  retryable: false,
};

const refused: Problem = {
  code: 'channel.connectingRefused',
  kind: 'invalid',
  field: 'code',
  text: {
    id: 'Facebook tidak mengizinkan sambungan ini. Coba sambungkan sekali lagi.',
    en: 'Facebook did not allow this connection. Try to connect once more.',
  },
  retryable: true,
};

const silent: Problem = {
  code: 'channel.connectingSilent',
  kind: 'unavailable',
  text: {
    id: 'Facebook sedang tidak menjawab. Coba lagi nanti.',
    en: 'Facebook does not answer. Try again later.',
  },
  retryable: true,
};

/** The value of a call that connecting cannot go on without. */
export function connected<T>(outcome: GraphOutcome<T>): T {
  if (outcome.is === 'done') return outcome.value;
  throw new ProblemError([outcome.is === 'refused' ? refused : silent]);
}
