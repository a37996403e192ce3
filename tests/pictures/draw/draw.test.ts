import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPictures } from '../../../functions/pictures/face.ts';
import {
  PICTURE_FORMATS,
  PICTURE_SIZES,
  type PictureFormat,
} from '../../../functions/domain/picture/picture-format.ts';
import { randomFrom } from '../../../functions/domain/seeded.ts';
import type { CleanPhoto, DrawnPicture } from '../../../functions/ports/pictures.ts';
import { labelOf, orderOf, photoFile } from '../fixtures.ts';
import { hashOfDrawing } from './draw-once.ts';

const MOST_BYTES: Partial<Record<PictureFormat, number>> = {
  feed: 350_000,
  link: 250_000,
  whatsapp: 120_000,
};
const pictures = createPictures();
let photo: CleanPhoto;

beforeAll(async () => {
  photo = await pictures.clean(await photoFile(1000, 750));
});

const draw = async (
  formats: readonly PictureFormat[],
  overrides: Partial<Parameters<typeof pictures.draw>[0]> = {},
) =>
  pictures.draw({
    photo: photo.bytes,
    focus: photo.focus,
    label: labelOf(),
    order: orderOf(),
    formats,
    ...overrides,
  });

const pixelsOf = async ({ bytes }: DrawnPicture) => sharp(bytes).raw().toBuffer({ resolveWithObject: true });

/** The markers of a JPEG's segments up to its first scan. */
function markersOf(bytes: Uint8Array): number[] {
  const markers: number[] = [];
  for (let at = 2; at + 3 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    markers.push(marker);
    if (marker === 0xda) break;
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return markers;
}

describe('drawing', () => {
  it('gives every format in its size and in the order asked', async () => {
    const asked = [...PICTURE_FORMATS].reverse();
    const drawn = await draw(asked);
    expect(drawn.map(({ format }) => format)).toEqual(asked);
    for (const picture of drawn) {
      const { info } = await pixelsOf(picture);
      expect({ width: info.width, height: info.height }).toEqual(PICTURE_SIZES[picture.format]);
      expect({ width: picture.width, height: picture.height }).toEqual(PICTURE_SIZES[picture.format]);
    }
  });

  it('writes baseline JPEG without EXIF, colour profile or comment', async () => {
    for (const { bytes } of await draw(PICTURE_FORMATS)) {
      const markers = markersOf(bytes);
      expect(markers).toContain(0xc0);
      expect(markers.some((marker) => marker === 0xfe || (marker >= 0xe1 && marker <= 0xef))).toBe(false);
    }
  });

  it('keeps its sizes in bytes even for a photo of pure noise', async () => {
    const random = randomFrom('noise');
    const noise = Buffer.from(Uint8Array.from({ length: 1200 * 1200 * 3 }, () => Math.floor(random() * 256)));
    const file = await sharp(noise, { raw: { width: 1200, height: 1200, channels: 3 } })
      .jpeg({ quality: 80 })
      .toBuffer();
    const clean = await pictures.clean(file);
    for (const { format, bytes } of await draw(['feed', 'link', 'whatsapp'], { photo: clean.bytes })) {
      expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES[format] ?? 0);
    }
  });

  it('gives the same bytes for the same request, whatever else is asked for with it', async () => {
    const [alone] = await draw(['whatsapp']);
    const together = await draw(PICTURE_FORMATS);
    const again = together.find(({ format }) => format === 'whatsapp');
    expect(Buffer.compare(alone?.bytes ?? Buffer.of(1), again?.bytes ?? Buffer.of(2))).toBe(0);
  });

  it('changes nothing but the footer for another seller', async () => {
    const [one, other] = [
      await draw(['feed']),
      await draw(['feed'], { order: orderOf({ phone: '0800-0000-0102', seller: 'Kenanga' }) }),
    ];
    const [a, b] = [one[0], other[0]].map((picture) => picture?.bytes ?? Buffer.of());
    const rows = async (bytes: Uint8Array | undefined, top: number, height: number): Promise<Buffer> =>
      sharp(bytes).extract({ left: 0, top, width: 1080, height }).raw().toBuffer();
    const footer = 1350 - 126;
    // JPEG works in squares of 16 pixels: those that the footer's edge runs through may differ.
    expect(Buffer.compare(await rows(a, 0, footer - 16), await rows(b, 0, footer - 16))).toBe(0);
    expect(Buffer.compare(await rows(a, footer, 126), await rows(b, footer, 126))).not.toBe(0);
  });

  it('draws signs of markup as they are typed', async () => {
    const [picture] = await draw(['link'], { label: labelOf({ name: 'Kopi <b>&amp;</b> "susu"' }) });
    expect(picture?.bytes.length).toBeGreaterThan(20_000);
  });

  it('needs no fonts and no font configuration of the machine, and says nothing about it', async () => {
    const script = fileURLToPath(new URL('draw-once-and-tell.ts', import.meta.url));
    const env = { PATH: process.env['PATH'] ?? '', FONTCONFIG_FILE: '/nowhere/fonts.conf', HOME: '/nowhere' };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
      env,
    });
    expect(stdout).toBe(await hashOfDrawing());
    expect(stderr).toBe('');
  });
});

describe('what cannot be drawn', () => {
  it('is named, with the text that it stands in and a wording without it', () => {
    const label = labelOf({ description: 'Pedas 🌶️ dan ꦲ', rows: [{ label: 'Isi', value: '10 개' }] });
    const problems = pictures.check(label, orderOf({ seller: 'ꦄ' }));
    expect(problems.map(({ field }) => field)).toEqual(['words', 'rows', 'seller']);
    const [words] = problems;
    expect(words?.code).toBe('picture.undrawable');
    expect(words?.text.en).toContain('cannot be drawn: "ꦲ" (U+A9B2).');
    expect(words?.better?.id).toBe('Pedas dan');
  });

  it('is told once for an origin that is drawn in two ways', () => {
    const [problem, ...others] = pictures.check(
      labelOf({ origin: 'Rukun Lereng ꦲ · Giriwening' }),
      orderOf(),
    );
    expect(others).toEqual([]);
    expect(problem?.better?.id).toBe('Rukun Lereng · Giriwening');
  });

  it('is nothing on a usual label, accents, currency signs and direction marks included', () => {
    const label = labelOf({
      name: 'Kopi Ṭāhā',
      price: '₩ 12.000',
      description: 'Señor\u2066 12\u2069 × 2 “é”',
    });
    expect(pictures.check(label, orderOf())).toEqual([]);
  });

  it('is not an emoji: a picture is drawn without, whatever its parts', async () => {
    const emoji = labelOf({ name: 'Kopi 👩🏽‍🌾🇮🇩 bubuk ☕', description: 'Pedas 🌶️, enak 😋' });
    expect(pictures.check(emoji, orderOf({ seller: 'Kenanga 🌸' }))).toEqual([]);
    const [drawn] = await draw(['link'], { label: emoji });
    const [plain] = await draw(['link'], {
      label: labelOf({ name: 'Kopi bubuk', description: 'Pedas, enak' }),
    });
    expect(Buffer.compare(drawn?.bytes ?? Buffer.alloc(1), plain?.bytes ?? Buffer.alloc(0))).toBe(0);
  });

  it('includes control characters and halves of characters', () => {
    const problems = pictures.check(labelOf({ description: 'a\u0007b\ud83cc' }), orderOf());
    expect(problems[0]?.text.en).toContain('U+0007, U+D83C');
  });

  it('stops the drawing with the same problem', async () => {
    const drawing = draw(['link'], { label: labelOf({ name: 'Kopi ꦲ' }) });
    await expect(drawing).rejects.toMatchObject({
      problems: [{ code: 'picture.undrawable', field: 'name' }],
    });
  });

  it('includes a theme that is not there', async () => {
    const drawing = draw(['link'], { label: labelOf({ theme: 'neon' }) });
    await expect(drawing).rejects.toMatchObject({
      problems: [{ code: 'picture.unknownTheme', field: 'theme' }],
    });
  });
});

describe('the version of the drawing', () => {
  it('is the same for the same templates and another for others', () => {
    expect(createPictures().version).toBe(pictures.version);
    expect(pictures.version).toMatch(/^\d+-[0-9a-f]{16}$/);
  });

  it('needs templates that are valid', () => {
    expect(() => createPictures({ templates: fileURLToPath(new URL('.', import.meta.url)) })).toThrow(
      'fonts.json',
    );
  });
});
