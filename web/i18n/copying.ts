import { catalogue } from './languages.ts';

/** Messages for copying a text by hand. */
export const copyMessages = catalogue(
  {
    whatsApp: 'Kirim lewat WhatsApp',
    sent: 'Sudah dikirim',
    copy: 'Salin',
    copied: 'Sudah disalin.',
    copyFailed: 'Ponsel ini tidak mau menyalin. Tekan lama tulisan ini, lalu salin:',
  },
  {
    whatsApp: 'Send by WhatsApp',
    sent: 'It is sent',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'This phone does not copy. Press long on this text and copy it:',
  },
);
