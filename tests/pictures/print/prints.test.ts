import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createPrints } from '../../../functions/pictures/print/prints.ts';
import { printColours } from '../../../functions/pictures/print/print-colours.ts';
import { qrDots } from '../../../functions/pictures/print/shelf-card.ts';
import { contrastRatio } from '../../../functions/pictures/layout/contrast.ts';
import { rgbFromHex } from '../../../functions/pictures/layout/oklab.ts';
import type { PrintLabel } from '../../../functions/domain/labels/print-label.ts';
import type { ShelfCard } from '../../../functions/domain/labels/shelf-card.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { LABEL_SIZES } from '../../../functions/ports/prints.ts';

const prints = createPrints();
const job = { day: '2026-11-24' } as const;

const labelOf = (changes: Partial<PrintLabel> = {}): PrintLabel => ({
  brand: 'Watu Lereng',
  name: 'Tiwul instan gula aren',
  rows: [
    { label: 'Komposisi', value: 'Gaplek, gula aren', wide: true },
    { label: 'Diproduksi oleh', value: 'Watu Lereng (Kenanga), Dusun Lor RT 03, Giriwening', wide: true },
    { label: 'Berat bersih', value: '250 g', wide: false },
    { label: 'P-IRT No.', value: '2063307010123-28', wide: false },
    { label: 'Tanggal produksi', value: '20 November 2026', wide: false },
  ],
  sample: false,
  accent: '#b8860b',
  ...changes,
});

const cardOf = (changes: Partial<ShelfCard> = {}): ShelfCard => ({
  brand: 'Watu Lereng',
  name: 'Tiwul instan',
  description: 'Tinggal dikukus sepuluh menit.',
  price: 'Rp 15.000',
  priceNote: 'per bungkus',
  rows: [{ label: 'Berat bersih', value: '250 g' }],
  origin: 'Rukun Lereng · Giriwening',
  orderLink: 'https://wa.me/6280000000102?text=Halo',
  call: 'Pesan lewat WhatsApp',
  phone: '0800-0000-0102',
  seller: 'Melati',
  footnote: undefined,
  sample: false,
  ...changes,
});

/** What a PDF says of itself, and the operators on its pages. */
function read(pdf: Uint8Array) {
  const raw = Buffer.from(pdf).toString('latin1');
  const pages = [...raw.matchAll(/\/Type \/Page\b(?!s)/g)].length;
  const boxes = new Set([...raw.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box]) => box));
  const embedded = [...raw.matchAll(/\/FontFile2/g)].length;
  const fonts = [...raw.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name]) => name ?? '');
  const content = [...raw.matchAll(/\/FlateDecode\n>>\nstream\n/g)]
    .map(({ index, 0: head }) => {
      const start = index + head.length;
      return inflateSync(Buffer.from(pdf).subarray(start), { finishFlush: 2 }).toString('latin1');
    })
    .filter((text) => / (?:re|m|l|Tj|TJ)\b/.test(text))
    .join('\n');
  return { raw, pages, boxes, embedded, fonts, content };
}

async function refusalOf(printing: Promise<Uint8Array>): Promise<string> {
  try {
    await printing;
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code }) => code).join();
    throw error;
  }
  return 'printed';
}

describe('a sheet of labels', () => {
  it('is A4 with every font inside and text as text, no picture among it', async () => {
    const { boxes, embedded, fonts, raw, content } = read(await prints.labelSheet(labelOf(), 'medium', job));
    expect([...boxes]).toEqual(['0 0 595.28 841.89']);
    expect(new Set(fonts.map((name) => name.replace(/^\w+\+/, '')))).toEqual(
      new Set(['LilitaOne', 'Poppins-Medium', 'Poppins-Bold']),
    );
    expect(embedded).toBe(new Set(fonts).size);
    expect(raw.includes('/Subtype /Image')).toBe(false);
    expect(content).toMatch(/T[jJ]/);
  });

  it('fills one page, or as many as the copies need', async () => {
    for (const [size, each] of [
      ['small', 18],
      ['medium', 10],
      ['large', 6],
    ] as const) {
      expect(read(await prints.labelSheet(labelOf(), size, job)).pages).toBe(1);
      expect(read(await prints.labelSheet(labelOf(), size, { ...job, copies: each + 1 })).pages).toBe(2);
    }
  });

  it('has lines to cut along', async () => {
    const { content } = read(await prints.labelSheet(labelOf(), 'medium', { ...job, copies: 1 }));
    // 3 and 6 lines to cut along, each drawn at both ends, and the rule under the name.
    expect([...content.matchAll(/^[\d.]+ [\d.]+ m\n[\d.]+ [\d.]+ l\n[\d.]+ w/gm)].length).toBe(
      2 * 3 + 2 * 6 + 1,
    );
  });

  it('gives the same bytes for the same request', async () => {
    const [one, other] = [
      await prints.labelSheet(labelOf(), 'small', job),
      await createPrints().labelSheet(labelOf(), 'small', job),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('is refused when its text would be too small to read', async () => {
    const long = { label: 'Komposisi', value: 'tepung singkong pilihan, '.repeat(40), wide: true };
    const printing = prints.labelSheet(labelOf({ rows: [...labelOf().rows, long] }), 'small', job);
    expect(await refusalOf(printing)).toBe('print.tooMuchText');
  });

  it('is refused for letters that a page cannot set', async () => {
    expect(await refusalOf(prints.labelSheet(labelOf({ name: 'قهوة' }), 'medium', job))).toBe(
      'print.undrawable',
    );
  });

  it.each([0, -1, 1.5, 601])('is refused for %d copies', async (copies) => {
    expect(await refusalOf(prints.labelSheet(labelOf(), 'medium', { ...job, copies }))).toBe('print.copies');
  });

  it('is marked across when it is a sample', async () => {
    const plain = read(await prints.labelSheet(labelOf(), 'medium', job)).content;
    const sample = read(await prints.labelSheet(labelOf({ sample: true }), 'medium', job)).content;
    const rotations = (content: string): number => [...content.matchAll(/0\.913545/g)].length;
    expect(rotations(plain)).toBe(0);
    expect(rotations(sample)).toBeGreaterThanOrEqual(10);
  });

  it.each(LABEL_SIZES)('takes long names and addresses in the size %s', async (size) => {
    const name = 'Paket oleh-oleh lengkap tiwul, dodol salak dan keripik pisang';
    expect(await refusalOf(prints.labelSheet(labelOf({ name }), size, job))).toBe('printed');
  });
});

describe('a card for the shelf', () => {
  it('draws the QR code of its link as squares', async () => {
    const { content } = read(await prints.shelfCards(cardOf(), job));
    const { dark } = qrDots(cardOf().orderLink);
    const squares = [...content.matchAll(/^[\d.]+ [\d.]+ ([\d.]+) ([\d.]+) re$/gm)].filter(
      ([, w, h]) => w === h,
    );
    expect(squares).toHaveLength(dark.length);
  });

  it('keeps the number whole and the texts apart when there is no room for them', async () => {
    expect(await refusalOf(prints.shelfCards(cardOf({ description: 'Enak sekali. '.repeat(60) }), job))).toBe(
      'printed',
    );
  });

  it('is one card, or as many as asked', async () => {
    expect(read(await prints.shelfCards(cardOf(), job)).pages).toBe(1);
    expect(read(await prints.shelfCards(cardOf(), { ...job, copies: 5 })).pages).toBe(2);
  });
});

describe('the colours of print', () => {
  it.each(['#ffff00', '#000000', '#ffffff', '#b8860b', undefined])(
    'can be read with the brand colour %s',
    (accent) => {
      const colours = printColours(accent);
      const ratio = (one: string, other: string): number => contrastRatio(rgbFromHex(one), rgbFromHex(other));
      expect(ratio(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5);
      expect(ratio(colours.accentInk, '#ffffff')).toBeGreaterThanOrEqual(7);
      expect(ratio(colours.ink, '#ffffff')).toBeGreaterThanOrEqual(7);
      expect(ratio(colours.soft, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    },
  );
});
