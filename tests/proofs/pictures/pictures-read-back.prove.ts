import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { createPictures } from '../../../functions/pictures/face.ts';
import { PICTURE_FORMATS } from '../../../functions/domain/picture/picture-format.ts';
import { labelOf, orderOf, photoFile } from '../../pictures/fixtures.ts';
import { WORN_THEMES } from '../../pictures/themes-on-disk.ts';

const run = promisify(execFile);
const installed = spawnSync('tesseract', ['--version']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'read-back-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pictures = createPictures();
const LABEL = { name: 'Dodol salak', price: 'Rp 20.000' };
const ORDER = orderOf({ phone: '0800-0000-0105' });

/**
 * Letters and digits alone: a reader may take a hyphen for a dash, or part "20.000" by a space. Nought and the letter O
 * are one to it.
 */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll('o', '0');

/** As tesseract numbers them: words anywhere, one block of lines. */
const LAYOUTS = ['11', '6'];

interface View {
  /** The part of the picture's height that is looked at. */
  readonly from: number;
  readonly to: number;
  readonly rotation: number;
  readonly negative: boolean;
}

/** Band by band, as an eye goes; letters on dark cloth in the negative, turned signs turned back. */
const VIEWS: readonly View[] = [
  ...[false, true].flatMap((negative) =>
    [
      [0, 1],
      [0.62, 0.82],
      [0.76, 1],
      [0.88, 1],
      [0, 0.5],
      [0.3, 0.7],
    ].map(([from = 0, to = 1]) => ({ from, to, rotation: 0, negative })),
  ),
  ...[6, -6, -8].flatMap((rotation) =>
    [false, true].map((negative) => ({ from: 0, to: 0.65, rotation, negative })),
  ),
];

async function seen(picture: Uint8Array, { from, to, rotation, negative }: View): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  const top = Math.round(from * height);
  const strip = { left: 0, top, width, height: Math.round(to * height) - top };
  const view = sharp(picture).extract(strip).resize({ width: 1400 }).greyscale();
  if (negative) view.negate();
  return view.rotate(rotation, { background: '#888' }).png().toBuffer();
}

/** What of the wanted texts no view gives back. */
async function unread(picture: Uint8Array, name: string, wanted: readonly string[]): Promise<string[]> {
  let left = wanted.map(bare);
  const path = join(folder, `${name}.png`);
  for (const view of VIEWS) {
    writeFileSync(path, await seen(picture, view));
    for (const layout of LAYOUTS) {
      const { stdout } = await run('tesseract', [path, '-', '-l', 'eng', '--psm', layout]);
      left = left.filter((text) => !bare(stdout).includes(text));
    }
    if (left.length === 0) break;
  }
  return left;
}

const cases = WORN_THEMES.flatMap(({ name, composition, tone }) =>
  PICTURE_FORMATS.map((format) => ({ theme: name, composition, tone, format })),
);

describe.runIf(installed)('a Latin picture, read by a machine', () => {
  it.each(cases)('gives back name, price and number: $theme as $composition, $format', async (one) => {
    const { theme, composition, tone, format } = one;
    const { bytes, focus } = await pictures.clean(await photoFile(1200, 900, [60, 120, 70]));
    const label = labelOf({ ...LABEL, theme, look: { composition, tone } });
    const [picture] = await pictures.draw({ photo: bytes, focus, label, order: ORDER, formats: [format] });
    const wanted = [LABEL.name, LABEL.price, ORDER.phone];
    expect(
      await unread(picture?.bytes ?? new Uint8Array(), `${theme}-${composition}-${format}`, wanted),
    ).toEqual([]);
  });
});

describe.runIf(!installed)('a Latin picture', () => {
  it('is not read by a machine here, because tesseract is not installed', () => {
    expect(installed).toBe(false);
  });
});
