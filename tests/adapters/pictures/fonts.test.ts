import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { FontsFile, openFontBook } from '../../../functions/adapters/pictures/font-book.ts';
import { loadFonts } from '../../../functions/adapters/pictures/font-config.ts';
import { readFontTables } from '../../../functions/adapters/pictures/font-tables.ts';
import { svgRuns } from '../../../functions/adapters/pictures/svg/text.ts';
import { FACES, type Face, HANG, RISE } from '../../../functions/domain/drawing/type-setting.ts';

const templates = new URL('../../../templates/fonts.json', import.meta.url);
const require = createRequire(import.meta.url);
const fontsFile = FontsFile.parse(JSON.parse(readFileSync(templates, 'utf8')));
const fonts = openFontBook(fontsFile, (file) => require.resolve(file));

/** Where the ink of a line lies, from its start on the baseline, in parts of the size. */
async function inkOf(text: string, face: Face) {
  const size = 60;
  const width = Math.ceil(fonts.measure(text, face) * size) + 200;
  const line = svgRuns(fonts.runs(text, face), `x="100" y="120" font-size="${size}" xml:space="preserve"`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="240">${line}</svg>`;
  const pixels = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  const inked = [...pixels.keys()].filter((at) => (pixels[at] ?? 0) > 60);
  const columns = inked.map((at) => at % width);
  const rows = inked.map((at) => Math.floor(at / width));
  const least = (list: readonly number[]): number =>
    list.reduce((one, other) => Math.min(one, other), Infinity);
  const most = (list: readonly number[]): number =>
    list.reduce((one, other) => Math.max(one, other), -Infinity);
  return {
    left: (least(columns) - 100) / size,
    right: (most(columns) + 1 - 100) / size,
    rise: (120 - least(rows)) / size,
    hang: (most(rows) + 1 - 120) / size,
  };
}

const LINES = [
  'Keripik singkong bawang',
  'To AV Wa Ty “Yo” (fj) ffi',
  'Rp 1.250.000 – 0800-0000-0102',
  'Kopi Ṭāhā ₩12 ḍ × 2,1 m',
  'ÉÄÕ ŵ ß ñ',
];

beforeAll(async () => loadFonts(fonts.fonts));

describe('a font’s tables', () => {
  const tables = fonts.fonts.map((font) => ({ font, tables: font.tables() }));

  it('know the glyphs that a font has, and 0 for those it has not', () => {
    const [lilita] = tables;
    expect(lilita?.tables.glyphOf(0x41)).toBeGreaterThan(0);
    expect(lilita?.tables.glyphOf(0x20a9)).toBe(0);
    expect(lilita?.tables.glyphOf(0x1f336)).toBe(0);
  });

  it('know how far a glyph advances', () => {
    for (const { tables: one } of tables) {
      const width = (letter: string): number => one.advanceOf(one.glyphOf(letter.codePointAt(0) ?? 0));
      expect(width('W')).toBeGreaterThan(width('i'));
      expect(width('0')).toBeGreaterThan(0.4);
      expect(width('0')).toBeLessThan(0.8);
    }
  });

  it('are refused for a file that is no font', () => {
    expect(() => readFontTables(Buffer.alloc(64))).toThrow('has no table "head"');
  });
});

describe('the font book', () => {
  it('gives each character to the first font that has it', () => {
    const runs = fonts.runs('Kopi ₩ḍ', 'display').map(({ font, text }) => [font.family, font.weight, text]);
    expect(runs).toEqual([
      ['Lilita One', 400, 'Kopi '],
      ['Noto Sans', 700, '₩ḍ'],
    ]);
  });

  it('names what no font can draw, once each, and overlooks invisible signs', () => {
    expect(fonts.missing('Kopi 🌶️ 香 kopi 🌶️', 'text')).toEqual(['🌶', '香']);
    expect(fonts.missing('Kopi\u2066 12\u2069\u200d', 'display')).toEqual([]);
  });

  it('refuses a face that names an unknown font', () => {
    const broken = { ...fontsFile, faces: { ...fontsFile.faces, text: ['arial'] } };
    expect(() => openFontBook(broken, (file) => file)).toThrow('"arial"');
  });

  it.each(FACES.flatMap((face) => LINES.map((line) => [face, line] as const)))(
    'measures the face "%s" no narrower than "%s" is drawn, and hardly wider',
    async (face, line) => {
      const measured = fonts.measure(line, face);
      const ink = await inkOf(line, face);
      expect(ink.right).toBeLessThanOrEqual(measured + 0.02);
      expect(ink.right - ink.left).toBeGreaterThan(0.9 * measured);
      expect(ink.left).toBeGreaterThanOrEqual(-0.05);
    },
  );

  it.each(FACES)('keeps the letters of "%s" between rise and hang', async (face) => {
    const ink = await inkOf('EkgypqjdbfhlQ,;', face);
    expect(ink.rise).toBeLessThanOrEqual(RISE + 0.02);
    expect(ink.hang).toBeLessThanOrEqual(HANG + 0.02);
  });
});
