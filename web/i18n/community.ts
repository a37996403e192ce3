import { catalogue } from './languages.ts';

/** Messages of the community's settings, with their effect on posts. */
export const communityMessages = catalogue(
  {
    why: 'Ini tertulis di kiriman, dan mengatur kapan kiriman tayang.',
    name: 'Nama komunitas',
    village: 'Desa',
    nameHint: 'Tertulis di gambar dan tulisan yang dibuat mulai sekarang.',
    phone: 'Nomor WhatsApp komunitas',
    phoneHint:
      'Pesanan untuk anggota tanpa nomor masuk ke sini. Kiriman mereka yang belum tayang dibuat ulang dengan nomor baru.',
    hashtags: 'Tagar (paling banyak 5)',
    hashtagsHint: 'Ada di tulisan yang dibuat mulai sekarang, misalnya #RukunLereng #OlehOleh.',
    slots: 'Jam tayang',
    slotsHint: 'Yang paling ramai dulu, misalnya 18.30, 12.00. Dipakai untuk jadwal berikutnya.',
    quietFrom: 'Jam tenang dari',
    quietTo: 'Sampai',
    quietHint:
      'Di jam ini tidak ada yang tayang, juga yang sudah dijadwalkan. Isi jam yang sama kalau tidak perlu.',
    perDay: 'Kiriman per halaman per hari',
    perDayHint: 'Kalau sudah sebanyak ini, yang lain menunggu besok.',
  },
  {
    why: 'This stands on posts, and says when they go out.',
    name: 'Name of the community',
    village: 'Village',
    nameHint: 'Stands on pictures and captions made from now on.',
    phone: 'WhatsApp number of the community',
    phoneHint:
      'Orders for members without a number come here. Their posts that are not out yet are made anew with a new one.',
    hashtags: 'Hashtags (at most 5)',
    hashtagsHint: 'They stand in captions made from now on, for instance #RukunLereng #OlehOleh.',
    slots: 'Hours for posts',
    slotsHint: 'The busiest first, for instance 18:30, 12:00. Used for what is scheduled next.',
    quietFrom: 'Quiet hours from',
    quietTo: 'Until',
    quietHint:
      'Nothing goes out in these hours, nor what is scheduled already. Fill in the same hour twice for none.',
    perDay: 'Posts per page and day',
    perDayHint: 'Once there are as many, the others wait for the next day.',
  },
);
