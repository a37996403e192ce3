import { catalogue } from './languages.ts';

/** Messages for copying a text by hand. */
export const copyMessages = catalogue(
  {
    copy: 'Salin',
    copied: 'Sudah disalin.',
    copyFailed: 'Ponsel ini tidak mau menyalin. Tekan lama tulisan ini, lalu salin:',
  },
  {
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'This phone does not copy. Press long on this text and copy it:',
  },
);
