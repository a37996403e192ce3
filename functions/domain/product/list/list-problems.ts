import { problem } from '../../problem.ts';

/** More would take longer than a request may. */
export const MOST_LISTED = 2_000;

const thousands = (count: number, language: 'id' | 'en'): string => count.toLocaleString(language);

export const listEmpty = problem('list.empty', 'invalid', {
  field: 'list',
  id: 'Daftar ini kosong. Baris pertama berisi judul kolom, produknya mulai baris kedua.',
  en: 'This list is empty. Its first row names the columns; products begin in the second.',
});

export const listUnreadable = problem('list.unreadable', 'unsupported', {
  field: 'list',
  id: 'Berkas ini bukan daftar yang bisa dibaca. Simpan dari Excel sebagai XLSX atau CSV, lalu kirim lagi.',
  en: 'This file is no list that can be read. Save it as XLSX or CSV from your spreadsheet, and send it again.',
});

export const listTooLarge = problem('list.tooLarge', 'tooLarge', {
  field: 'list',
  id: 'Berkas ini terlalu besar setelah dibuka. Simpan satu lembar saja, tanpa gambar.',
  en: 'This file is too large once it is opened. Save one sheet alone, without pictures.',
});

export const listTooLong = (rows: number) =>
  problem('list.tooLong', 'tooLarge', {
    field: 'list',
    id: `Daftar ini punya ${thousands(rows, 'id')} baris. Paling banyak ${thousands(MOST_LISTED, 'id')} sekali kirim: pecah menjadi beberapa berkas.`,
    en: `This list has ${thousands(rows, 'en')} rows. At most ${thousands(MOST_LISTED, 'en')} are taken at once: divide it into several files.`,
  });

export const listLacks = (column: 'name' | 'price', heads: readonly string[]) => {
  const found = heads
    .filter((head) => head !== '')
    .slice(0, 8)
    .join(', ')
    .slice(0, 200);
  return problem('list.columnMissing', 'invalid', {
    field: column,
    id: `Kolom "${column === 'name' ? 'Nama' : 'Harga'}" tidak ada di baris pertama. Yang ada: ${found || 'tidak ada judul'}.`,
    en: `The first row has no column "${column === 'name' ? 'Name' : 'Price'}". It has: ${found || 'no heads'}.`,
  });
};

export const listFormula = problem('list.formula', 'invalid', {
  field: 'name',
  id: 'Ada rumus di baris ini, bukan isinya. Simpan sebagai nilai, lalu kirim lagi.',
  en: 'There is a formula in this row instead of what it gives. Save it as a value, and send it again.',
});

export const listTwice = (line: number) =>
  problem('list.twice', 'invalid', {
    field: 'name',
    id: `Sama dengan baris ${String(line)}: satu produk cukup sekali.`,
    en: `The same as in row ${String(line)}: a product stands once.`,
  });

export const listKindMissing = problem('list.kindMissing', 'invalid', {
  field: 'kind',
  id: 'Jenisnya belum diisi: makanan, kerajinan, wisata atau kelas.',
  en: 'The kind is missing: food, craft, experience or class.',
});

export const listMakerUnknown = (name: string) =>
  problem('list.makerUnknown', 'invalid', {
    field: 'maker',
    id: `Tidak ada satu anggota bernama "${name.slice(0, 60)}". Tulis namanya seperti di daftar anggota.`,
    en: `There is no single member named "${name.slice(0, 60)}". Write her name as it stands in the list of members.`,
  });

export const listMakerOther = problem('list.makerOther', 'forbidden', {
  field: 'maker',
  id: 'Ini produk anggota lain. Daftarmu hanya berisi produkmu; koordinator bisa memasukkan milik semua.',
  en: 'This is another member’s product. Your list holds your own; a coordinator can bring in everybody’s.',
});
