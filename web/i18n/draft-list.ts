import { catalogue } from './languages.ts';

/** Messages of the list of drafts. */
export const draftListMessages = catalogue(
  {
    unfinished: 'Belum selesai',
    unfinishedWhy: 'Tersimpan di ponsel ini.',
    nameless: 'Produk baru',
    forWhom: (name: string) => `untuk ${name}`,
    goOn: 'Lanjutkan',
    deleteDraft: 'Buang',
    draftDeleted: (name: string) => `${name} dibuang dari ponsel ini.`,
    undo: 'Batal buang',
  },
  {
    unfinished: 'Unfinished',
    unfinishedWhy: 'Kept on this phone.',
    nameless: 'New product',
    forWhom: (name: string) => `for ${name}`,
    goOn: 'Continue',
    deleteDraft: 'Discard',
    draftDeleted: (name: string) => `${name} is discarded from this phone.`,
    undo: 'Undo',
  },
);
