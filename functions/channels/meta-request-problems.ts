import { problem } from '../domain/problem.ts';

const field = 'signed_request';

export const requestMissing = problem('meta.requestMissing', 'malformed', {
  field,
  id: 'Permintaan ini perlu isian signed_request dari Meta.',
  en: 'This request needs the field signed_request of Meta.',
});

export const requestMalformed = problem('meta.requestMalformed', 'malformed', {
  field,
  id: 'Bentuknya bukan permintaan bertanda tangan dari Meta.',
  en: 'This does not have the form of a signed request of Meta.',
});

export const otherAlgorithm = problem('meta.otherAlgorithm', 'malformed', {
  field,
  id: 'Tanda tangannya bukan HMAC-SHA256.',
  en: 'The signature is not HMAC-SHA256.',
});

export const requestForged = problem('meta.requestForged', 'forbidden', {
  field,
  id: 'Tanda tangannya tidak cocok: isinya diubah, atau ini dari aplikasi lain.',
  en: 'The signature does not match: the request was changed, or is of another app.',
});

export const requestExpired = problem('meta.requestExpired', 'gone', {
  field,
  id: 'Permintaan ini sudah terlalu lama.',
  en: 'This request is too old.',
});

export const requestAhead = problem('meta.requestAhead', 'invalid', {
  field,
  id: 'Waktu permintaan ini belum tiba; periksa jam server.',
  en: 'This request is from the future; check the clock of the server.',
});

export const requestReplayed = problem('meta.requestReplayed', 'conflict', {
  field,
  id: 'Permintaan ini sudah dijalankan.',
  en: 'This request has been carried out already.',
});
