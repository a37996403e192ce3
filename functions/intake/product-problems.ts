import type { Problem } from '../domain/problem.ts';

export const productNotFound: Problem = {
  code: 'product.notFound',
  kind: 'notFound',
  field: 'product',
  text: { id: 'Produk ini tidak ada.', en: 'There is no such product.' },
  retryable: false,
};

export const productChanged: Problem = {
  code: 'product.changed',
  kind: 'conflict',
  field: 'product',
  text: {
    id: 'Produk ini baru saja diubah. Lihat dulu yang terbaru.',
    en: 'This product was changed just now. Look at the newest first.',
  },
  retryable: true,
};

export const makerNotFound: Problem = {
  code: 'product.makerNotFound',
  kind: 'notFound',
  field: 'maker',
  text: {
    id: 'Pembuat produk ini bukan anggota komunitas.',
    en: 'The maker of this product is no member of the community.',
  },
  retryable: false,
};

export const makerWithoutBrand: Problem = {
  code: 'product.makerWithoutBrand',
  kind: 'invalid',
  field: 'brand',
  text: {
    id: 'Isi dulu nama merek dan alamat pembuatnya; keduanya ada di label.',
    en: "Fill in the maker's brand and address first; both stand on the label.",
  },
  retryable: false,
};

export const photoMissing: Problem = {
  code: 'product.photoMissing',
  kind: 'invalid',
  field: 'photo',
  text: { id: 'Produk ini belum punya foto.', en: 'This product has no photo yet.' },
  retryable: false,
};

export const themeUnknown: Problem = {
  code: 'product.themeUnknown',
  kind: 'invalid',
  field: 'theme',
  text: {
    id: 'Tampilan ini tidak ada. Pilih salah satu yang ditunjukkan.',
    en: 'There is no such look. Choose one of those that are shown.',
  },
  retryable: false,
};
