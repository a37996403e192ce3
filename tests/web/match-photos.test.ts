import { describe, expect, it } from 'vitest';
import { matchPhotos, type NamedProduct } from '../../web/pages/members/match-photos.ts';

const product = (id: string, name: string, maker = 'Kenanga', hasPhoto = false): NamedProduct => ({
  id,
  name,
  maker,
  hasPhoto,
});
const TIWUL = product('tiwul', 'Tiwul instan gula aren');
const KELAS = product('kelas', 'Kelas Inggris 8');
const BATIK = product('batik', 'Batik ‘Carica’ (cap)', 'Anggrek');

/** Tells what becomes of each file, in short. */
const told = (files: readonly string[], products: readonly NamedProduct[]) =>
  matchPhotos(files, products).map((one) =>
    one.is === 'found' ? `${one.product.id} ${String(one.place)}` : one.is,
  );

describe('photos whose files are named after products', () => {
  it.each([
    'Tiwul instan gula aren.jpg',
    'tiwul-instan-gula-aren.JPG',
    'TIWUL_INSTAN  GULA.AREN.png',
    'tiwul instan gula aren-1.jpeg',
    'Tiwul Instan Gula Aren (2).webp',
    'tiwul instan gula aren 03.heic',
    'Kenanga - Tiwul instan gula aren.jpg',
  ])('belong to them, however case, separators and numbers are written: %s', (file) => {
    expect(told([file], [TIWUL, KELAS, BATIK])).toEqual(['tiwul 0']);
  });

  it('may have a name that ends in a number, or that has marks in it', () => {
    expect(
      told(['kelas inggris 8.jpg', 'kelas-inggris-8-2.jpg', 'batik carica cap.jpg'], [KELAS, BATIK]),
    ).toEqual(['kelas 0', 'kelas 1', 'batik 0']);
  });

  it('come in the order of their numbers, the one without a number first', () => {
    const files = [
      'tiwul instan gula aren-10.jpg',
      'tiwul instan gula aren-2.jpg',
      'tiwul instan gula aren.jpg',
    ];
    expect(told(files, [TIWUL])).toEqual(['tiwul 2', 'tiwul 1', 'tiwul 0']);
  });

  it('are said to fit several products when makers have one of the same name, unless the file names the maker', () => {
    const both = [product('a', 'Keripik', 'Melati'), product('b', 'Keripik', 'Seruni')];
    expect(told(['keripik.jpg', 'keripik seruni.jpg', 'Melati_Keripik-2.jpg'], both)).toEqual([
      'several',
      'b 0',
      'a 0',
    ]);
  });

  it('are said to fit none when they do, and what is no photo is said to be none', () => {
    const files = ['tiwul.jpg', 'IMG_2041.jpg', 'tiwul instan gula aren.pdf', '.jpg'];
    expect(told(files, [TIWUL])).toEqual(['none', 'none', 'noPhoto', 'none']);
  });

  it('are found the same in any order of the files and the products', () => {
    const files = [
      'keripik.jpg',
      'Tiwul instan gula aren.jpg',
      'kelas inggris 8-2.jpg',
      'kelas inggris 8.jpg',
    ];
    const products = [TIWUL, KELAS, BATIK];
    const pairs = (all: readonly string[], of: readonly NamedProduct[]) =>
      told(all, of)
        .map((one, index) => `${all[index] ?? ''}: ${one}`)
        .toSorted();
    expect(pairs(files.toReversed(), products.toReversed())).toEqual(pairs(files, products));
  });
});
