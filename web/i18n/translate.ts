import { catalogue } from './languages.ts';

/** Messages of the part where a product's words are given in another language. */
export const translateMessages = catalogue(
  {
    missing: (language: string, texts: string) =>
      `Di gambar ${language}, ini masih berbahasa Indonesia: ${texts}. Kalau kamu atau temanmu bisa bahasanya, isi di sini. Dua tiga kata cukup.`,
    draft: (language: string) => `Minta saran ${language}`,
    draftWhy: 'Mesin bisa memberi saran. Belum dipakai sebelum kamu baca dan tekan "Pakai kata ini".',
    drafted:
      'Ini saran mesin, belum dipakai. Baca dulu, ubah yang janggal, atau minta teman yang fasih membacanya.',
    original: (text: string) => `Aslinya: ${text}`,
    use: 'Pakai kata ini',
    saved: 'Tersimpan. Gambar dan tulisannya memakai kata ini.',
  },
  {
    missing: (language: string, texts: string) =>
      `On the ${language} picture this is still Indonesian: ${texts}. If you or a friend speak it, type it here. Two or three words are enough.`,
    draft: (language: string) => `Suggest it in ${language}`,
    draftWhy:
      'A machine can suggest it. It is not used before you have read it and pressed "Use these words".',
    drafted:
      'These are suggestions of a machine, and not used yet. Read them first, mend what is odd, or ask a friend who speaks it well.',
    original: (text: string) => `In Indonesian: ${text}`,
    use: 'Use these words',
    saved: 'Saved. Pictures and captions use these words.',
  },
);
