import type { Look } from '../domain/picture/look.ts';
import { lookUnknown, themeUnknown } from '../domain/product/product-problems.ts';
import type { Product } from '../domain/product/product.ts';
import { wearsOf } from '../domain/product/wears.ts';
import { ProblemError } from '../domain/problem.ts';
import type { PictureStudio } from '../ports/pictures.ts';
import { changeProduct, type Edit } from './change-product.ts';
import type { ChangeDeps } from './renew-posts.ts';

/**
 * Sets a product's theme, and its composition and tone; without those, it has the usual ones of the theme. Throws
 * `themeUnknown`, and `lookUnknown` for a composition that the theme does not wear for this product.
 */
export const chooseLook =
  (deps: ChangeDeps & { readonly pictures: Pick<PictureStudio, 'wardrobes'> }) =>
  async (
    product: Product,
    { theme, look }: { readonly theme: string; readonly look?: Look | undefined },
    edit?: Edit,
  ): Promise<Product> => {
    const wardrobe = deps.pictures.wardrobes(wearsOf(product)).find(({ name }) => name === theme);
    if (!wardrobe) throw new ProblemError([themeUnknown]);
    if (look && !wardrobe.worn.some(({ composition }) => composition === look.composition))
      throw new ProblemError([lookUnknown]);
    return changeProduct(deps, product, () => ({ theme, look }), edit);
  };
