import { catalogue } from './languages.ts';

/** Messages of the recaps of weeks. */
export const recapMessages = catalogue(
  {
    waits: 'Ringkasan minggu ini siap dikirim',
    span: (from: string, to: string) => `${from} sampai ${to}`,
    asOf: (moment: string) =>
      `Angkanya per ${moment}. Kirim sendiri ke grup; tidak ada yang terkirim otomatis.`,
    earlier: 'Ringkasan yang lalu',
    sent: (moment: string) => `Dikirim ${moment}`,
    notSent: 'Belum ditandai dikirim',
  },
  {
    waits: 'The recap of the week is ready to be sent',
    span: (from: string, to: string) => `${from} to ${to}`,
    asOf: (moment: string) =>
      `The numbers are those of ${moment}. Send it yourself; nothing is sent by itself.`,
    earlier: 'Earlier recaps',
    sent: (moment: string) => `Sent ${moment}`,
    notSent: 'Not marked as sent',
  },
);
