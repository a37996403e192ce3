import { catalogue } from './languages.ts';

/** Messages of the list of products on a desk. */
export const productDeskMessages = catalogue(
  {
    products: 'Semua produk',
    others: 'Produk anggota lain',
  },
  {
    products: 'All products',
    others: "Other members' products",
  },
);
