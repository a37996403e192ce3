import type { GraphOutcome } from '../ports/graph.ts';
import { problem, ProblemError } from '../domain/problem.ts';

export const connectionGone = problem('channel.connectionGone', 'gone', {
  field: 'connection',
  id: 'Terlalu lama. Tekan "Sambungkan" sekali lagi.',
  en: 'It took too long. Press "Connect" once more.',
});

export const pageUnknown = problem('channel.pageUnknown', 'invalid', {
  field: 'owners',
  id: 'Halaman ini tidak ada di antara halaman yang boleh dikelola.',
  en: 'This page is not among those that may be managed.',
});

export const ownPageMissing = problem('channel.ownPageMissing', 'forbidden', {
  id: 'Halamanmu tidak ada di antara halaman yang kamu izinkan di Facebook. Coba lagi, dan pilih semua halaman.',
  en: 'Your page is not among those that you allowed at Facebook. Try again, and choose all pages.',
  retryable: true,
});

export const pageWithoutTask = problem('channel.pageWithoutTask', 'forbidden', {
  field: 'owners',
  id: 'Koordinator belum punya tugas "membuat konten" di halaman ini.',
  en: 'The coordinator does not hold the task "create content" on this page yet.',
});

export const channelElsewhere = problem('channel.connectedElsewhere', 'conflict', {
  field: 'owners',
  id: 'Halaman ini sudah dipakai komunitas lain.',
  en: 'This page is already used by another community.',
});

export const channelNotFound = problem('channel.notFound', 'notFound', {
  field: 'id',
  id: 'Halaman ini tidak ada di komunitasmu.',
  en: 'There is no such page in your community.',
});

export const connectingRefused = problem('channel.connectingRefused', 'invalid', {
  field: 'code',
  id: 'Facebook tidak mengizinkan sambungan ini. Coba sambungkan sekali lagi.',
  en: 'Facebook did not allow this connection. Try to connect once more.',
  retryable: true,
});

export const connectingSilent = problem('channel.connectingSilent', 'unavailable', {
  id: 'Facebook sedang tidak menjawab. Coba lagi nanti.',
  en: 'Facebook does not answer. Try again later.',
  retryable: true,
});

/** Returns the value of a Graph call without which connecting cannot continue. Throws `ProblemError` if it failed. */
export function connected<T>(outcome: GraphOutcome<T>): T {
  if (outcome.is === 'done') return outcome.value;
  throw new ProblemError([outcome.is === 'refused' ? connectingRefused : connectingSilent]);
}

export const ownerNotFound = problem('member.notFound', 'notFound', {
  field: 'owners',
  id: 'Pemilik halaman ini bukan anggota komunitas.',
  en: 'The owner is no member of the community.',
});
