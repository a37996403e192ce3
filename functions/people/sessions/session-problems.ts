import { problem, ProblemError } from '../../domain/problem.ts';

export const sessionMissing = problem('session.missing', 'unauthenticated', {
  id: 'Masuk dulu dengan tautan dari koordinator.',
  en: 'Sign in first, with the link from your coordinator.',
});

export const sessionEnded = problem('session.ended', 'unauthenticated', {
  id: 'Waktu masuk sudah habis. Minta tautan baru dari koordinator.',
  en: 'You are signed out. Ask your coordinator for a new link.',
});

/** Whether an error says that nobody is signed in on the device that asks. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof ProblemError &&
  error.problems.some((found) => found === sessionMissing || found === sessionEnded);

export const sessionNotFound = problem('session.notFound', 'notFound', {
  field: 'session',
  id: 'Perangkat ini tidak ada di daftarmu, atau sudah dikeluarkan.',
  en: 'There is no such device in your list, or it is signed out already.',
});

/** The link was used, has expired or was never made. The message does not say which. */
export const linkNotValid = problem('session.linkNotValid', 'unauthenticated', {
  field: 'secret',
  id: 'Tautan ini sudah dipakai atau sudah lewat waktunya. Minta tautan baru dari koordinator.',
  en: 'This link was used or is too old. Ask your coordinator for a new one.',
});

/** No code, or another one: whoever guesses is not told which. */
export const codeWrong = problem('session.codeWrong', 'forbidden', {
  field: 'secret',
  id: 'Kode ini salah. Lihat lagi di HP-mu yang lain.',
  en: 'This code is wrong. Look again on your other device.',
});

export const codeSpent = problem('session.codeSpent', 'forbidden', {
  field: 'secret',
  id: 'Kode ini terlalu sering salah diketik. Buat yang baru di HP-mu yang lain.',
  en: 'This code was typed wrongly too often. Make a new one on your other device.',
});

export const codeEnded = problem('session.codeEnded', 'forbidden', {
  field: 'secret',
  id: 'Kode ini berlaku 10 menit, dan sudah lewat. Buat yang baru di HP-mu yang lain.',
  en: 'A code is good for 10 minutes, and this one is over. Make a new one on your other device.',
});

export const codeUsed = problem('session.codeUsed', 'forbidden', {
  field: 'secret',
  id: 'Kode ini sudah dipakai. Buat yang baru di HP-mu yang lain.',
  en: 'This code was used. Make a new one on your other device.',
});

/** All codes that were tried belong to somebody: thousands of people sign in on another device within the same hour. */
export const codesTaken = problem('session.codesTaken', 'unavailable', {
  retryable: true,
  id: 'Kodenya belum bisa dibuat: sedang banyak yang masuk. Coba lagi beberapa menit lagi.',
  en: 'No code can be made now: many people are signing in. Try again in some minutes.',
});
