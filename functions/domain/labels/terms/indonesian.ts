import type { LabelTerms } from '../label-terms.ts';

/** The terms on pictures, labels and shelf cards in Indonesian; `LabelTerms` says where each is used. */
export const INDONESIAN: LabelTerms = {
  measures: {
    weight: 'Berat bersih',
    volume: 'Isi bersih',
    contents: 'Isi',
    size: 'Ukuran',
    duration: 'Lama',
    sessions: 'Pertemuan',
    package: 'Paket',
  },
  halalNumber: 'Halal No.',
  note: 'Keterangan',
  notHalal: 'Tidak halal',
  keeps: 'Masa simpan',
  bestBefore: 'Baik sebelum',
  group: 'Peserta',
  from: (people) => `Mulai ${people}`,
  per: (unit) => `per ${unit}`,
  promotion: 'Gambar promosi, bukan label pangan',
  promotionPicture: 'Gambar promosi',
  call: 'Pesan lewat WhatsApp',
  until: (day) => `sampai ${day}`,
  soldOut: 'Habis',
  preOrder: 'Pesan dulu',
  readyOn: (day) => `Pesan dulu, siap ${day}`,
  bundle: (contents) => `Paket isi ${contents}`,
  listed: ', ',
  badges: {
    homemade: 'Buatan rumahan',
    handmade: 'Buatan tangan',
    localGuide: 'Dipandu warga desa',
    smallGroup: 'Kelompok kecil',
  },
};
