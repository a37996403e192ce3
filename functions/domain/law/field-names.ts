import type { Bilingual } from '../bilingual.ts';
import { Language, languageName } from '../language.ts';

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
  use: { id: 'cara memakai', en: 'how it is used' },
  story: { id: 'cerita', en: 'story' },
  own: { id: 'yang khas', en: 'what is special' },
  does: { id: 'kegiatan', en: 'what guests do' },
  sees: { id: 'yang dilihat', en: 'what guests see' },
  takesHome: { id: 'yang dibawa pulang', en: 'what guests take home' },
  brand: { id: 'merek', en: 'brand' },
  address: { id: 'alamat', en: 'address' },
  village: { id: 'desa', en: 'village' },
  tagline: { id: 'semboyan merek', en: 'tagline' },
  caption: { id: 'tulisan', en: 'caption' },
  hashtags: { id: 'tagar', en: 'hashtags' },
  bundle: { id: 'isi paket', en: 'bundle' },
  pack: { id: 'kemasan', en: 'packaging' },
  packUse: { id: 'guna kemasan', en: 'use of the packaging' },
  orderLink: { id: 'tautan pesan', en: 'order link' },
  formerPrice: { id: 'harga sebelumnya', en: 'former price' },
  preOrder: { id: 'pesan dulu', en: 'order ahead' },
  badges: { id: 'tanda', en: 'badges' },
  tone: { id: 'gaya bahasa', en: 'tone' },
  region: { id: 'wilayah', en: 'region' },
  what: { id: 'nama acara', en: 'name of the event' },
  coordinator: { id: 'nama koordinator', en: 'name of the coordinator' },
  place: { id: 'tempat', en: 'place' },
  hours: { id: 'jam', en: 'hours' },
  sentence: { id: 'kalimat promosi', en: 'sentence of the campaign' },
  title: { id: 'judul', en: 'title' },
};

/** Returns the name of a translated field: "translations.ar.name" is the Arabic name. */
function translated(field: string): Bilingual | undefined {
  const [, language = '', named = ''] = /^translations\.([\w-]+)\.(\w+)$/.exec(field) ?? [];
  const known = Language.safeParse(language);
  const [called, within] = [FIELD_NAMES[named], known.data && languageName(known.data)];
  return called && within && { id: `${called.id} dalam ${within.id}`, en: `${called.en} in ${within.en}` };
}

/** Returns the name of a field in a sentence; the field's key when it has no name here. */
export const fieldName = (field: string): Bilingual =>
  FIELD_NAMES[field] ?? translated(field) ?? { id: field, en: field };
