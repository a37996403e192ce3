import { catalogue } from './languages.ts';

/** Messages of the hours that plans may learn from what posts brought. */
export const learnedHoursMessages = catalogue(
  {
    title: 'Jadwal belajar dari hasil',
    why: 'Jam tayang tetap jam yang Anda isi. Kalau ini dipakai, urutannya mengikuti hasil kiriman sendiri untuk tiap hari, dihitung lagi tiap Senin. Rencana yang sudah jadi dan jam tenang tidak berubah.',
    label: 'Pakai untuk rencana berikutnya',
    yes: 'Dipakai',
    no: 'Tidak dipakai',
    chart: 'Hari dan jam tayang, dibandingkan dengan kiriman biasa.',
    how: '100 = kiriman biasa dari halaman dan pembuat yang sama. Angka di kotak: banyaknya kiriman. Garis putus-putus: kurang dari 10, jadi lebih banyak perkiraan.',
    cell: (when: string, posts: string, percent: string) => `${when}: ${percent} dari 100, ${posts} kiriman`,
    readers: {
      home: 'Pembaca di sini',
      hongKong: 'Pembeli di Hong Kong (jam di sana)',
      taiwan: 'Pembeli di Taiwan (jam di sana)',
      gulf: 'Pembeli di Teluk (jam di sana)',
      elsewhere: 'Pembeli di Singapura dan sekitarnya (jam di sana)',
    },
    few: (posts: string) =>
      `Baru ${posts} kiriman yang sudah tiga hari tayang dan ada angkanya. Perlu 10; sampai saat itu dipakai perkiraan.`,
    order: 'Urutan jam tayang, yang terbaik dulu',
  },
  {
    title: 'Plans learn from results',
    why: 'Posts keep the hours that you filled in. Switched on, their order follows what your own posts brought, counted anew each Monday. Plans that are made and quiet hours stay.',
    label: 'Use it for the next plans',
    yes: 'In use',
    no: 'Not in use',
    chart: 'Days and hours of publishing, compared with a usual post.',
    how: '100 = a usual post of the same page and maker. The number in a box: how many posts. A broken outline: fewer than 10, so mostly an estimate.',
    cell: (when: string, posts: string, percent: string) => `${when}: ${percent} of 100, ${posts} posts`,
    readers: {
      home: 'Readers here',
      hongKong: 'Buyers in Hong Kong (hours there)',
      taiwan: 'Buyers in Taiwan (hours there)',
      gulf: 'Buyers in the Gulf (hours there)',
      elsewhere: 'Buyers in and around Singapore (hours there)',
    },
    few: (posts: string) =>
      `Only ${posts} posts have been out for three days and have numbers. It takes 10; until then hours are estimated.`,
    order: 'Hours of posting, the best first',
  },
);
