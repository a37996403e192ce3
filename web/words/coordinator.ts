import { catalogue } from './languages.ts';

export const coordinatorWords = catalogue(
  {
    needsHelp: 'Perlu bantuan',
    allWell: (count: number) => `Semua ${count} halaman tersambung.`,
    products: 'Produk anggota',
    productsWhy: 'Bantu mengubah, menandai habis, atau mencetak labelnya.',
    toChannels: 'Ke halaman & akun',
    setAside: (count: number) => `${count} hal disisihkan sistem. Lihat catatannya.`,
  },
  {
    needsHelp: 'Needs help',
    allWell: (count: number) => `All ${count} pages are connected.`,
    products: "Members' products",
    productsWhy: 'Help to change them, mark them sold out, or print their labels.',
    toChannels: 'To the channels',
    setAside: (count: number) =>
      count === 1
        ? 'The system set 1 thing aside. See the records.'
        : `The system set ${count} things aside. See the records.`,
  },
);
