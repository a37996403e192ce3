import { photoMissing } from '../domain/product/product-problems.ts';
import { photoName, photosOf, shownPhoto } from '../domain/product/photos.ts';
import type { Product, ProductPhoto } from '../domain/product/product.ts';
import { ProblemError } from '../domain/problem.ts';
import { changeProduct, type Edit } from './change-product.ts';
import type { ChangeDeps } from './renew-posts.ts';

/** A ten-thousandth of a photo is less than a pixel, and the table takes no number nearer to 0 than 1e-130. */
const STEPS = 10_000;
const inSteps = (fraction: number): number => Math.round(fraction * STEPS) / STEPS;
const inPixels = ({ x, y, zoom }: ProductPhoto['focus']): ProductPhoto['focus'] => ({
  x: inSteps(x),
  y: inSteps(y),
  ...(zoom !== undefined && { zoom: inSteps(zoom) }),
});

/** What a person sets: the photo, by its name, which is the cover where none is named, and its focus. */
type NamedFocus = ProductPhoto['focus'] & { readonly photo?: string | undefined };

/**
 * Sets the focus of one of a product's photos: the point that every crop of it contains, and how close it is shown. `edit` as in
 * `changeProduct`. Throws `photoMissing`.
 */
export const setFocus =
  (deps: ChangeDeps) =>
  (product: Product, { photo: name, ...focus }: NamedFocus, edit?: Edit): Promise<Product> =>
    changeProduct(
      deps,
      product,
      (newest) => {
        const { photo: cover, morePhotos = [] } = newest;
        const photo = photosOf(newest).find((one) =>
          name === undefined ? one === cover : photoName(one) === name,
        );
        if (!photo) throw new ProblemError([photoMissing]);
        // A form sends back the point that it showed.
        const shown = shownPhoto(newest, photo).focus;
        if (shown.x === focus.x && shown.y === focus.y && (shown.zoom ?? 1) === (focus.zoom ?? 1)) return {};
        const changed = { ...photo, focus: inPixels(focus), focusByHand: true };
        if (photo === cover) return { photo: changed };
        return { morePhotos: morePhotos.map((one) => (one === photo ? changed : one)) };
      },
      edit,
    );

/** Sets whether a product's pictures show its photos as they were taken, or repaired. Throws `photoMissing`. */
export const showAsTaken =
  (deps: ChangeDeps) =>
  (product: Product, asTaken: boolean, edit?: Edit): Promise<Product> =>
    changeProduct(
      deps,
      product,
      ({ photo }) => {
        if (!photo) throw new ProblemError([photoMissing]);
        return { asTaken: asTaken || undefined };
      },
      edit,
    );
