// What brings in lists, as one piece: it is loaded with the first request that brings one.
export { csvRows } from '../../domain/product/list/csv-rows.ts';
export { importProducts } from '../../intake/import-products.ts';
