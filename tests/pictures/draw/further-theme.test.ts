import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createPictures } from '../../../functions/pictures/face.ts';
import { labelOf, orderOf, photoFile } from '../fixtures.ts';

const TEMPLATES = fileURLToPath(new URL('../../../templates', import.meta.url));
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** The templates with one folder more: kraft's measures, another title and a smooth paper. */
async function withTheme(name: string, change: (theme: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'themes-'));
  folders.push(folder);
  await cp(TEMPLATES, folder, { recursive: true });
  const own = join(folder, 'packaging', name);
  await cp(join(folder, 'packaging', 'kraft'), own, { recursive: true });
  const file = join(own, 'theme.json');
  await writeFile(file, change(await readFile(file, 'utf8')));
  return folder;
}

describe('a theme that is dropped into the folder', () => {
  it('is in the catalog and draws, without a line of code', async () => {
    const templates = await withTheme('senja', (theme) =>
      theme.replace('"Kertas kraft"', '"Senja"').replace('"fibres": 11', '"fibres": 0'),
    );
    const pictures = createPictures({ templates });
    const { bytes, focus } = await pictures.clean(await photoFile(800, 600));
    const draw = async (theme: string) => {
      const label = labelOf({ theme });
      return pictures.draw({ photo: bytes, focus, label, order: orderOf(), formats: ['link'] });
    };
    expect(pictures.themes).toContainEqual({ name: 'senja', title: { id: 'Senja', en: 'Kraft paper' } });
    expect(pictures.themes).toHaveLength(10);
    const [[own], [kraft]] = [await draw('senja'), await draw('kraft')];
    expect(own?.bytes.length).toBeGreaterThan(1000);
    expect(Buffer.from(own?.bytes ?? []).equals(Buffer.from(kraft?.bytes ?? []))).toBe(false);
  });

  it('is refused when it is not right, by file and by what is wrong in it', async () => {
    const templates = await withTheme('senja', (theme) => theme.replace('"scallop"', '"lace"'));
    expect(() => createPictures({ templates })).toThrow(
      /senja\/theme\.json is not a valid template.*lace|edge/s,
    );
  });
});

describe('a format that is like another', () => {
  it.each(['square', 'link'])('is refused when it has another shape, or is like itself: %s', async (like) => {
    const templates = await withTheme('senja', (theme) => theme);
    await writeFile(join(templates, 'packaging', 'senja', 'panel', 'link.json'), JSON.stringify({ like }));
    expect(() => createPictures({ templates })).toThrow(/senja\/.*link\.json cannot be like/);
  });
});

describe('a theme that nobody made', () => {
  it('is a problem that names those there are', () => {
    const [problem] = createPictures().check(labelOf({ theme: 'emas' }), orderOf());
    expect(problem).toMatchObject({ code: 'picture.unknownTheme', field: 'theme' });
    expect(problem?.text.en).toContain(
      'batik, chalk, festive, kraft, landscape, market, minimal, plain, poster',
    );
  });
});
