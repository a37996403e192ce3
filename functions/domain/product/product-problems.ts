import { problem } from '../problem.ts';
import { staleEdit } from '../revision.ts';

export const productNotFound = problem('product.notFound', 'notFound', {
  field: 'product',
  id: 'Produk ini tidak ada.',
  en: 'There is no such product.',
});

export const productDeleted = problem('product.deleted', 'gone', {
  field: 'product',
  id: 'Produk ini sudah dihapus. Kalau masih dijual, buat produk baru.',
  en: 'This product was deleted. If it is still sold, make a new product.',
});

export const productChanged = staleEdit('product.changed');

export const makerNotFound = problem('product.makerNotFound', 'notFound', {
  field: 'maker',
  id: 'Pembuat produk ini bukan anggota komunitas.',
  en: 'The maker of this product is no member of the community.',
});

export const makerWithoutBrand = problem('product.makerWithoutBrand', 'invalid', {
  field: 'brand',
  id: 'Isi dulu nama merek dan alamat pembuatnya; keduanya ada di label.',
  en: "Fill in the maker's brand and address first; both stand on the label.",
});

export const photoMissing = problem('product.photoMissing', 'invalid', {
  field: 'photo',
  id: 'Produk ini belum punya foto.',
  en: 'This product has no photo yet.',
});

export const lookUnknown = problem('product.lookUnknown', 'invalid', {
  field: 'look',
  id: 'Susunan ini tidak ada di tampilan itu. Pilih salah satu yang ditunjukkan.',
  en: 'That look has no such composition. Choose one of those that are shown.',
});

export const themeUnknown = problem('product.themeUnknown', 'invalid', {
  field: 'theme',
  id: 'Tampilan ini tidak ada. Pilih salah satu yang ditunjukkan.',
  en: 'There is no such look. Choose one of those that are shown.',
});

export const noOtherCorner = problem('product.noOtherCorner', 'conflict', {
  field: 'price',
  id: 'Di gambar ini tidak ada sudut lain yang kosong untuk harga. Coba tampilan lain.',
  en: 'This picture has no other free corner for the price. Try another look.',
});
