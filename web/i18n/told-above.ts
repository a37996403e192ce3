import { catalogue } from './languages.ts';

/** Messages that are seldom shown: an old app, an earlier reading, refusals that came late, an address of nothing. */
export const toldAboveMessages = catalogue(
  {
    readEarlier: (when: string) => `Yang tampil terakhir dibaca ${when}.`,
    tooOld: 'Etalase di ponsel ini versi lama. Yang sudah ditulis aman, dan dikirim setelah diperbarui.',
    update: 'Perbarui',
    refusedSinceLeaving: 'Yang tadi dikirim tidak diterima:',
    seen: 'Mengerti',
    notKept: 'Yang kamu tulis, supaya bisa disalin:',
    notFoundTitle: 'Halaman ini tidak ada',
    notFoundWhy: 'Mungkin alamatnya salah ketik.',
  },
  {
    readEarlier: (when: string) => `What is shown was last read on ${when}.`,
    tooOld:
      'Etalase on this phone is an old version. What you wrote is safe, and is sent once it is updated.',
    update: 'Update',
    refusedSinceLeaving: 'What you sent before was not taken:',
    seen: 'I see',
    notKept: 'What you wrote, to copy it:',
    notFoundTitle: 'There is no such page',
    notFoundWhy: 'The address may be mistyped.',
  },
);
