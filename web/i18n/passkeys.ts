import { catalogue } from './languages.ts';

/** Messages about passkeys, which coordinators and leaders use. */
export const passkeyMessages = catalogue(
  {
    title: 'Kunci sandi',
    enter: 'Koordinator: masuk dengan kunci sandi',
    why: 'Kunci sandi memastikan bahwa ini kamu: dengan sidik jari, wajah, atau kunci layar HP ini. Halaman, tugas, dan tautan orang lain diurus dengannya.',
    required: 'Di sini kunci sandi wajib untuk koordinator dan ketua.',
    none: 'Belum ada kunci sandi.',
    add: 'Buat kunci sandi di HP ini',
    prove: 'Pastikan dengan kunci sandi',
    proven: 'Sudah dipastikan: ini kamu, sampai 8 jam lagi.',
    added: (moment: string) => `Dibuat ${moment}`,
    used: (moment: string) => `dipakai ${moment}`,
    by: (name: string) => `saat masuk lewat tautan ${name}`,
    remove: 'Hapus',
    lost: 'HP dengan kunci sandi hilang? Minta koordinator lain membuka namamu di Anggota dan melupakan kunci sandimu.',
    cancelled: 'Kunci sandi tidak jadi dipakai. Coba lagi kalau sudah siap.',
    here: 'HP ini sudah punya kunci sandi untukmu.',
    unknownTo:
      'Peramban ini tidak mengenal kunci sandi. Buka Etalase di Chrome, Safari, atau Firefox yang baru.',
  },
  {
    title: 'Passkeys',
    enter: 'Coordinators: sign in with a passkey',
    why: 'A passkey makes sure that it is you: by finger, face or the screen lock of this device. Pages, roles and links of others are looked after with it.',
    required: 'Here coordinators and leaders must have one.',
    none: 'No passkey yet.',
    add: 'Add a passkey on this device',
    prove: 'Prove it with a passkey',
    proven: 'Proven: it is you, for the next 8 hours.',
    added: (moment: string) => `Added ${moment}`,
    used: (moment: string) => `used ${moment}`,
    by: (name: string) => `while signed in by a link of ${name}`,
    remove: 'Remove',
    lost: 'Lost the device with your passkey? Ask another coordinator to open your name under Members and forget your passkeys.',
    cancelled: 'The passkey was not used. Try again when you are ready.',
    here: 'This device has a passkey for you already.',
    unknownTo: 'This browser knows no passkeys. Open Etalase in a recent Chrome, Safari or Firefox.',
  },
);
