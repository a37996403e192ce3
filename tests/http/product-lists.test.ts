import { describe, expect, it } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { spreadsheets } from '../../functions/adapters/spreadsheets/spreadsheets.ts';
import { ProductListReply } from '../../functions/http/contract/product-lists.ts';
import { ProductReply } from '../../functions/http/contract/products.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { load } from '../../functions/records/record.ts';
import { httpWorld } from './world.ts';

const PATH = '/api/product-lists';
const LIST = [
  '\uFEFFNama Produk;Harga (Rp);Jenis;Satuan;Pembuat;Rak',
  'Tas anyam;12.500;Kerajinan;buah;Kenanga;A1',
  'Topi pandan;Rp 25.000,-;kerajinan;buah;Melati;A2',
  ';;;;;',
  'Tikar;dua belas;kerajinan;lembar;Kenanga;',
].join('\r\n');
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function listing() {
  const world = await httpWorld();
  const bring = (file: Uint8Array<ArrayBuffer>, dryRun: boolean, as = 'flamboyan') =>
    world.read(ProductListReply, `${PATH}?dryRun=${String(dryRun)}`, { method: 'PUT', bytes: file, as });
  const refuse = (text: string) =>
    world.refused(`${PATH}?dryRun=true`, { method: 'PUT', bytes: bytesOf(text), as: 'flamboyan' });
  return { ...world, bring, refuse };
}

describe('a list of products', () => {
  it('is told row by row, and nothing is written in a dry run', async () => {
    const { bring, stored } = await listing();
    const before = stored();
    const report = await bring(bytesOf(LIST), true);
    expect(stored()).toEqual(before);
    expect(report).toMatchObject({
      dryRun: true,
      counts: { new: 2, changed: 0, same: 0, refused: 1 },
      ignored: ['Rak'],
      rows: [
        { line: 2, name: 'Tas anyam', outcome: 'new' },
        { line: 3, name: 'Topi pandan', outcome: 'new' },
        {
          line: 5,
          name: 'Tikar',
          outcome: 'refused',
          problems: [{ code: 'product.priceNotNumber', field: 'price' }],
        },
      ],
    });
  });

  it('becomes products of their makers, and changes nothing when it comes again', async () => {
    const { bring, read, stored } = await listing();
    const { rows } = await bring(bytesOf(LIST), false);
    const [bag, hat] = rows.map(({ product }) => product ?? 'none');
    expect(await read(ProductReply, `/api/products/${String(bag)}`, { as: 'kenanga' })).toMatchObject({
      name: 'Tas anyam',
      price: 12_500,
      kind: 'craft',
      unit: 'buah',
      maker: { id: 'kenanga' },
    });
    expect(await read(ProductReply, `/api/products/${String(hat)}`, { as: 'kenanga' })).toMatchObject({
      price: 25_000,
      maker: { id: 'melati' },
    });
    const before = stored();
    expect((await bring(bytesOf(LIST), false)).counts).toEqual({ new: 0, changed: 0, same: 2, refused: 1 });
    expect(stored()).toEqual(before);
  });

  it('changes what it names of a product that is there, and keeps the rest', async () => {
    const { bring, table } = await listing();
    const tiwul = () => load(table, productRecord, keys.product('rukun-lereng', 'tiwul'));
    const before = await tiwul();
    const text = 'Nama;Harga;Pembuat\nTIWUL  instan gula aren;17.000;kenanga';
    expect((await bring(bytesOf(text), false)).rows).toMatchObject([
      { outcome: 'changed', product: 'tiwul' },
    ]);
    expect(await tiwul()).toMatchObject({
      price: 17_000,
      words: before?.words,
      net: before?.net,
      unit: before?.unit,
      photo: before?.photo,
      languages: before?.languages,
    });
  });

  it('is a workbook as well', async () => {
    const { bring } = await listing();
    const rows = [
      ['Nama', 'Harga', 'Jenis', 'Pembuat'],
      ['Tas anyam', 12_500, 'kerajinan', 'Kenanga'],
    ];
    const file = new Uint8Array(await spreadsheets.write([{ name: 'Kios', rows }]));
    expect((await bring(file, true)).rows).toMatchObject([{ line: 2, outcome: 'new' }]);
  });

  it('refuses a row of a workbook in which a formula stands, and takes the others', async () => {
    const { bring } = await listing();
    const rows = [
      ['Nama', 'Harga', 'Jenis', 'Pembuat'],
      ['Tas anyam', 12_500, 'kerajinan', 'Kenanga'],
      ['Tikar', 9_000, 'kerajinan', 'Kenanga'],
    ];
    const files = unzipSync(new Uint8Array(await spreadsheets.write([{ name: 'Kios', rows }])));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const priced = sheet.replace(/<c r="B3"[^>]*>.*?<\/c>/, '<c r="B3"><f>B2*2</f><v>25000</v></c>');
    const file = zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(priced) });
    const brought = (await bring(new Uint8Array(file), true)).rows;
    expect(brought.map(({ outcome }) => outcome)).toEqual(['new', 'refused']);
    expect(brought[1]?.problems[0]).toMatchObject({ code: 'list.formula' });
  });

  it('holds her own products alone when a member brings it', async () => {
    const { bring } = await listing();
    const { rows } = await bring(bytesOf(LIST), false, 'kenanga');
    expect(rows.map(({ outcome, problems }) => [outcome, problems[0]?.code])).toEqual([
      ['new', undefined],
      ['refused', 'list.makerOther'],
      ['refused', 'product.priceNotNumber'],
    ]);
    expect(
      (await bring(bytesOf('Nama;Harga;Jenis\nTikar;9.000;kerajinan'), true, 'kenanga')).rows,
    ).toMatchObject([{ outcome: 'new' }]);
  });

  it.each([
    ['=HYPERLINK("http://x");9.000;kerajinan;kenanga', 'list.formula'],
    ['Tikar;=A1*2;kerajinan;kenanga', 'list.formula'],
    ['Tikar;-5;kerajinan;kenanga', 'product.priceNegative'],
    ['Tikar;12.5;kerajinan;kenanga', 'product.priceUnclear'],
    ['Tikar;9.000;perahu;kenanga', 'product.kindUnknown'],
    ['Tikar;9.000;;kenanga', 'list.kindMissing'],
    ['Tikar;9.000;kerajinan;Siapa', 'list.makerUnknown'],
    [';9.000;kerajinan;kenanga', 'product.nameMissing'],
    ['Tas anyam;9.000;kerajinan;kenanga', 'list.twice'],
  ])('refuses the row %s, and takes the others', async (row, code) => {
    const { bring } = await listing();
    const text = `Nama;Harga;Jenis;Pembuat\nTas anyam;12.500;kerajinan;kenanga\n${row}`;
    const { rows } = await bring(bytesOf(text), true);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'refused']);
    expect(rows[1]?.problems[0]).toMatchObject({ code });
  });

  it.each([
    ['', 'list.empty'],
    ['Nama;Harga', 'list.empty'],
    ['Nama;Stok\nTikar;1', 'list.columnMissing'],
    ['\0\0\0', 'list.unreadable'],
    ['PK\u0003\u0004 no workbook', 'list.unreadable'],
  ])('is refused as a whole when it is %j', async (text, code) => {
    const { refuse } = await listing();
    expect(await refuse(text)).toMatchObject({ code });
  });

  it('is refused in a sentence when it has 50,000 rows', async () => {
    const { refuse } = await listing();
    const problem = await refuse(`Nama;Harga\n${'Tikar pandan besar;12.500\n'.repeat(50_000)}`);
    expect(problem).toMatchObject({ code: 'list.tooLong', status: 413 });
    expect(problem.detail).toContain('50.000 baris');
  });

  it('may have 2,000 rows and not one more', async () => {
    const { bring, refuse } = await listing();
    const list = (rows: number): string =>
      `Nama;Harga;Jenis;Pembuat\n${Array.from({ length: rows }, (_, row) => `Tikar ${String(row)};9.000;kerajinan;Siapa`).join('\n')}`;
    expect((await bring(bytesOf(list(2_000)), true)).rows).toHaveLength(2_000);
    expect(await refuse(list(2_001))).toMatchObject({ code: 'list.tooLong', status: 413 });
  });

  it('may be written in the code page of older spreadsheets', async () => {
    const { bring } = await listing();
    const text = 'Nama;Harga;Jenis;Pembuat\nKaf\u00E9;9.000;kerajinan;kenanga';
    const file = Uint8Array.from(text, (one) => one.charCodeAt(0));
    expect((await bring(file, true)).rows).toMatchObject([{ name: 'Kafé', outcome: 'new' }]);
  });
});
