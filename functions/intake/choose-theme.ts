import { themeUnknown } from '../domain/product/product-problems.ts';
import type { Product } from '../domain/product/product.ts';
import { ProblemError } from '../domain/problem.ts';
import type { PictureStudio } from '../ports/pictures.ts';
import { changeProduct } from './change-product.ts';
import type { ChangeDeps } from './renew-posts.ts';

/** Sets a product's theme. Throws `themeUnknown`. */
export const chooseTheme =
  (deps: ChangeDeps & { readonly pictures: Pick<PictureStudio, 'themes'> }) =>
  async (product: Product, theme: string, seen?: number): Promise<Product> => {
    if (!deps.pictures.themes.some(({ name }) => name === theme)) throw new ProblemError([themeUnknown]);
    return changeProduct(deps, product, () => ({ theme }), { seen });
  };
