import { catalogue } from './languages.ts';

/** Messages for users who are not signed in. */
export const needLinkMessages = catalogue(
  {
    needLink: 'Selamat datang di Etalase',
    needLinkWhy:
      'Etalase adalah tempat jualan bersama. Satu foto dan beberapa kata, tayang di semua halaman.',
    askForLink:
      'Untuk masuk, minta tautan ke koordinator lewat WhatsApp, lalu ketuk tautannya di ponsel ini.',
    goOnAs: (name: string) => `Lanjut sebagai ${name}`,
  },
  {
    needLink: 'Welcome to Etalase',
    needLinkWhy: 'Etalase is where we sell together. One photo and a few words go out on every page.',
    askForLink: 'To get in, ask your coordinator on WhatsApp for a link, then tap it on this phone.',
    goOnAs: (name: string) => `Go on as ${name}`,
  },
);
