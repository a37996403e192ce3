import type { Problem } from '../../domain/problem.ts';

export const sessionMissing: Problem = {
  code: 'session.missing',
  kind: 'unauthenticated',
  text: {
    id: 'Masuk dulu dengan tautan dari koordinator.',
    en: 'Sign in first, with the link from your coordinator.',
  },
  retryable: false,
};

export const sessionEnded: Problem = {
  code: 'session.ended',
  kind: 'unauthenticated',
  text: {
    id: 'Waktu masuk sudah habis. Minta tautan baru dari koordinator.',
    en: 'You are signed out. Ask your coordinator for a new link.',
  },
  retryable: false,
};

/** Used, expired or never made: whoever holds a wrong link is not told which. */
export const linkNotValid: Problem = {
  code: 'session.linkNotValid',
  kind: 'unauthenticated',
  field: 'secret',
  text: {
    id: 'Tautan ini sudah dipakai atau sudah lewat waktunya. Minta tautan baru dari koordinator.',
    en: 'This link was used or is too old. Ask your coordinator for a new one.',
  },
  retryable: false,
};
