import { catalogue } from './languages.ts';

/** Messages for campaigns that are kept to be begun again. */
export const templateMessages = catalogue(
  {
    title: 'Mulai seperti dulu',
    products: (count: number) => `${count} produk`,
    keep: 'Simpan sebagai contoh',
    kept: 'Tersimpan. Lain kali mulai dari contoh ini, dengan tanggal baru.',
    remove: (name: string) => `Hapus contoh ${name}`,
    gone: 'Contoh ini sudah dihapus.',
  },
  {
    title: 'Begin like last time',
    products: (count: number) => (count === 1 ? '1 product' : `${count} products`),
    keep: 'Keep as template',
    kept: 'Kept. Next time, begin from this template, with new dates.',
    remove: (name: string) => `Delete template ${name}`,
    gone: 'This template was deleted.',
  },
);
