import { catalogue } from './languages.ts';

/** Messages of bringing products in from a spreadsheet. */
export const productListMessages = catalogue(
  {
    title: 'Masukkan daftar produk (Excel, CSV)',
    why: 'Baris pertama berisi judul kolom: Nama, Harga, Jenis (makanan, kerajinan, wisata, kelas), Pembuat. Boleh juga: Satuan, Isi, Keterangan, Bahan, P-IRT, Stok, Kode. Paling banyak 2.000 baris.',
    pick: 'Pilih berkas',
    again: 'Pilih berkas lain',
    checked: 'Baru diperiksa, belum ada yang disimpan:',
    done: 'Sudah disimpan:',
    counts: (made: number, changed: number, same: number, refused: number) =>
      `${made} produk baru, ${changed} berubah, ${same} tetap, ${refused} belum bisa.`,
    save: (count: number) => `Simpan ${count} produk`,
    nothing: 'Tidak ada yang perlu disimpan.',
    ignored: (heads: string) => `Kolom yang tidak dibaca: ${heads}.`,
    refused: 'Yang belum bisa',
    line: (line: number, name: string) => `Baris ${line}${name === '' ? '' : `, ${name}`}`,
    photos:
      'Fotonya ditambahkan pada tiap produk, atau sekaligus di bawah ini. Tanpa foto, produk dikirim sebagai tulisan.',
    more: (count: number) => `dan ${count} baris lagi`,
  },
  {
    title: 'Bring in a list of products (Excel, CSV)',
    why: 'The first row names the columns: Name, Price, Kind (food, craft, experience, class), Maker. Also, if you like: Unit, Net, Words, Ingredients, Permit, Stock, Code. At most 2,000 rows.',
    pick: 'Choose a file',
    again: 'Choose another file',
    checked: 'Only checked, nothing is saved yet:',
    done: 'Saved:',
    counts: (made: number, changed: number, same: number, refused: number) =>
      `${made} new, ${changed} changed, ${same} the same, ${refused} not possible yet.`,
    save: (count: number) => `Save ${count} products`,
    nothing: 'There is nothing to save.',
    ignored: (heads: string) => `Columns that are not read: ${heads}.`,
    refused: 'Not possible yet',
    line: (line: number, name: string) => `Row ${line}${name === '' ? '' : `, ${name}`}`,
    photos:
      'Photos are added on each product, or all at once below. Without one, a product is posted as words.',
    more: (count: number) => `and ${count} more rows`,
  },
);
