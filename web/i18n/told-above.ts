import { catalogue } from './languages.ts';

/** Messages above the screen that are seldom shown: an old app, an earlier reading, refusals that came late. */
export const toldAboveMessages = catalogue(
  {
    readEarlier: (when: string) => `Yang tampil terakhir dibaca ${when}.`,
    tooOld: 'Etalase di ponsel ini versi lama. Yang sudah ditulis aman, dan dikirim setelah diperbarui.',
    update: 'Perbarui',
    refusedSinceLeaving: 'Yang tadi dikirim tidak diterima:',
    seen: 'Mengerti',
    notKept: 'Yang kamu tulis, supaya bisa disalin:',
  },
  {
    readEarlier: (when: string) => `What is shown was last read on ${when}.`,
    tooOld:
      'Etalase on this phone is an old version. What you wrote is safe, and is sent once it is updated.',
    update: 'Update',
    refusedSinceLeaving: 'What you sent before was not taken:',
    seen: 'I see',
    notKept: 'What you wrote, to copy it:',
  },
);
