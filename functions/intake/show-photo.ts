import { photoMissing } from '../domain/product/product-problems.ts';
import { shownPhoto } from '../domain/product/photos.ts';
import type { Product, ProductPhoto } from '../domain/product/product.ts';
import { ProblemError } from '../domain/problem.ts';
import { changeProduct } from './change-product.ts';
import type { ChangeDeps } from './renew-posts.ts';

/** A ten-thousandth of a photo is less than a pixel, and the table takes no number nearer to 0 than 1e-130. */
const STEPS = 10_000;
const inSteps = (fraction: number): number => Math.round(fraction * STEPS) / STEPS;

/** Sets the focus of a product's photo: the point that every crop of it contains. `seen` as in `changeProduct`. */
export const setFocus =
  (deps: ChangeDeps) =>
  (product: Product, { x, y }: ProductPhoto['focus'], seen?: number): Promise<Product> =>
    changeProduct(
      deps,
      product,
      (newest) => {
        const { photo } = newest;
        if (!photo) throw new ProblemError([photoMissing]);
        // A form sends back the point that it showed.
        const shown = shownPhoto(newest, photo).focus;
        if (shown.x === x && shown.y === y) return {};
        return { photo: { ...photo, focus: { x: inSteps(x), y: inSteps(y) }, focusByHand: true } };
      },
      { seen },
    );

/** Sets whether a product's pictures show its photos as they were taken, or repaired. Throws `photoMissing`. */
export const showAsTaken =
  (deps: ChangeDeps) =>
  (product: Product, asTaken: boolean, seen?: number): Promise<Product> =>
    changeProduct(
      deps,
      product,
      ({ photo }) => {
        if (!photo) throw new ProblemError([photoMissing]);
        return { asTaken: asTaken || undefined };
      },
      { seen },
    );
