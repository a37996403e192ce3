import { catalogue } from './languages.ts';

/** Messages for taking the plan out of the app: as a table, and into the calendar of a phone. */
export const planOutMessages = catalogue(
  {
    title: 'Bawa rencana keluar',
    file: (month: string) => `Simpan ${month} sebagai tabel (CSV)`,
    feed: 'Rencana di kalender HP',
    feedWhy:
      'Etalase membuat alamat rahasia. Pasang di Google Kalender atau kalender HP, lalu rencana selalu ikut berubah di sana. Nama anggota tidak ada di dalamnya.',
    which: 'Kiriman yang mana?',
    posts: { mine: 'Yang menyangkut saya', all: 'Semua kiriman komunitas' },
    make: 'Buat alamat',
    makeAnew: 'Buat alamat baru',
    since: (posts: string, moment: string) => `${posts}. Alamatmu dibuat ${moment}.`,
    anewWhy: 'Alamatnya hanya ditunjukkan sekali. Kalau hilang, buat yang baru; yang lama langsung mati.',
    end: 'Matikan alamat',
    ended: 'Alamatnya sudah mati.',
    secret:
      'Simpan sekarang: alamat ini tidak ditunjukkan lagi. Siapa pun yang memegangnya bisa membaca rencana.',
    open: 'Pasang di HP ini',
  },
  {
    title: 'Take the plan with you',
    file: (month: string) => `Save ${month} as table (CSV)`,
    feed: 'The plan in your phone’s calendar',
    feedWhy:
      'A secret address for Google Calendar or your phone’s calendar; the plan there follows every change. No names of members.',
    which: 'Which posts?',
    posts: { mine: 'Those that concern me', all: 'All posts of the community' },
    make: 'Make an address',
    makeAnew: 'Make a new address',
    since: (posts: string, moment: string) => `${posts}. Your address was made ${moment}.`,
    anewWhy: 'It is shown only once. If it is lost, make a new one; the old one stops.',
    end: 'Turn the address off',
    ended: 'The address is off.',
    secret: 'Keep it now: it is not shown again. Whoever has it can read the plan.',
    open: 'Add on this phone',
  },
);
