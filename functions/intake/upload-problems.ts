import type { Problem } from '../domain/problem.ts';

export const uploadNotAKey: Problem = {
  code: 'upload.notAKey',
  kind: 'invalid',
  field: 'upload',
  text: {
    id: 'Ini bukan nama foto yang dikirim. Kirim fotonya sekali lagi.',
    en: 'This is not the name of a photo that was sent. Send the photo once more.',
  },
  retryable: false,
};

export const uploadNotYours: Problem = {
  code: 'upload.notYours',
  kind: 'forbidden',
  field: 'upload',
  text: {
    id: 'Foto ini dikirim di komunitas lain.',
    en: 'This photo was sent in another community.',
  },
  retryable: false,
};

export const uploadMissing: Problem = {
  code: 'upload.missing',
  kind: 'gone',
  field: 'upload',
  text: {
    id: 'Foto yang dikirim tidak ada lagi atau belum sampai. Kirim sekali lagi.',
    en: 'The photo that was sent is not there any more, or has not arrived. Send it once more.',
  },
  retryable: false,
};
