import { fileURLToPath } from 'node:url';
import { readThemes } from '../../functions/pictures/draw/themes.ts';
import type { PictureFrame } from '../../functions/pictures/layout/layout-picture.ts';
import { arrangementOf, type Theme } from '../../functions/pictures/layout/theme.ts';
import { PICTURE_FORMATS, PICTURE_SIZES } from '../../functions/domain/picture/picture-format.ts';

const folder = new URL('../../templates', import.meta.url);

const WORN = [...readThemes(fileURLToPath(folder)).values()];

/** Every theme that the product ships, in its most usual composition. */
export const THEMES: readonly Theme[] = WORN.flatMap(({ compositions }) =>
  [...compositions.values()].slice(0, 1),
);

/** Every theme in every composition that it wears. */
export const WORN_THEMES: readonly Theme[] = WORN.flatMap(({ compositions }) => [...compositions.values()]);

/** Returns a theme in its most usual composition, or in the one named. */
export const themeNamed = (name: string, composition?: string): Theme => {
  const theme = WORN_THEMES.find(
    (one) => one.name === name && (composition === undefined || one.composition === composition),
  );
  if (!theme) throw new Error(`there is no theme ${name}`);
  return theme;
};

const PHOTO_SHAPES = {
  wide: { width: 1600, height: 1200 },
  tall: { width: 900, height: 1600 },
} as const;

/** Each arrangement of a theme that is drawn on its own, with a photo that calls for it. */
export const framesOf = (theme: Theme): [string, PictureFrame][] =>
  PICTURE_FORMATS.flatMap((format) =>
    (['wide', 'tall'] as const).flatMap((shape): [string, PictureFrame][] => {
      const photo = PHOTO_SHAPES[shape];
      const { drawnAs, geometry } = arrangementOf(theme, format, photo);
      if (drawnAs !== format) return [];
      return [[`${format} with a ${shape} photo`, { size: PICTURE_SIZES[format], geometry, photo }]];
    }),
  );
