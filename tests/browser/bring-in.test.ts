import { readFile } from 'node:fs/promises';
import { expect, describe, it } from 'vitest';
import { photoPath } from './fixtures/standing-system.ts';
import { givenVisit } from './steps/given-system.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 640 };
const LIST = [
  'Nama;Harga;Jenis;Pembuat;Keterangan;Isi',
  'Gula semut;20.000;makanan;Kenanga;Dari nira kelapa.;250 g',
  'Rengginang;12.000;makanan;Melati;Dijemur dua hari.;200 g',
].join('\n');

describe('a list of products, and their photos by name', () => {
  const given = givenVisit({ demo: false }, 'flamboyan', PHONE);
  const photos = async (...names: readonly string[]) => {
    const bytes = [
      await readFile(photoPath('products-01.jpg')),
      await readFile(photoPath('products-02.jpg')),
    ];
    return names.map((name, index) => ({
      name,
      mimeType: name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg',
      buffer: bytes[index % bytes.length] ?? Buffer.alloc(0),
    }));
  };
  const whenPicking = async (...names: readonly string[]): Promise<void> => {
    const page = given.visitor.page;
    await whenOpening(given.visitor, given.system, '/anggota');
    await page.getByText('Masukkan banyak foto sekaligus').click();
    await page.getByLabel('Pilih foto, atau taruh di sini').setInputFiles(await photos(...names));
  };

  it('says of each file what it would become, before anything is sent', async () => {
    const { page } = given.visitor;
    await whenOpening(given.visitor, given.system, '/anggota');
    await page.getByText('Masukkan daftar produk (Excel, CSV)').click();
    const list = { name: 'daftar.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };
    await page.getByLabel('Pilih berkas').setInputFiles(list);
    await page.getByRole('button', { name: 'Simpan 2 produk' }).click();
    await page.getByText('2 produk baru', { exact: false }).waitFor();
    await whenPicking('GULA-semut.jpg', 'gula_semut-2.jpg', 'Rengginang.jpg', 'IMG_2041.jpg', 'harga.pdf');
    await page.getByText('3 dari 5 berkas cocok. Belum ada yang dikirim.').waitFor();
    const rows = await page.locator('li', { has: page.locator('strong') }).allInnerTexts();
    expect(rows.filter((row) => /\.(?:jpg|pdf):/.test(row))).toEqual([
      'GULA-semut.jpg: Gula semut (Kenanga), foto utama.',
      'gula_semut-2.jpg: Gula semut (Kenanga), foto tambahan.',
      'Rengginang.jpg: Rengginang (Melati), foto utama.',
      'IMG_2041.jpg: Tidak ada produk dengan nama ini.',
      'harga.pdf: Bukan foto.',
    ]);
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
  });

  it('sends them to their products, and the same again changes nothing', async () => {
    const { page } = given.visitor;
    const photosOf = async (name: string) => {
      const all = await page.request.get(new URL('/api/products?limit=100', page.url()).href);
      const { products } = (await all.json()) as { products: { id: string; name: string }[] };
      const id = products.find((one) => one.name === name)?.id ?? '';
      const one = await page.request.get(new URL(`/api/products/${id}`, page.url()).href);
      const { photo, morePhotos } = (await one.json()) as { photo?: { url: string }; morePhotos: unknown[] };
      return { photo: photo?.url.split('?')[0], more: morePhotos.length };
    };
    await page.getByRole('button', { name: 'Kirim 3 foto' }).click();
    await page.getByText('3 foto sudah ada di produknya.', { exact: false }).waitFor();
    const before = [await photosOf('Gula semut'), await photosOf('Rengginang')];
    expect(before.map(({ photo, more }) => [photo !== undefined, more])).toEqual([
      [true, 1],
      [true, 0],
    ]);
    await whenPicking('GULA-semut.jpg', 'gula_semut-2.jpg', 'Rengginang.jpg');
    await page.getByText('sudah punya foto', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Kirim 3 foto' }).click();
    await page.getByText('3 foto sudah ada di produknya.', { exact: false }).waitFor();
    expect([await photosOf('Gula semut'), await photosOf('Rengginang')]).toEqual(before);
    expect(given.visitor.complaints).toEqual([]);
  });
});
