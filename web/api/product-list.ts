import type { ProductRow } from '../../functions/http/contract/products.ts';
import { request } from '../../client/request.ts';
import { allPages } from './all-pages.ts';
import { get } from './call.ts';

/** Returns all products of the community, page by page. */
export async function listProducts(left?: AbortSignal): Promise<ProductRow[]> {
  const pages = await allPages((cursor) => get(request('GET /api/products', { query: { cursor } }), left));
  return pages.flatMap(({ products }) => products);
}
