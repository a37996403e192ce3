import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawCells } from '../../../../bin/commands/contact-sheet/draw-cells.ts';
import { overviewOf } from '../../../../bin/commands/contact-sheet/overview.ts';
import { pageOf } from '../../../../bin/commands/contact-sheet/page.ts';
import { sampleOffer } from '../../../../bin/commands/contact-sheet/sample-offers.ts';
import { readSheetOptions } from '../../../../bin/commands/contact-sheet/sheet-options.ts';
import { ProblemError } from '../../../../functions/domain/problem.ts';
import type { Pictures } from '../../../../functions/ports/pictures.ts';
import { fakePictures } from '../../../http/fakes.ts';
import { photoFile } from '../../../pictures/fixtures.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-sheet-'));
  await writeFile(join(folder, 'a.jpg'), await photoFile(500, 500));
  await writeFile(join(folder, 'b.PNG'), Buffer.alloc(0));
  await writeFile(join(folder, 'notes.txt'), 'no photo');
});
afterEach(async () => rm(folder, { recursive: true }));

const pictures: Pictures = {
  ...fakePictures,
  draw: async ({ formats, photo }) =>
    formats.map((format) => ({ format, width: 500, height: 500, bytes: photo })),
};

const optionsOf = async (...more: readonly string[]) =>
  readSheetOptions(['--photos', folder, '--out', join(folder, 'out', 'sheet.html'), ...more]);

async function fieldsOf(reading: Promise<unknown>): Promise<readonly (string | undefined)[]> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ field }) => field);
    throw error;
  }
  return [];
}

describe('the options of a contact sheet', () => {
  it('find photos by their names, and every theme that has a folder', async () => {
    const options = await optionsOf();
    expect(options.photos.map((path) => basename(path))).toEqual(['a.jpg', 'b.PNG']);
    const themes = await readdir(
      new URL('../../../../templates/packaging', pathToFileURL(import.meta.filename)),
      {
        withFileTypes: true,
      },
    );
    expect(options.themes).toEqual(
      themes
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('are refused together when they name what is not there', async () => {
    const reading = readSheetOptions([
      '--photos',
      join(folder, 'none'),
      '--themes',
      'neon',
      '--out',
      'sheet.pdf',
    ]);
    expect(await fieldsOf(reading)).toEqual(['out', 'photos', 'themes']);
    expect(await fieldsOf(readSheetOptions([]))).toEqual(['photos']);
  });
});

describe('a contact sheet', () => {
  it('shows each picture with a link to the full one, and why a photo was refused', async () => {
    const options = await optionsOf('--themes', 'kraft', '--formats', 'feed,link', '--languages', 'id,en');
    const steps: string[] = [];
    const cells = await drawCells(pictures, options, (detail) => steps.push(detail));
    expect(cells).toHaveLength(2 * 1 * 2 * 2);
    expect(steps).toHaveLength(4);
    const page = pageOf(cells, options);
    expect(page.match(/<img /g)).toHaveLength(4);
    expect(page.match(/class="refused"/g)).toHaveLength(4);
    expect(page).toContain('intake.empty');
    for (const [, link = ''] of page.matchAll(/href="(sheet-pictures[^"]+)"/g)) {
      const full = await readFile(join(folder, 'out', decodeURIComponent(link)));
      expect(full.byteLength).toBeGreaterThan(1000);
    }
  });

  it('has everything in one JPEG, as many columns as asked', async () => {
    const options = await optionsOf('--themes', 'kraft', '--formats', 'feed', '--languages', 'id,en');
    const cells = await drawCells(pictures, options, () => undefined);
    const { width, height } = await sharp(await overviewOf(cells, 2)).metadata();
    expect([width, height]).toEqual([2 * 206 + 6, 2 * 256 + 6]);
  });
});

describe('what stands on the pictures of a sheet', () => {
  it('is another maker for each photo, in the language asked for', () => {
    const brands = [0, 1, 2, 3].map((index) => sampleOffer(index, 'kraft', 'id').label.brand);
    expect(new Set(brands).size).toBe(4);
    expect(sampleOffer(0, 'kraft', 'ar').label.name).toMatch(/^\p{Script=Arabic}/u);
    expect(sampleOffer(0, 'kraft', 'zh-Hant').label.name).toMatch(/^\p{Script=Han}/u);
    expect(sampleOffer(0, 'other', 'id').label.theme).toBe('other');
  });
});
