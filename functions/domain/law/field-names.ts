import type { Bilingual } from '../bilingual.ts';

const FIELD_NAMES: Readonly<Record<string, Bilingual>> = {
  name: { id: 'nama', en: 'name' },
  words: { id: 'beberapa kata', en: 'words' },
  unit: { id: 'satuan', en: 'unit' },
  net: { id: 'isi bersih', en: 'net content' },
  price: { id: 'harga', en: 'price' },
  kind: { id: 'jenis', en: 'kind' },
  people: { id: 'jumlah orang', en: 'number of people' },
  expiry: { id: 'kedaluwarsa', en: 'expiry' },
  permit: { id: 'P-IRT', en: 'P-IRT number' },
  halal: { id: 'halal', en: 'halal state' },
  languages: { id: 'bahasa', en: 'languages' },
  audiences: { id: 'untuk siapa', en: 'audiences' },
  ingredients: { id: 'bahan', en: 'ingredients' },
  brand: { id: 'merek', en: 'brand' },
  tagline: { id: 'semboyan merek', en: 'tagline' },
  caption: { id: 'tulisan', en: 'caption' },
};

/** What a field is called in a sentence; its own name where we have no word for it. */
export const fieldName = (field: string): Bilingual => FIELD_NAMES[field] ?? { id: field, en: field };
