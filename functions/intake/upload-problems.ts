import { problem } from '../domain/problem.ts';

export const uploadNotAKey = problem('upload.notAKey', 'invalid', {
  field: 'upload',
  id: 'Ini bukan nama foto yang dikirim. Kirim fotonya sekali lagi.',
  en: 'This is not the name of a photo that was sent. Send the photo once more.',
});

export const uploadNotYours = problem('upload.notYours', 'forbidden', {
  field: 'upload',
  id: 'Foto ini dikirim di komunitas lain.',
  en: 'This photo was sent in another community.',
});

export const uploadMissing = problem('upload.missing', 'gone', {
  field: 'upload',
  id: 'Foto yang dikirim tidak ada lagi atau belum sampai. Kirim sekali lagi.',
  en: 'The photo that was sent is not there any more, or has not arrived. Send it once more.',
});
