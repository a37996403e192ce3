import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { focusOn, type PhotoContents } from '../../functions/domain/picture/photo-contents.ts';
import { PICTURE_FORMATS, PICTURE_SIZES } from '../../functions/domain/picture/picture-format.ts';
import { createPictures } from '../../functions/pictures/face.ts';
import { loadFonts } from '../../functions/pictures/draw/font-config.ts';
import { FontsFile, openFontBook } from '../../functions/pictures/draw/font-book.ts';
import { locateFonts } from '../../functions/pictures/draw/locate-fonts.ts';
import { wantedCrop } from '../../functions/pictures/draw/photo-source.ts';
import { readTemplate } from '../../functions/pictures/draw/templates.ts';
import { readThemes } from '../../functions/pictures/draw/themes.ts';
import { openTypesetter } from '../../functions/pictures/draw/typesetter.ts';
import { bottom, type Box, right } from '../../functions/pictures/layout/box.ts';
import type { Geometry } from '../../functions/pictures/layout/geometry.ts';
import { inPicture } from '../../functions/pictures/layout/crop-beside.ts';
import { layoutAround, type SeenPhoto } from '../../functions/pictures/layout/layout-around.ts';
import type { PictureLayout } from '../../functions/pictures/layout/layout-picture.ts';
import { boundsOf, isOverPhoto, overlaysOf } from '../../functions/pictures/layout/overlays.ts';
import { arrangementOf, isChosenOnly, type Theme } from '../../functions/pictures/layout/theme.ts';
import type { Typesetter } from '../../functions/pictures/layout/type-setting.ts';
import { createSubjectFinder } from '../../functions/pictures/subject/subject-finder.ts';
import { MODELS, TEMPLATES } from '../../embedded/system/project-folders.ts';
import type { BenchContext, Figure } from '../../bench/bench.ts';
import { benchLabel } from '../../bench/pictures/bench-label.ts';

const LABELS = join(import.meta.dirname, 'labelled-faces.json');
const share = z.number().min(0).max(1);
/** By the photo's name; in shares of its width and height. */
const LabelledFaces = z.record(
  z.string(),
  z.array(z.object({ x: share, y: share, width: share, height: share })),
);

/** Read from the left and from the right. */
const SCRIPTS = ['id', 'ar'] as const;
/** Compositions share their measures, so one theme that wears them all is enough beside each theme's own. */
const WEARS_ALL = 'festive';

/** Labels are drawn by hand: an overlay that reaches over less than this part of a face's box may be beside the face. */
const TOLERANCE = 0.02;

const areaOf = ({ width, height }: Box): number => Math.max(0, width) * Math.max(0, height);

/** Returns the intersection of two boxes; without width or height when they are apart. */
function both(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(right(one), right(other)) - x),
    height: Math.max(0, Math.min(bottom(one), bottom(other)) - y),
  };
}

interface Photo extends SeenPhoto {
  readonly width: number;
  readonly height: number;
  readonly contents: PhotoContents | undefined;
  /** In pixels of the photo. */
  readonly faces: readonly Box[];
}

/** Returns whether something lies on a face in a layout. */
function liesOn(
  face: Box,
  layout: PictureLayout,
  { theme, geometry }: { readonly theme: Theme; readonly geometry: Geometry },
  photo: Photo,
): boolean {
  const { slot, mount, crop } = layout.photo;
  const { aim, zoom } = geometry.photo;
  const aimed = layout.mirrored ? { ...aim, x: 1 - aim.x } : aim;
  const whole = { x: 0, y: 0, width: photo.width, height: photo.height };
  const shownAs = mount
    ? inPicture(face, whole, mount)
    : inPicture(face, crop ?? wantedCrop(photo, slot, { focus: photo.focus, aim: aimed, zoom }), slot);
  const seen = both(shownAs, slot);
  const over = [
    ...overlaysOf(layout, theme, geometry),
    ...layout.ornaments.filter(isOverPhoto).map(boundsOf),
  ];
  return over.some((one) => areaOf(both(seen, one)) > TOLERANCE * areaOf(seen));
}

async function typeSetters(): Promise<readonly Typesetter[]> {
  const file = readTemplate(join(TEMPLATES, 'fonts.json'), FontsFile);
  const fonts = openFontBook(file, locateFonts(TEMPLATES));
  await loadFonts(fonts.fonts);
  const { description } = benchLabel('kraft', 0);
  return Promise.all(SCRIPTS.map((language) => openTypesetter(fonts, language, description)));
}

/**
 * Lays out photos of people whose faces were labelled by hand, as they are after the models looked at them, in every theme,
 * composition, format and direction of reading, and counts the faces on which something lies. Undefined without
 * the photos, which are no part of the project.
 */
export async function overlayOnFace(
  folder: string | undefined,
  { note }: Pick<BenchContext, 'note'>,
): Promise<Figure | undefined> {
  if (folder === undefined) {
    note('no folder of photos with people (--faces): picture.overlay_on_face not measured');
    return undefined;
  }
  const labelled = LabelledFaces.parse(JSON.parse(await readFile(LABELS, 'utf8')));
  const pictures = createPictures();
  const finder = createSubjectFinder({ models: MODELS });
  const types = await typeSetters();
  const themes = [...readThemes(TEMPLATES).values()]
    .flatMap(({ name, compositions }) =>
      [...compositions.values()].slice(0, name === WEARS_ALL ? undefined : 1),
    )
    .filter((theme) => theme.led !== 'pack' && !isChosenOnly(theme));
  let [covered, shown, unseen] = [0, 0, 0];
  for (const [name, boxes] of Object.entries(labelled)) {
    const { bytes, width, height, focus } = await pictures.clean(await readFile(join(folder, name)));
    const sighting = await finder.find(bytes);
    const contents = 'contents' in sighting ? sighting.contents : undefined;
    const faces = boxes.map((box) => ({
      x: box.x * width,
      y: box.y * height,
      width: box.width * width,
      height: box.height * height,
    }));
    const photo = { width, height, contents, faces, focus: (contents && focusOn(contents)) ?? focus };
    let here = 0;
    for (const theme of themes)
      for (const format of PICTURE_FORMATS)
        for (const type of types) {
          const { drawnAs, geometry } = arrangementOf(theme, format, photo);
          const frame = { size: PICTURE_SIZES[drawnAs], geometry, photo };
          const layout = layoutAround(benchLabel(theme.name, 0), frame, photo, theme, type);
          const on = faces.filter((face) => liesOn(face, layout, { theme, geometry }, photo));
          here += on.length;
          shown += faces.length;
        }
    if (contents === undefined || contents.faces.length === 0) unseen += 1;
    note(
      `${name}: models saw ${String(contents?.faces.length ?? 0)} of ${String(faces.length)} faces; ${String(here)} covered`,
    );
    covered += here;
  }
  return {
    id: 'picture.overlay_on_face',
    value: covered,
    goal: 0,
    unit: 'faces',
    better: 'lower',
    how: `of ${String(shown)} faces labelled by hand in ${String(Object.keys(labelled).length)} photos × ${String(themes.length)} themes and compositions × ${String(PICTURE_FORMATS.length)} formats × ${String(types.length)} directions of reading, laid out after u2netp and YuNet looked (no face seen in ${String(unseen)} photos), those of which an overlay covers more than 2 %`,
  };
}
