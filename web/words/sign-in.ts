import { catalogue } from './languages.ts';

export const signInWords = catalogue(
  {
    hello: (name: string) => `Halo, ${name}!`,
    inside: (community: string) =>
      `Kamu sudah masuk di ${community} lewat ponsel ini. Tidak perlu kata sandi.`,
    start: 'Mulai',
    notMe: (name: string) => `Bukan ${name}? Keluar`,
    needLink: 'Selamat datang di Etalase',
    needLinkWhy:
      'Etalase adalah tempat jualan bersama. Satu foto dan beberapa kata, tayang di semua halaman.',
    askForLink:
      'Untuk masuk, minta tautan ke koordinator lewat WhatsApp, lalu ketuk tautannya di ponsel ini.',
    linkFailed: 'Tautan ini tidak bisa dipakai',
    goOnAs: (name: string) => `Lanjut sebagai ${name}`,
  },
  {
    hello: (name: string) => `Hello, ${name}!`,
    inside: (community: string) => `You are signed in to ${community} on this phone. No password needed.`,
    start: 'Start',
    notMe: (name: string) => `Not ${name}? Sign out`,
    needLink: 'Welcome to Etalase',
    needLinkWhy: 'Etalase is where we sell together. One photo and a few words go out on every page.',
    askForLink: 'To get in, ask your coordinator on WhatsApp for a link, then tap it on this phone.',
    linkFailed: 'This link cannot be used',
    goOnAs: (name: string) => `Go on as ${name}`,
  },
);
