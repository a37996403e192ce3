import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../web/i18n', import.meta.url));
/** Files beside the catalogues that speak of language and time. */
const OTHERS = new Set([
  'english.ts',
  'language.ts',
  'languages.ts',
  'formats.ts',
  'further-formats.ts',
  'desk-formats.ts',
  'difference.ts',
  'moments.ts',
]);

interface Messages {
  readonly [key: string]: string | ((...values: never[]) => string) | Messages;
}
interface Catalogue {
  readonly id: Messages;
  readonly en: Messages;
}
const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && 'id' in value && 'en' in value;

const files = readdirSync(FOLDER).filter((file) => !OTHERS.has(file));
const catalogues = await Promise.all(
  files.map(async (file): Promise<[string, Catalogue]> => {
    const module: Record<string, unknown> = await import(
      /* @vite-ignore */ pathToFileURL(join(FOLDER, file)).href
    );
    const found = Object.values(module).find(isCatalogue);
    if (!found) throw new Error(`${file} exports no catalogue`);
    return [file, found];
  }),
);

/** Every text of a catalogue by its path; functions are given numbers and words that stand out. */
function textsOf(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    const name = `${path}${key}`;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'function')
      return [[name, (value as (...values: unknown[]) => string)(3, '⟨b⟩', '⟨c⟩')]];
    return textsOf(value, `${name}.`);
  });
}

describe('the messages of the interface', () => {
  it('has a catalogue for every part of the app', () => {
    expect(catalogues.length).toBeGreaterThan(10);
  });

  it.each(catalogues)(
    '%s says in English what it says in Indonesian, and says something',
    (_, { id, en }) => {
      const [indonesian, english] = [textsOf(id), textsOf(en)];
      expect(english.map(([name]) => name)).toEqual(indonesian.map(([name]) => name));
      for (const [name, text] of [...indonesian, ...english])
        expect({ name, text }).not.toHaveProperty('text', '');
    },
  );

  it.each(catalogues)('%s avoids words of elections and of marketing people', (_, { id }) => {
    for (const [name, text] of textsOf(id)) {
      expect({ name, text }).not.toMatchObject({
        text: expect.stringMatching(/\b(kampanye|kanal|insight|engagement|konten|persetujuan|Bu|Ibu)\b/i),
      });
    }
  });

  /** The table of docs/facts/people.md#words-of-the-interface. */
  const AGREED = [
    ['Foto produk', 'Product photo'],
    ['Beberapa kata', 'A few words'],
    ['Lihat hasilnya', 'Preview'],
    ['Ubah tulisan', 'Edit caption'],
    ['Bagikan ke semua halaman', 'Post everywhere'],
    ['Kirim ke grup WA', 'Send to WhatsApp group'],
    ['Menunggu jam tayang', 'Scheduled'],
    ['Sudah tayang', 'Published'],
    ['Sedang dicek', 'Checking'],
    ['Belum berhasil', 'Failed'],
    ['Ditahan dulu', 'Held'],
    ['Coba lagi', 'Retry'],
    ['Perlu bantuan', 'Needs help'],
    ['Hemat kuota', 'Data saver'],
    ['Izin saya', 'My consent'],
    ['Titip di halaman komunitas', 'Hosted on the community page'],
    ['Halaman & akun saya', 'My channels'],
    ['Sambungkan lagi', 'Reconnect'],
    ['Atur jadwal', 'Schedule'],
    ['Untuk siapa', 'Audience'],
    ['Hasil', 'Insights'],
    ['Dilihat orang', 'Reach'],
    ['Suka & komentar', 'Engagement'],
    ['Habis', 'Sold out'],
  ];

  it.each(AGREED)('calls "%s" in English "%s"', (indonesian, english) => {
    const pairs = catalogues.flatMap(([, { id, en }]) => {
      const translations = new Map(textsOf(en));
      return textsOf(id).map(([name, text]) => [text, translations.get(name)]);
    });
    expect(pairs).toContainEqual([indonesian, english]);
  });
});
