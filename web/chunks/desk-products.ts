import href from '../styles/desk.css?url';
import { loadStyles } from '../components/load-styles.ts';
import { ProductDesk } from '../pages/product/product-desk.tsx';

/** Loads the list of products that stands beside a product on a desk, with its styles. */
export async function loadProductDesk(): Promise<typeof ProductDesk> {
  await loadStyles(href);
  return ProductDesk;
}
