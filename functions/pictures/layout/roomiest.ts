import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { PICTURE_SIZES, type PictureFormat } from '../../domain/picture/picture-format.ts';
import type { Size } from './crop.ts';
import { layoutAround, type SeenPhoto } from './layout-around.ts';
import { layoutPicture } from './layout-picture.ts';
import { arrangementOf, type Theme } from './theme.ts';
import type { Typesetter } from './type-setting.ts';

/**
 * From this weight on a composition is exchanged: a fact or the description would be missing, or end in "…". A shorter
 * description is no reason (`fillLabel`).
 */
const EXCHANGED_FROM = 4;

/** Only faces can make a photo tiny, and looking for that is not free. */
const hasFaces = ({ contents }: SeenPhoto): boolean => (contents?.faces.length ?? 0) > 0;

/**
 * Returns the first of these themes in which a format shows all facts and words on a label, or else the one that leaves out least. The
 * first one is what was chosen, the others are what it may be exchanged for. Between faces a photo must not become tiny either.
 */
export function roomiestOf(
  themes: readonly [Theme, ...Theme[]],
  format: PictureFormat,
  photo: Size,
  label: LabelContent,
  type: Typesetter,
  seen?: SeenPhoto,
): Theme {
  let [best] = themes;
  let least = Number.POSITIVE_INFINITY;
  for (const theme of themes) {
    const { drawnAs, geometry } = arrangementOf(theme, format, photo);
    const frame = { size: PICTURE_SIZES[drawnAs], geometry, photo };
    const { missing } =
      seen && hasFaces(seen)
        ? layoutAround(label, frame, seen, theme, type)
        : layoutPicture(label, frame, theme, type);
    if (missing < least) [best, least] = [theme, missing];
    if (missing < EXCHANGED_FROM) break;
  }
  return best;
}
