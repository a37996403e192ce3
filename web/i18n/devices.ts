import { catalogue } from './languages.ts';

/** The devices on which the user is signed in, and marked consents. */
export const deviceMessages = catalogue(
  {
    title: 'HP yang masuk sebagai saya',
    why: 'Kalau ada yang bukan milikmu, keluarkan saja. HP ini tetap masuk.',
    current: 'HP ini',
    how: {
      link: 'Masuk lewat tautan',
      operator: 'Masuk lewat tautan pengelola',
      ownLink: 'Masuk lewat tautan atau kode buatanmu sendiri',
      start: 'Masuk lewat tautan pertama',
      passkey: 'Masuk dengan kunci sandi',
    },
    by: (name: string) => `tautan dibuat ${name}`,
    since: (moment: string) => `Sejak ${moment}`,
    end: 'Keluarkan',
    more: 'Masuk di HP atau peramban lain',
    moreWhy:
      'Buka Etalase di sana dan ketik kodenya: sekali, dalam 10 menit. Siapa pun yang memakainya masuk sebagai kamu.',
    makeCode: 'Buat kode untuk saya',
    doubt: (name: string) => `Diberikan lewat tautan yang baru dibuat ${name}; berlaku, belum dipastikan.`,
    doubtOperator: 'Diberikan lewat tautan yang baru dibuat pengelola; berlaku, belum dipastikan.',
    confirm: 'Ya, ini saya',
  },
  {
    title: 'Devices signed in as me',
    why: 'If one of them is not yours, sign it out. This device stays.',
    current: 'This device',
    how: {
      link: 'Signed in by a link',
      operator: 'Signed in by a link of the operator',
      ownLink: 'Signed in by your own link or code',
      start: 'Signed in by the first link',
      passkey: 'Signed in by a passkey',
    },
    by: (name: string) => `made by ${name}`,
    since: (moment: string) => `Since ${moment}`,
    end: 'Sign out',
    more: 'Sign in on another device',
    moreWhy:
      'Open Etalase there and type the code: once, within 10 minutes. Whoever uses it is signed in as you.',
    makeCode: 'Make a code for me',
    doubt: (name: string) => `Given by a link that ${name} had just made; valid, not confirmed yet.`,
    doubtOperator: 'Given by a link that the operator had just made; valid, not confirmed yet.',
    confirm: 'Yes, that was me',
  },
);
