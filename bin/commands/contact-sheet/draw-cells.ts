import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import type { Language } from '../../../functions/domain/language.ts';
import type { PictureFormat } from '../../../functions/domain/picture/picture-format.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import type { CleanPhoto, Pictures } from '../../../functions/ports/pictures.ts';
import { sampleOffer } from './sample-offers.ts';
import type { SheetOptions } from './sheet-options.ts';

/** Pixels. */
export const THUMBNAIL = { width: 200, height: 250 } as const;

/** Returns a picture reduced for the sheet, with its own aspect ratio. */
async function thumbnail(picture: Uint8Array): Promise<Buffer> {
  return sharp(picture)
    .resize({ ...THUMBNAIL, fit: 'inside' })
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** One picture of the sheet, or the reason why there is none. */
export interface Cell {
  readonly photo: string;
  readonly theme: string;
  readonly language: Language;
  readonly format: PictureFormat;
  readonly drawn: { readonly path: string; readonly thumbnail: Buffer; readonly bytes: number } | undefined;
  readonly refused: string | undefined;
}

const reasonOf = (error: unknown): string => {
  if (error instanceof ProblemError)
    return error.problems.map(({ code, text }) => `${code}: ${text.en}`).join(' ');
  throw error;
};

async function cleaned(pictures: Pictures, path: string): Promise<CleanPhoto | string> {
  try {
    return await pictures.clean(await readFile(path));
  } catch (error) {
    return reasonOf(error);
  }
}

interface Row {
  readonly photo: string;
  readonly theme: string;
  readonly language: Language;
}

async function drawRow(
  pictures: Pictures,
  row: Row,
  clean: CleanPhoto,
  index: number,
  { formats, folder }: SheetOptions,
): Promise<readonly Cell[]> {
  const { label, order } = sampleOffer(index, row.theme, row.language);
  try {
    const drawn = await pictures.draw({ photo: clean.bytes, focus: clean.focus, label, order, formats });
    return await Promise.all(
      drawn.map(async ({ format, bytes }) => {
        const path = join(folder, `${row.photo}-${row.theme}-${row.language}-${format}.jpg`);
        await writeFile(path, bytes);
        const small = await thumbnail(bytes);
        return {
          ...row,
          format,
          drawn: { path, thumbnail: small, bytes: bytes.byteLength },
          refused: undefined,
        };
      }),
    );
  } catch (error) {
    const refused = reasonOf(error);
    return formats.map((format) => ({ ...row, format, drawn: undefined, refused }));
  }
}

/** Draws every photo in every theme, language and format. A refused picture has its reason. */
export async function drawCells(
  pictures: Pictures,
  options: SheetOptions,
  step: (detail: string) => void,
): Promise<readonly Cell[]> {
  await mkdir(options.folder, { recursive: true });
  const cells: Cell[] = [];
  for (const [index, path] of options.photos.entries()) {
    const photo = basename(path);
    const clean = await cleaned(pictures, path);
    for (const theme of options.themes) {
      for (const language of options.languages) {
        const row = { photo, theme, language };
        const refused = typeof clean === 'string' ? clean : undefined;
        cells.push(
          ...(typeof clean === 'string'
            ? options.formats.map((format) => ({ ...row, format, drawn: undefined, refused }))
            : await drawRow(pictures, row, clean, index, options)),
        );
        step(`${photo} · ${theme} · ${language}`);
      }
    }
  }
  return cells;
}
