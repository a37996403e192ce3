import { catalogue } from './languages.ts';

/** Messages about a plan that the group is asked about, and what members answer. */
export const groupPlanMessages = catalogue(
  {
    title: 'Rencana jualan bersama',
    numbers: (posts: number, products: number, pages: number) =>
      `${posts} kiriman, ${products} produk, ${pages} halaman`,
    openUntil: (moment: string) => `Boleh dijawab sampai ${moment}.`,
    closed: (moment: string) => `Batas menjawab sudah lewat (${moment}).`,
    signIn: 'Untuk menjawab, masuk dulu dengan tautan dari koordinator, lalu buka tautan rencana ini lagi.',
    yours: (name: string) => `Milikmu di ${name}`,
    yoursWhy: 'Kalau tidak dijawab, ikut sesuai izinmu.',
    nothing: 'Tidak ada halaman atau produkmu di rencana ini.',
    about: { page: 'Halamanmu', product: 'Produkmu' },
    posts: (count: number, first: string, last: string) =>
      first === last ? `${count} kiriman, ${first}` : `${count} kiriman, ${first} sampai ${last}`,
    noPosts: 'Tidak ada kiriman.',
    answers: { yes: 'Boleh', no: 'Jangan', anotherTime: 'Waktu lain' },
    whichDay: 'Hari mana yang cocok?',
    anyDay: 'Terserah',
    noted: {
      yes: 'Dicatat: boleh.',
      no: 'Dicatat: jangan. Milikmu tidak ikut, yang lain tetap.',
      anotherTime: 'Dicatat: waktu lain.',
    },
    ifRoom: (day: string) => `${day} kalau masih muat.`,
    stopped: (count: number) => `${count} kiriman tidak jadi.`,
    moved: (count: number) => `${count} kiriman dipindah.`,
    out: (count: number) => `${count} sudah tayang.`,
    askTitle: 'Tanya grup dulu',
    askWhy: 'Buat pesan singkat berisi tautan. Setiap anggota menjawab untuk halaman dan produknya sendiri.',
    askOpen: 'Tanyakan ke grup',
    askUntil: 'Dijawab paling lambat kapan?',
    askDo: 'Buat pesannya',
    askAgain: 'Ubah batas menjawab',
    tally: (yes: number, no: number, anotherTime: number) =>
      `${yes} boleh, ${no} jangan, ${anotherTime} waktu lain`,
    wishes: 'Yang minta waktu lain',
    wish: (name: string, thing: string, day: string | undefined) =>
      `${name}: ${thing}${day === undefined ? '' : `, ${day}`}`,
    toAnswer: 'Jawab rencana ini',
  },
  {
    title: 'A plan for selling together',
    numbers: (posts: number, products: number, pages: number) =>
      `${posts} ${posts === 1 ? 'post' : 'posts'}, ${products} ${products === 1 ? 'product' : 'products'}, ${pages} ${pages === 1 ? 'page' : 'pages'}`,
    openUntil: (moment: string) => `Open for answers until ${moment}.`,
    closed: (moment: string) => `The time for answers is over (${moment}).`,
    signIn: 'To answer, sign in with a link from a coordinator first, then open the link of this plan again.',
    yours: (name: string) => `Yours in ${name}`,
    yoursWhy: 'Without an answer you take part as far as you consented.',
    nothing: 'None of your pages or products is in this plan.',
    about: { page: 'Your page', product: 'Your product' },
    posts: (count: number, first: string, last: string) =>
      `${count === 1 ? '1 post' : `${count} posts`}, ${first === last ? first : `${first} to ${last}`}`,
    noPosts: 'No posts.',
    answers: { yes: 'Yes', no: 'No', anotherTime: 'Another time' },
    whichDay: 'Which day suits you?',
    anyDay: 'Any day',
    noted: {
      yes: 'Noted: yes.',
      no: 'Noted: no. Yours takes no part, the others stay.',
      anotherTime: 'Noted: another time.',
    },
    ifRoom: (day: string) => `${day} if there is room.`,
    stopped: (count: number) => `${count === 1 ? '1 post' : `${count} posts`} cancelled.`,
    moved: (count: number) => `${count === 1 ? '1 post' : `${count} posts`} moved.`,
    out: (count: number) => `${count} out already.`,
    askTitle: 'Ask the group first',
    askWhy: 'Make a short message with a link. Each member answers for her own pages and products.',
    askOpen: 'Ask the group',
    askUntil: 'Until when may they answer?',
    askDo: 'Make the message',
    askAgain: 'Change the time for answers',
    tally: (yes: number, no: number, anotherTime: number) =>
      `Yes: ${yes}, no: ${no}, another time: ${anotherTime}`,
    wishes: 'Who asked for another time',
    wish: (name: string, thing: string, day: string | undefined) =>
      `${name}: ${thing}${day === undefined ? '' : `, ${day}`}`,
    toAnswer: 'Answer this plan',
  },
);
