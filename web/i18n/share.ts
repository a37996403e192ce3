import { catalogue } from './languages.ts';

/** Messages of sharing one product everywhere: what is asked first, where and when, and how it will look. */
export const shareMessages = catalogue(
  {
    title: 'Bagikan',
    share: 'Bagikan ke semua halaman',
    sellToo: 'Saya ikut jual',
    sellTooWhy: (maker: string) =>
      `Tayang di halamanmu sendiri, dengan nomormu untuk pesanan. Nama ${maker} tetap tertulis sebagai pembuat.`,
    sharing: 'Menyusun jadwal…',
    cancelled: 'Yang dibagikan hari ini sudah dibatalkan. Tekan tombolnya kalau mau dibagikan lagi.',
    made: 'Sudah dibagikan hari ini.',
    seePosts: 'Lihat kirimannya',
    nowhere:
      'Belum ada halaman tempat produk ini bisa tayang. Tanyakan ke koordinator, atau kirim ke grup WA.',
    consentsWhy: (count: number) =>
      `Ini baru latihan, belum ada yang tayang. Sebelum tayang pertama, jawab dulu ${count === 1 ? 'satu izin' : `${count} izin`} ini. Bisa dicabut kapan saja di “Saya”.`,
    consentFirst: 'Jawab dulu izinnya, baru bisa dibagikan.',
    whereAndWhen: (count: number) => `Tayang di ${count} tempat`,
    more: (count: number) => `${count} tempat lagi`,
    soon: 'Sebentar lagi, dalam satu menit',
    asInFeed: 'Nanti tampak begini',
    practice: 'latihan, belum tayang',
  },
  {
    title: 'Share',
    share: 'Post everywhere',
    sellToo: 'I sell it too',
    sellTooWhy: (maker: string) =>
      `It goes out on your own pages, with your number for orders. ${maker} is still named as its maker.`,
    sharing: 'Making the schedule…',
    cancelled: 'What was shared today has been cancelled. Press the button to share it again.',
    made: 'Shared today.',
    seePosts: 'See its posts',
    nowhere:
      'There is no page yet on which this product can go out. Ask a coordinator, or send it to a WhatsApp group.',
    consentsWhy: (count: number) =>
      `This is practice: nothing is out. Before the first post, please answer ${count === 1 ? 'this consent' : `these ${count} consents`}. You can take it back at any time under “Me”.`,
    consentFirst: 'Answer the consent first; then you can share it.',
    whereAndWhen: (count: number) => (count === 1 ? 'Goes out in 1 place' : `Goes out in ${count} places`),
    more: (count: number) => (count === 1 ? '1 more place' : `${count} more places`),
    soon: 'Within a minute',
    asInFeed: 'It will look like this',
    practice: 'practice, not out',
  },
);
