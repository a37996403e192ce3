import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { FontsFile, openFontBook } from '../../../functions/pictures/draw/font-book.ts';
import { locateFonts } from '../../../functions/pictures/draw/locate-fonts.ts';
import { loadFonts } from '../../../functions/pictures/draw/font-config.ts';
import { readFontTables } from '../../../functions/pictures/draw/font-tables.ts';
import { svgLine } from '../../../functions/pictures/draw/svg/text.ts';
import { directionOf, withIsolates } from '../../../functions/pictures/layout/direction.ts';
import { reachOf } from '../../../functions/pictures/layout/script-reach.ts';
import { FACES, type Face } from '../../../functions/pictures/layout/type-setting.ts';

const templates = new URL('../../../templates/fonts.json', import.meta.url);
const fontsFile = FontsFile.parse(JSON.parse(readFileSync(templates, 'utf8')));
const installed = locateFonts(fileURLToPath(new URL('.', templates)));
const fonts = openFontBook(fontsFile, installed);

const SIZE = 60;

/** The opaque part of a line drawn alone, its start (in its own direction) 100 pixels from the edge. */
async function drawn(text: string, face: Face, beside = 0) {
  const width = Math.ceil(fonts.measure(text, face) * SIZE) + 200;
  const toTheLeft = directionOf(text, true) === 'rtl';
  const side = toTheLeft ? `x="${width - 100}" direction="rtl"` : `x="${100 + beside}"`;
  const line = svgLine(text, face, fonts, `${side} y="120" font-size="${SIZE}" xml:space="preserve"`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="240" text-rendering="geometricPrecision">${line}</svg>`;
  const pixels = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return { pixels, width };
}

/** Where the ink of a line lies, from its left end on the baseline, in parts of the size. */
async function inkOf(text: string, face: Face) {
  const { pixels, width } = await drawn(text, face);
  const inked = [...pixels.keys()].filter((at) => (pixels[at] ?? 0) > 60);
  const columns = inked.map((at) => at % width);
  const rows = inked.map((at) => Math.floor(at / width));
  const least = (list: readonly number[]): number =>
    list.reduce((one, other) => Math.min(one, other), Infinity);
  const most = (list: readonly number[]): number =>
    list.reduce((one, other) => Math.max(one, other), -Infinity);
  return {
    left: (least(columns) - 100) / SIZE,
    right: (most(columns) + 1 - 100) / SIZE,
    rise: (120 - least(rows)) / SIZE,
    hang: (most(rows) + 1 - 120) / SIZE,
  };
}

const LINES = [
  'Keripik singkong bawang',
  'To AV Wa Ty “Yo” (fj) ffi',
  'Rp 1.250.000 – 0800-0000-0102',
  'Kopi Ṭāhā ₩12 ḍ × 2,1 m',
  'ÉÄÕ ŵ ß ñ',
  '山坡上種的咖啡豆，用土窯烘焙',
  '茶（薑肉桂）200克',
  'قهوة مطحونة من الجبل',
  'للطلب عبر واتساب ⁦0800-0000-0101⁩',
  'صورة ترويجية وليست ملصقًا غذائيًا',
  'السلام إلى آلاف الأخوات لا غير',
];

beforeAll(async () => loadFonts(fonts.fonts));

describe('a font’s tables', () => {
  const tables = fonts.fonts.map((font) => ({ font, tables: font.tables() }));

  it('know the glyphs that a font has, and 0 for those it has not', () => {
    const lilita = tables.find(({ font }) => font.family === 'Lilita One');
    expect(lilita?.tables.glyphOf(0x41)).toBeGreaterThan(0);
    expect(lilita?.tables.glyphOf(0x20a9)).toBe(0);
    expect(lilita?.tables.glyphOf(0x1f336)).toBe(0);
  });

  it('know how far a glyph advances', () => {
    for (const { tables: one } of tables) {
      if (one.glyphOf(0x57) === 0) continue;
      const width = (letter: string): number => one.advanceOf(one.glyphOf(letter.codePointAt(0) ?? 0));
      expect(width('W')).toBeGreaterThan(width('i'));
      expect(width('0')).toBeGreaterThan(0.38);
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
    expect(fonts.missing('Kopi 🌶️ ꦲ kopi 🌶️', 'text')).toEqual(['🌶', 'ꦲ']);
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

  it.each(
    FACES.flatMap((face) =>
      [
        'EkgypqjdbfhlQ,;',
        'Ế Ẫ ỵ ḍ',
        '國鬱龍（薑），。',
        'جميع حجم عجوة خبز قهوة لا إلى',
        'أُخْتٌ إِنَّ مُحَمَّدٌ ﷲ',
      ].map((text) => [face, text] as const),
    ),
  )('keeps the letters of the face "%s" between rise and hang: "%s"', async (face, text) => {
    const ink = await inkOf(text, face);
    const reach = reachOf(text);
    expect(ink.rise).toBeLessThanOrEqual(reach.rise + 0.03);
    expect(ink.hang).toBeLessThanOrEqual(reach.hang + 0.03);
  });

  it('sets a name in the display font of its script, or whole in the one behind it where a letter is missing', () => {
    const families = (text: string) => fonts.runs(text, 'display').map(({ font }) => font.family);
    expect(families('山坡咖啡粉')).toEqual(['LXGW Marker Gothic']);
    expect(families('山坡咖啡𨋢')).toEqual(['Noto Sans HK']);
    expect(families('قهوة مطحونة')).toEqual(['Lalezar']);
    expect(fonts.runs('山坡咖啡粉', 'text').map(({ font }) => font.family)).toEqual(['Noto Sans HK']);
  });

  it.each(['WhatsApp 訂購 · Cempaka', '淨重 250克 · P-IRT CONTOH', 'قهوة · Kantil'])(
    'is as wide as its words and the separators between them, which are alike in every script: %s',
    (text) => {
      const space = fonts.measure(' ', 'text');
      const words = text.split(' ');
      const apart = words.reduce(
        (sum, word) => sum + fonts.measure(word, 'text'),
        (words.length - 1) * space,
      );
      expect(Math.abs(fonts.measure(text, 'text') - apart)).toBeLessThan(0.1);
    },
  );

  it('gives Arabic and Chinese their own fonts, spaces and signs between them included', () => {
    const runs = fonts.runs('قهوة من الجبل (جديد) 咖啡，好 200', 'strong');
    expect(runs.map(({ font, text }) => [font.family, text])).toEqual([
      ['Noto Sans Arabic', 'قهوة من الجبل (جديد) '],
      ['Noto Sans HK', '咖啡，好 '],
      ['Poppins', '200'],
    ]);
  });
});

describe('fonts that a person installs when she needs them', () => {
  const withJapanese = openFontBook(fontsFile, (file) =>
    installed(
      file.includes('noto-sans-jp') ? file.replaceAll('-jp/', '-hk/').replaceAll('SansJP', 'SansHK') : file,
    ),
  );

  it('may be missing: then their letters are named, and those that other fonts would draw wrongly too', () => {
    expect(fonts.missing('抹茶クッキー', 'text')).toEqual(['ク', 'ッ', 'キ', 'ー']);
    expect(fonts.missing('김치', 'display')).toEqual(['김', '치']);
    expect(fonts.missing('ꦧꦠꦶꦏ꧀', 'display')).toEqual(['ꦧ', 'ꦠ', 'ꦶ', 'ꦏ', '꧀']);
  });

  it('draw a Japanese text whole when they are there, its Chinese signs included', () => {
    expect(withJapanese.missing('抹茶クッキー', 'text')).toEqual([]);
    expect(withJapanese.runs('抹茶クッキー', 'text').map(({ font }) => font.family)).toEqual([
      'Noto Sans JP',
    ]);
    expect(withJapanese.runs('抹茶', 'text').map(({ font }) => font.family)).toEqual(['Noto Sans HK']);
  });

  it('are not asked for by the one kana that shops in Hong Kong and Taiwan use', () => {
    expect(fonts.missing('優の良品', 'display')).toEqual([]);
  });

  it('are the only ones that may be missing', () => {
    expect(() => openFontBook(fontsFile, () => undefined)).toThrow('is not installed');
  });
});

describe('a number within Arabic', () => {
  /** Letters stand between pixels, too: a line is tried at each of so many positions within one. */
  const CELLS = 16;
  /** What rounding at the rim of a letter may make of 255 levels. */
  const ROUNDING = 8;

  /** How unlike the part is to the most similar area of the whole: the greatest difference of any pixel. */
  async function difference(whole: string, addition: string): Promise<number> {
    const outer = await drawn(whole, 'strong');
    let least = 255;
    for (let cell = 0; cell < CELLS; cell += 1) {
      const inner = await drawn(addition, 'strong', cell / CELLS);
      const height = inner.pixels.length / inner.width;
      const inked = (x: number): boolean =>
        Array.from({ length: height }, (_, y) => inner.pixels[y * inner.width + x] ?? 0).some(
          (one) => one > 0,
        );
      const columns = Array.from({ length: inner.width }, (_, x) => x).filter(inked);
      const [from = 0, to = 0] = [columns[0], columns.at(-1)];
      for (let shift = -from; shift + to < outer.width; shift += 1) {
        let most = 0;
        for (let y = 0; y < height && most < least; y += 1) {
          for (let x = from; x <= to && most < least; x += 1) {
            const there = outer.pixels[y * outer.width + x + shift] ?? 0;
            most = Math.max(most, Math.abs(there - (inner.pixels[y * inner.width + x] ?? 0)));
          }
        }
        least = Math.min(least, most);
      }
    }
    return least;
  }

  it.each(['0800-0000-0101', '+62 800-0000-0101', 'Rp 32.000', '2,1 × 1,15 m', '200 g'])(
    'is drawn exactly as it is drawn alone: %s',
    async (number) => {
      const line = withIsolates(`للطلب عبر واتساب ${number} الآن`);
      expect(line).toContain(`\u2066${number}\u2069`);
      expect(await difference(line, number)).toBeLessThanOrEqual(ROUNDING);
    },
  );

  it('would be drawn wrongly without isolates', async () => {
    expect(await difference('للطلب +62 800-0000-0101 الآن', '+62 800-0000-0101')).toBeGreaterThan(100);
  });
});
