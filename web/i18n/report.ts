import type { TotalsReply } from '../../functions/http/contract/report.ts';
import { catalogue } from './languages.ts';

/** Shown in one line under the table of days. */
type Beside = 'shares' | 'saves' | 'clicks';
/** Told in a sentence. */
type Told = 'takenDown' | 'withoutReach' | 'earlierReach';
/** Shown large and as columns of every table. */
type Main = Exclude<keyof TotalsReply, Beside | Told>;

export const reportMessages = catalogue(
  {
    title: 'Hasil',
    period: 'Waktu',
    periods: {
      week: '7 hari',
      month: '30 hari',
      season: '90 hari',
      thisMonth: 'Bulan ini',
      lastMonth: 'Bulan lalu',
      own: 'Pilih sendiri',
      feast: 'Satu musim',
      campaign: 'Satu promosi',
    },
    season: 'Menjelang hari raya yang mana?',
    seasonHow: '30 hari sampai hari rayanya; musim yang masih berjalan sampai hari ini.',
    campaign: 'Promosi yang mana?',
    noCampaign: 'Belum ada promosi.',
    same: 'sama',
    isNew: 'baru',
    damagedDays: (days: string) =>
      `Catatan hari ini rusak dan tidak ikut dihitung: ${days}. Beri tahu pengelola Etalase.`,
    from: 'Dari tanggal',
    to: 'Sampai tanggal',
    span: (from: string, to: string) => `${from} sampai ${to}`,
    main: {
      posts: 'Kiriman tayang',
      reach: 'Dilihat orang',
      views: 'Kali tampil',
      engagement: 'Suka & komentar',
    } satisfies Readonly<Record<Main, string>>,
    beside: {
      shares: 'Dibagikan',
      saves: 'Disimpan',
      clicks: 'Diklik',
    } satisfies Readonly<Record<Beside, string>>,
    chartTitle: (total: string) => `Dilihat orang menurut hari tayang, jumlahnya ${total}.`,
    byDay: 'Dilihat orang, menurut hari tayang',
    grouped: (days: number) => `Satu batang untuk ${days} hari.`,
    table: 'Angkanya',
    touch: 'Sentuh batang untuk melihat angkanya.',
    bar: (day: string, sum: string, parts: string) => `${day}: ${sum} orang (${parts})`,
    day: 'Hari',
    total: 'Jumlah',
    platform: 'Di mana',
    product: 'Produk',
    maker: 'Pembuat',
    seller: 'Penjual',
    audience: 'Untuk siapa',
    evenness: 'Meratakah?',
    makersEven: 'Pembuat',
    sellersEven: 'Penjual',
    others: (count: number) => `${count} orang tanpa nama di laporan`,
    mine: 'Hasilku',
    asMaker: 'Produk saya, di semua halaman',
    asSeller: 'Dengan nomor pesanan saya',
    myPosts: 'Lihat kirimannya satu per satu',
    howCounted:
      'Dilihat orang: banyaknya orang, dijumlah dari tiap kiriman, jadi yang melihat dua kiriman dihitung dua kali. Kali tampil: berapa kali kiriman muncul di layar. Suka & komentar tidak termasuk dibagikan, disimpan dan diklik.',
    unknown: 'belum ada angkanya',
    shared: 'Kiriman yang menyebut beberapa penjual dibagi rata di antara mereka.',
    withoutPosts: 'Belum punya kiriman',
    withoutPostsMore: (count: string) => `dan ${count} lagi`,
    takenDown: (count: string) => `${count} kiriman sudah dihapus dari halamannya; angkanya tetap dihitung.`,
    withoutReach: (count: string) => `${count} kiriman belum ada angkanya dari Facebook atau Instagram.`,
    earlierReach: (count: string) =>
      `${count} kiriman memakai angka terakhir yang diketahui: halamannya tidak lagi memberi angka baru.`,
    mayBeOut: (count: string) =>
      `${count} kiriman mungkin sudah tayang, tetapi tidak terlihat oleh kami; tidak ikut dihitung.`,
    print: 'Cetak',
    file: 'Simpan tabel (CSV)',
    workbook: 'Simpan untuk Excel (XLSX)',
    nothing: 'Belum ada yang tayang di waktu ini.',
  },
  {
    title: 'Insights',
    period: 'Period',
    periods: {
      week: '7 days',
      month: '30 days',
      season: '90 days',
      thisMonth: 'This month',
      lastMonth: 'Last month',
      own: 'Choose',
      feast: 'One season',
      campaign: 'One campaign',
    },
    season: 'Up to which feast?',
    seasonHow: 'The 30 days up to it, or up to today.',
    campaign: 'Which campaign?',
    noCampaign: 'There is no campaign yet.',
    same: 'the same',
    isNew: 'new',
    damagedDays: (days: string) =>
      `The records of these days are damaged and not counted: ${days}. Tell the operator of Etalase.`,
    from: 'From',
    to: 'Until',
    span: (from: string, to: string) => `${from} to ${to}`,
    main: {
      posts: 'Posts published',
      reach: 'Reach',
      views: 'Views',
      engagement: 'Engagement',
    },
    beside: {
      shares: 'Shares',
      saves: 'Saves',
      clicks: 'Clicks',
    },
    chartTitle: (total: string) => `Reach by day of publishing, ${total} in all.`,
    byDay: 'Reach, by day of publishing',
    grouped: (days: number) => `One bar for ${days} days.`,
    table: 'The numbers',
    touch: 'Touch a bar to see its number.',
    bar: (day: string, sum: string, parts: string) => `${day}: ${sum} people (${parts})`,
    day: 'Day',
    total: 'Total',
    platform: 'Where',
    product: 'Product',
    maker: 'Maker',
    seller: 'Seller',
    audience: 'Audience',
    evenness: 'Is it even?',
    makersEven: 'Makers',
    sellersEven: 'Sellers',
    others: (count: number) =>
      count === 1 ? '1 person without a name in reports' : `${count} people without a name in reports`,
    mine: 'My results',
    asMaker: 'My products, on all pages',
    asSeller: 'With my order number',
    myPosts: 'See the posts one by one',
    howCounted:
      'Reach: how many people, summed over posts, so who saw two posts counts twice. Views: how often posts appeared on a screen. Engagement is likes and comments; shares, saves and clicks stand beside it.',
    unknown: 'not known yet',
    shared: 'A post that names several sellers is shared equally among them.',
    withoutPosts: 'Without a post so far',
    withoutPostsMore: (count: string) => `and ${count} more`,
    takenDown: (count: string) => `${count} posts have been taken down since; their numbers still count.`,
    withoutReach: (count: string) => `${count} posts have no numbers from Facebook or Instagram yet.`,
    earlierReach: (count: string) =>
      `${count} posts stand with their last known numbers: their page gives no newer ones.`,
    mayBeOut: (count: string) => `${count} posts may be out, but we cannot see them; they are not counted.`,
    print: 'Print',
    file: 'Save as table (CSV)',
    workbook: 'Save for Excel (XLSX)',
    nothing: 'Nothing went out in this period.',
  },
);

/** Returns the keys of a record of names, in their order. */
export const namesIn = <Name extends string>(names: Readonly<Record<Name, string>>): readonly Name[] =>
  Object.keys(names) as Name[];
