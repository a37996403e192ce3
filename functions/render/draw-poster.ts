import type { Language } from '../domain/language.ts';
import { type Announcement, askLine, posterLabel } from '../domain/labels/poster-label.ts';
import { checkClaims } from '../domain/law/check-claims.ts';
import { ON_POSTER } from '../domain/picture/group-pictures.ts';
import type { PictureFormat } from '../domain/picture/picture-format.ts';
import type { CreativePicture } from '../domain/picture/creative.ts';
import { refuseIfAny } from '../domain/problem.ts';
import { dayOf } from '../domain/time/local-day.ts';
import { refuseFarDays } from '../domain/time/reach.ts';
import type { Clock } from '../ports/clock.ts';
import type { GroupPictures, Pictures, Thumbs } from '../ports/pictures.ts';
import type { Table } from '../ports/table.ts';
import { type RenderDeps, shownBytesOf } from './pictures-of-product.ts';
import { brandOf, readTogether, storedOrDrawn } from './products-together.ts';

export interface GroupPictureDeps extends RenderDeps {
  readonly table: Table;
  readonly pictures: Pictures & Thumbs & GroupPictures;
  readonly clock: Pick<Clock, 'now'>;
}

/** What a poster announces, whose products are on it, and whose number it shows. */
interface PosterRequest extends Announcement {
  readonly community: string;
  readonly products: readonly string[];
  readonly asked: string;
  readonly language: Language;
  readonly theme?: string | undefined;
  readonly formats: readonly PictureFormat[];
}

/**
 * Draws a poster for a bazaar, a class or a trip, with the photos of the first products in one. Throws `ProblemError` for
 * words that the law forbids, for products that cannot be shown and for a theme that is not there.
 */
export const drawPoster =
  (deps: GroupPictureDeps) =>
  async (request: PosterRequest): Promise<readonly CreativePicture[]> => {
    const { community: id, asked, language, theme, formats } = request;
    const {
      community,
      products,
      asked: person,
    } = await readTogether(deps.table, {
      community: id,
      products: request.products,
      asked,
    });
    refuseFarDays({ day: request.day }, dayOf(deps.clock.now(), community.zone));
    const kind = request.kind === 'bazaar' ? 'food' : request.kind === 'class' ? 'class' : 'experience';
    const brands = [...new Set(products.map(({ maker }) => brandOf(maker)))];
    const names = [community.name, community.village, ...brands];
    refuseIfAny([
      ...checkClaims(request.what, { field: 'what', kind, names }),
      ...checkClaims(request.place, { field: 'place', kind, names, isAddress: true }),
      ...checkClaims(request.hours ?? '', { field: 'hours', kind, names }),
    ]);
    const label = posterLabel(request, { community, brands, language, theme });
    const order = askLine(person, language, community);
    refuseIfAny(deps.pictures.check(label, order));
    const shown = products.slice(0, ON_POSTER.shown).map(({ photo }) => photo);
    const photos = shown.map(({ key, focus, contents }) => [key, focus, contents] as const);
    return storedOrDrawn(deps, id, ['poster', photos, label, order], formats, async (missing) => {
      const read = await Promise.all(shown.map((photo) => shownBytesOf(deps, photo)));
      const photo = await deps.pictures.collage(read);
      return deps.pictures.draw({ ...photo, label, order, formats: missing });
    });
  };
