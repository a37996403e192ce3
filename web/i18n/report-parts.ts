import type { ClaimReply } from '../../functions/http/contract/report.ts';
import type { PostShape } from '../../functions/domain/post/post-shape.ts';
import { catalogue } from './languages.ts';

/** Themes of our own; a community's theme is shown by its name. */
type KnownTheme =
  'kraft' | 'batik' | 'market' | 'landscape' | 'festive' | 'plain' | 'minimal' | 'chalk' | 'poster';

/** Messages of the parts of the report: its views, what stands out, and the posts behind a figure. */
export const reportPartMessages = catalogue(
  {
    views: 'Menurut bagian',
    campaigns: 'Promosi',
    shape: 'Bentuk kiriman',
    theme: 'Tema gambar',
    language: 'Bahasa',
    shapes: {
      photo: 'Satu gambar (4:5)',
      carousel: 'Beberapa gambar (4:5)',
      story: 'Cerita (9:16)',
      text: 'Tulisan dan tautan',
    } satisfies Readonly<Record<PostShape, string>>,
    themes: {
      kraft: 'Kertas kraft',
      batik: 'Batik malam',
      market: 'Pasar segar',
      landscape: 'Bentang alam',
      festive: 'Lebaran & panen',
      plain: 'Polos modern',
      minimal: 'Tenang minimalis',
      chalk: 'Papan tulis warung',
      poster: 'Poster wisata',
    } satisfies Readonly<Record<KnownTheme, string>>,
    week: 'Jam berapa paling dilihat?',
    weekHow:
      'Angka di kotak: banyaknya kiriman. Makin kuat warnanya, makin banyak orang per kiriman. Garis putus-putus: kurang dari 10 kiriman, belum bisa jadi pegangan.',
    weekTitle: 'Hari dan jam tayang, dengan rata-rata orang per kiriman.',
    weekCell: (day: string, hour: string, posts: string, mean: string) =>
      `${day} pukul ${hour}: ${posts} kiriman, rata-rata ${mean} orang per kiriman`,
    weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as readonly string[],
    shortWeekdays: ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'] as readonly string[],
    hour: (hour: string) => `${hour}.00`,
    mean: 'Rata-rata orang per kiriman',
    when: 'Hari dan jam',
    found: 'Yang menonjol',
    foundNothing:
      'Belum ada yang jelas lebih banyak dilihat. Perlu paling sedikit 10 kiriman dari tiap jenis, dan bedanya harus jelas.',
    claim: {
      hour: (name: string) => `Kiriman pukul ${name}.00 lebih banyak dilihat`,
      weekday: (name: string) => `Kiriman hari ${name} lebih banyak dilihat`,
      shape: (name: string) => `${name} lebih banyak dilihat`,
      theme: (name: string) => `Tema ${name} lebih banyak dilihat`,
      platform: (name: string) => `Kiriman di ${name} lebih banyak dilihat`,
      audience: (name: string) => `Kiriman untuk ${name} lebih banyak dilihat`,
      language: (name: string) => `Kiriman berbahasa ${name} lebih banyak dilihat`,
    } satisfies Readonly<Record<ClaimReply['about'], (name: string) => string>>,
    spread: (mean: string, low: string, high: string, posts: string) =>
      `rata-rata ${mean} orang per kiriman, kebanyakan antara ${low} dan ${high} (${posts} kiriman)`,
    others: 'yang lain',
    best: 'Paling banyak dilihat',
    weakest: 'Paling sedikit dilihat',
    ownBest: 'Kirimanmu yang paling banyak dilihat',
    ownTry: 'Yang bisa dicoba lagi',
    ownTryHow:
      'Hanya kamu dan koordinator yang melihat ini. Coba foto yang lebih terang, kata pembuka lain, atau jam lain.',
    weakestWhy: 'Hanya terlihat oleh koordinator. Bicarakan dengan pembuatnya: foto, kata, atau jamnya.',
    seenBy: (reach: string) => `Dilihat ${reach} orang`,
    social: 'Yang dikerjakan bersama',
    toPages: 'Lihat halamannya',
    more: 'Tampilkan 50 berikutnya',
    posts: 'Kiriman di balik angka ini',
    noPosts: 'Tidak ada kiriman untuk angka ini.',
    postsMore: 'Tampilkan kiriman berikutnya',
    gone: 'sudah dihapus',
    besideSold: (count: string) => `terjual ${count}`,
    besideAsked: (count: string) => `tanya ${count}`,
  },
  {
    views: 'By part',
    campaigns: 'Campaign',
    shape: 'Kind of post',
    theme: 'Theme of the picture',
    language: 'Language',
    shapes: {
      photo: 'One picture (4:5)',
      carousel: 'Several pictures (4:5)',
      story: 'Story (9:16)',
      text: 'Words and a link',
    },
    themes: {
      kraft: 'Kraft paper',
      batik: 'Dark batik',
      market: 'Fresh market',
      landscape: 'Landscape',
      festive: 'Feast & harvest',
      plain: 'Plain modern',
      minimal: 'Quiet minimal',
      chalk: 'Warung chalkboard',
      poster: 'Travel poster',
    },
    week: 'Which hours are seen most?',
    weekHow:
      'The number in a box: how many posts. The stronger its colour, the more people a post. A broken outline: fewer than 10 posts.',
    weekTitle: 'Days and hours of publishing, with the mean of people a post.',
    weekCell: (day: string, hour: string, posts: string, mean: string) =>
      `${day} ${hour}: ${posts} posts, ${mean} people a post on average`,
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    hour: (hour: string) => `${hour}:00`,
    mean: 'People a post on average',
    when: 'Day and hour',
    found: 'What stands out',
    foundNothing: 'Nothing stands out yet: it takes ten posts of each kind and a clear difference.',
    claim: {
      hour: (name: string) => `Posts at ${name}:00 were seen more`,
      weekday: (name: string) => `Posts on ${name} were seen more`,
      shape: (name: string) => `${name}: seen more`,
      theme: (name: string) => `The theme ${name} was seen more`,
      platform: (name: string) => `Posts on ${name} were seen more`,
      audience: (name: string) => `Posts for ${name} were seen more`,
      language: (name: string) => `Posts in ${name} were seen more`,
    },
    spread: (mean: string, low: string, high: string, posts: string) =>
      `${mean} people a post on average, most between ${low} and ${high} (${posts} posts)`,
    others: 'the others',
    best: 'Seen most',
    weakest: 'Seen least',
    ownBest: 'Your best posts',
    ownTry: 'Try again',
    ownTryHow: 'Only you and the coordinator see it.',
    weakestWhy: 'Only coordinators see these. Talk with the maker.',
    seenBy: (reach: string) => `Reached ${reach} people`,
    social: 'Done together',
    toPages: 'Pages',
    more: 'Show the next 50',
    posts: 'The posts behind this number',
    noPosts: 'There are no posts behind this number.',
    postsMore: 'Show more posts',
    gone: 'taken down since',
    besideSold: (count: string) => `sold ${count}`,
    besideAsked: (count: string) => `${count} asked`,
  },
);

/** Returns the name of a theme; a community's own theme is shown by the name of its folder. */
export const themeName = (theme: string, themes: Readonly<Record<string, string>>): string =>
  themes[theme] ?? theme;
