import { catalogue } from './languages.ts';

/** Messages for users who come by a sign-in link, and for those who opened it inside another app. */
export const signInMessages = catalogue(
  {
    enter: 'Masuk',
    enterWhy: 'Tekan Masuk, dan ponsel ini mengenalmu. Tautan ini hanya bisa dipakai satu kali.',
    enterHere: 'Masuk di sini saja',
    enterWithLink: 'Masuk dengan tautan ini',
    linkFailed: 'Tautan ini tidak bisa dipakai',
    hello: (name: string) => `Halo, ${name}!`,
    inside: (community: string) =>
      `Kamu sudah masuk di ${community} lewat ponsel ini. Tidak perlu kata sandi.`,
    start: 'Mulai',
    notMe: (name: string) => `Bukan ${name}? Keluar`,
    outsideWhy:
      'Kamu masih di dalam aplikasi lain, misalnya WhatsApp. Kalau masuk di sini, tautannya terpakai, tapi di Chrome atau Safari kamu tetap belum masuk.',
    openChrome: 'Buka di Chrome',
    openSafari: 'Ketuk ⋯ atau tanda bagikan di layar ini, lalu pilih “Buka di Safari”.',
    orCopy: 'Tidak bisa? Salin tautannya, buka Chrome atau Safari, lalu tempel di kotak alamat.',
  },
  {
    enter: 'Sign in',
    enterWhy: 'Press Sign in, and this phone knows you. The link works once.',
    enterHere: 'Sign in here all the same',
    enterWithLink: 'Sign in with this link',
    linkFailed: 'This link cannot be used',
    hello: (name: string) => `Hello, ${name}!`,
    inside: (community: string) => `You are signed in to ${community} on this phone. No password needed.`,
    start: 'Start',
    notMe: (name: string) => `Not ${name}? Sign out`,
    outsideWhy:
      'You are still inside another app, such as WhatsApp. If you sign in here, the link is used up, and you are not signed in in Chrome or Safari.',
    openChrome: 'Open in Chrome',
    openSafari: 'Tap ⋯ or the share sign on this screen, then choose “Open in Safari”.',
    orCopy: 'No luck? Copy the link, open Chrome or Safari, and paste it where the address stands.',
  },
);
