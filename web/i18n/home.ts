import type { ChangeList } from '../../functions/http/contract/changes.ts';
import { catalogue } from './languages.ts';

type ChangeEvent = ChangeList['changes'][number]['event'];

const changesInIndonesian: Readonly<Record<ChangeEvent, (product: string, price: boolean) => string>> = {
  'product.changed': (product: string, price: boolean) =>
    price ? `Harga ${product} diubah` : `${product} diubah`,
  'product.soldOut': (product: string) => `${product} ditandai habis`,
  'product.available': (product: string) => `${product} ditandai ada lagi`,
  'brand.changed': () => 'Merek atau logomu diubah',
};

export const homeMessages = catalogue(
  {
    hello: (name: string) => `Halo, ${name}`,
    productPhoto: 'Foto produk',
    myProducts: 'Produk saya',
    noneYet: 'Belum ada produk. Mulai dengan satu foto: cahaya siang dekat jendela paling bagus.',
    changedForYou: 'Diubah untukmu',
    changes: changesInIndonesian,
    otherDevice: 'Ada izin yang diberikan atas namamu di HP lain. Itu kamu?',
    otherDeviceGo: 'Lihat izin saya',
    friends: 'Produk teman',
    friendsWhy: 'Bantu jualkan produk anggota lain.',
    soldOut: 'Habis',
    noPhoto: 'Belum ada foto',
    notShared: 'Belum dibagikan',
    waiting: (count: number) => `${count} menunggu`,
    overdue: (count: number) => `${count} terlambat`,
    out: (count: number) => `${count} sudah tayang`,
    needHelp: (count: number) => `${count} perlu bantuan`,
    unfinished: 'Belum selesai',
    unfinishedWhy: 'Tersimpan di ponsel ini.',
    nameless: 'Produk baru',
    forWhom: (name: string) => `untuk ${name}`,
    goOn: 'Lanjutkan',
    deleteDraft: 'Buang',
    draftDeleted: (name: string) => `${name} dibuang dari ponsel ini.`,
    undo: 'Batal buang',
    by: (maker: string) => `Buatan ${maker}`,
  },
  {
    hello: (name: string) => `Hello, ${name}`,
    productPhoto: 'Product photo',
    myProducts: 'My products',
    noneYet: 'No product yet. Begin with one photo: daylight near a window is best.',
    changedForYou: 'Changed for you',
    changes: {
      'product.changed': (product: string, price: boolean) =>
        price ? `The price of ${product} was changed` : `${product} was changed`,
      'product.soldOut': (product: string) => `${product} was marked as sold out`,
      'product.available': (product: string) => `${product} was marked as available again`,
      'brand.changed': () => 'Your brand or logo was changed',
    },
    otherDevice: 'A consent was given in your name on another device. Was that you?',
    otherDeviceGo: 'See my consent',
    friends: "Friends' products",
    friendsWhy: "Help to sell other members' products.",
    soldOut: 'Sold out',
    noPhoto: 'No photo yet',
    notShared: 'Not shared yet',
    waiting: (count: number) => `${count} waiting`,
    overdue: (count: number) => `${count} late`,
    out: (count: number) => `${count} published`,
    needHelp: (count: number) => (count === 1 ? '1 needs help' : `${count} need help`),
    unfinished: 'Unfinished',
    unfinishedWhy: 'Kept on this phone.',
    nameless: 'New product',
    forWhom: (name: string) => `for ${name}`,
    goOn: 'Continue',
    deleteDraft: 'Discard',
    draftDeleted: (name: string) => `${name} is discarded from this phone.`,
    undo: 'Undo',
    by: (maker: string) => `Made by ${maker}`,
  },
);
