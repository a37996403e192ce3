import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createPictures } from '../../../functions/pictures/face.ts';
import { progressBar } from '../../kit/progress-bar.ts';
import { drawCells } from './draw-cells.ts';
import { overviewOf } from './overview.ts';
import { pageOf } from './page.ts';
import { readSheetOptions } from './sheet-options.ts';

/**
 * Runs `npm run contact-sheet`: photos × themes × formats × languages on one page and in one JPEG, for people to look at.
 */
export async function contactSheet(args: readonly string[]): Promise<void> {
  const options = await readSheetOptions(args);
  const { photos, themes, languages, formats } = options;
  const bar = progressBar(process.stderr, photos.length * themes.length * languages.length);
  const cells = await drawCells(createPictures(), options, (detail) => bar.step(detail));
  await mkdir(dirname(options.page), { recursive: true });
  await writeFile(options.page, pageOf(cells, options));
  await writeFile(options.overview, await overviewOf(cells, languages.length * formats.length));
  const refused = cells.filter((cell) => cell.drawn === undefined).length;
  bar.end(`${String(cells.length - refused)} pictures drawn, ${String(refused)} refused`);
  process.stdout.write(`${options.page}\n${options.overview}\n`);
}
