/** The columns of a list of products that are read, each by the heads under which it is found. */
const HEADS = {
  code: ['kode', 'kode produk', 'code', 'sku'],
  name: ['nama', 'nama produk', 'nama barang', 'produk', 'barang', 'name', 'product'],
  price: ['harga', 'harga jual', 'harga satuan', 'price'],
  kind: ['jenis', 'macam', 'kind', 'type'],
  words: ['beberapa kata', 'keterangan', 'tulisan', 'words', 'description'],
  unit: ['satuan', 'unit'],
  net: ['isi', 'berat', 'berat bersih', 'isi bersih', 'ukuran', 'net', 'net weight'],
  left: ['sisa', 'stok', 'stock', 'left', 'jumlah'],
  ingredients: ['bahan', 'komposisi', 'ingredients'],
  permit: ['pirt', 'nomor pirt', 'izin', 'permit'],
  maker: ['pembuat', 'anggota', 'maker', 'member'],
} as const;
export type ListColumn = keyof typeof HEADS;

/** "P-IRT No." and "p irt no" are one head. */
const bare = (head: string): string =>
  head
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\(.*?\)/g, ' ')
    .replaceAll(/\b(?:rp|no|nomor)\b/g, ' ')
    .replaceAll('-', '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const BY_HEAD = new Map<string, ListColumn>(
  (Object.entries(HEADS) as [ListColumn, readonly string[]][]).flatMap(([column, heads]) =>
    heads.map((head): [string, ListColumn] => [bare(head), column]),
  ),
);

/** Returns the column that a head names; undefined for one that is not read. */
export const columnOf = (head: string): ListColumn | undefined => BY_HEAD.get(bare(head));
