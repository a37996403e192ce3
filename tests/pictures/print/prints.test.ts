import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createPrints } from '../../../functions/pictures/print/prints.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { LABEL_PAPERS, LABEL_SIZES } from '../../../functions/domain/labels/paper-size.ts';
import { aPrintedCard, aPrintedLabel } from './printed.ts';

const prints = createPrints();
const job = { day: '2026-11-24', ink: 'colour' } as const;

const labelOf = aPrintedLabel;
const cardOf = aPrintedCard;

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
    expect([...boxes]).toEqual(['0 0 595.275591 841.889764']);
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

  it('has lines to cut along, at both ends of each cut, unless it is of ready-cut stickers', async () => {
    const linesOf = async (size: 'medium' | 'stickers8') => {
      const { content } = read(await prints.labelSheet(labelOf(), size, { ...job, copies: 1 }));
      return [...content.matchAll(/^0\.15 w$/gm)].length;
    };
    // Two cuts for each of two columns and five rows.
    expect(await linesOf('medium')).toBe(2 * (2 * 2 + 2 * 5));
    expect(await linesOf('stickers8')).toBe(0);
  });

  it('is as wide as the paper on a roll, as high as its text, and black alone', async () => {
    const { boxes, pages, content } = read(await prints.labelSheet(labelOf(), 'roll', { ...job, copies: 2 }));
    expect(pages).toBe(2);
    const [, , width = 0, height = 0] = [...boxes][0]?.split(' ').map(Number) ?? [];
    expect(width).toBeCloseTo((58 * 72) / 25.4, 3);
    expect(height).toBeGreaterThan(1.5 * width);
    const inks = [...content.matchAll(/^([\d.]+ [\d.]+ [\d.]+) (?:scn|SCN|rg|RG)$/gm)].map(([, ink]) => ink);
    expect(new Set(inks)).toEqual(new Set(['0 0 0', '1 1 1']));
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

  it('says which sizes have room when its text would be too small to read', async () => {
    const rows = [{ label: 'Komposisi', value: 'tepung singkong pilihan, '.repeat(30), wide: true }];
    const reason = await prints.labelProblem(labelOf({ rows }), 'small', false);
    expect(reason?.text.id).toContain(LABEL_PAPERS.tall.title.id);
    expect(reason?.text.id).not.toContain(LABEL_PAPERS.small.title.id);
    expect(await prints.labelProblem(labelOf({ rows }), 'tall', false)).toBeUndefined();
  });

  it('is refused for letters that a page cannot set', async () => {
    expect(await refusalOf(prints.labelSheet(labelOf({ name: 'ꦠꦶꦮꦸꦭ꧀' }), 'medium', job))).toBe(
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

  it.each(LABEL_SIZES.filter((size) => size !== 'stickers21'))(
    'takes long names and addresses in the size %s',
    async (size) => {
      const name = 'Paket oleh-oleh lengkap tiwul, dodol salak dan keripik pisang';
      expect(await refusalOf(prints.labelSheet(labelOf({ name }), size, { ...job, copies: 1 }))).toBe(
        'printed',
      );
    },
  );
});

describe('a card for the shelf', () => {
  it('keeps the number whole and the texts apart when there is no room for them', async () => {
    expect(
      await refusalOf(prints.shelfCards(cardOf({ description: 'Enak sekali. '.repeat(60) }), 'card', job)),
    ).toBe('printed');
  });

  it('is one card, or as many as asked', async () => {
    expect(read(await prints.shelfCards(cardOf(), 'card', job)).pages).toBe(1);
    expect(read(await prints.shelfCards(cardOf(), 'card', { ...job, copies: 5 })).pages).toBe(2);
  });
});
