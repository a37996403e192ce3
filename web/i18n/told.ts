import { catalogue } from './languages.ts';

/** Messages of noting orders and questions. */
export const toldMessages = catalogue(
  {
    title: 'Catat pesanan',
    why: 'Cukup satu ketukan tiap ada yang laku atau bertanya. Tercatat untukmu dan untuk jumlah bersama; bukan pembukuan.',
    count: 'Berapa?',
    sold: 'Terjual',
    sold1: 'Terjual 1',
    asked: 'Ada yang tanya',
    noted: {
      sold: (count: string, unit: string) => `Tercatat: terjual ${count} ${unit}`,
      asked: (count: string) => `Tercatat: ${count} orang bertanya`,
    },
    undo: 'Urungkan',
    undone: 'Diurungkan.',
    left: (left: string) => `Sisa ${left}.`,
    soldOut: 'Sudah habis: kiriman yang menunggu dihentikan.',
    told: 'Kata anggota',
    toldHow: 'Dicatat sendiri oleh anggota, bukan pembukuan.',
    soldCount: 'Terjual',
    askedCount: 'Ada yang tanya',
  },
  {
    title: 'Note orders',
    why: 'One tap whenever something sells or somebody asks. Noted for you and for the common sum; no bookkeeping.',
    count: 'How many?',
    sold: 'Sold',
    sold1: 'Sold 1',
    asked: 'Somebody asked',
    noted: {
      sold: (count: string, unit: string) => `Noted: sold ${count} ${unit}`,
      asked: (count: string) => (count === '1' ? 'Noted: 1 person asked' : `Noted: ${count} people asked`),
    },
    undo: 'Undo',
    undone: 'Undone.',
    left: (left: string) => `${left} left.`,
    soldOut: 'Sold out now: posts that wait are stopped.',
    told: 'Told by members',
    toldHow: 'Noted by members themselves; no bookkeeping.',
    soldCount: 'Sold',
    askedCount: 'Asked after',
  },
);
