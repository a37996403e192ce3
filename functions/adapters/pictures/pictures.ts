import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Theme } from '../../domain/drawing/theme.ts';
import { ProblemError, refuseIfAny } from '../../domain/problem.ts';
import { hash64 } from '../../domain/seeded.ts';
import type { Pictures } from '../../ports/pictures.ts';
import { checkCharacters } from './check-characters.ts';
import { cleanPhoto } from './clean-photo.ts';
import { drawPictures } from './draw-pictures.ts';
import { FontsFile, openFontBook } from './font-book.ts';
import { loadFonts } from './font-config.ts';
import { type Grain, makeGrain } from './paper-grain.ts';
import { decodePhoto } from './photo-source.ts';
import { guardSharp } from './sharp-guard.ts';
import { openStudio } from './studio.ts';
import { readTemplate, readThemes } from './themes.ts';

export interface PicturesOptions {
  /** The folder with `fonts.json` and `packaging/`. The default is right for an unbundled clone. */
  readonly templates?: string;
  /** Finds the file of a font that `fonts.json` names. The default looks among the installed packages. */
  readonly locateFont?: (file: string) => string;
}

/** Raised by hand when the code draws something differently; templates and libraries are counted by themselves. */
const DRAWING = 1;

const TEMPLATES = fileURLToPath(new URL('../../../templates', import.meta.url));
const locateInPackages = (file: string): string => createRequire(import.meta.url).resolve(file);

function unknownTheme(name: string, themes: ReadonlyMap<string, Theme>): ProblemError {
  const known = [...themes.keys()].join(', ');
  return new ProblemError([
    {
      code: 'picture.unknownTheme',
      kind: 'invalid',
      field: 'theme',
      text: {
        id: `Tema "${name}" tidak ada. Pilih salah satu: ${known}.`,
        en: `There is no theme "${name}". Choose one of: ${known}.`,
      },
      retryable: false,
    },
  ]);
}

/**
 * The port `Pictures` on sharp. Reads its templates at once and throws when one is not valid; fonts are read when
 * they are first needed. One is enough for a process: sharp's guard and fontconfig hold for all of it.
 */
export function createPictures(options: PicturesOptions = {}): Pictures {
  const folder = options.templates ?? TEMPLATES;
  const fontsFile = readTemplate(join(folder, 'fonts.json'), FontsFile);
  const themes = readThemes(join(folder, 'packaging'));
  const fonts = openFontBook(fontsFile, options.locateFont ?? locateInPackages);
  guardSharp();
  let loaded: Promise<void> | undefined;
  const grains = new Map<Theme, Grain>();

  return {
    version: `${DRAWING}-${hash64(JSON.stringify([fontsFile, [...themes], sharp.versions]))}`,
    clean: cleanPhoto,
    check: (label, order) => checkCharacters(fonts, label, order),
    async draw(request) {
      const { label, order } = request;
      const theme = themes.get(label.theme);
      if (!theme) throw unknownTheme(label.theme, themes);
      refuseIfAny(checkCharacters(fonts, label, order));
      loaded ??= loadFonts(fonts.fonts);
      await loaded;
      const photo = await decodePhoto(request.photo);
      const grain = grains.get(theme) ?? makeGrain(theme.grain);
      grains.set(theme, grain);
      return drawPictures(openStudio(theme, label, photo, { fonts, grain }), request, photo);
    },
  };
}
