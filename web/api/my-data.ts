import { request } from '../../client/request.ts';
import { allPages } from './all-pages.ts';
import { get } from './call.ts';
import { type MyData, wholeOf } from './whole-data.ts';

/**
 * Reads everything that is stored about the user, page by page, as one object: the lists of all pages put together, and what
 * only the first page has. `onPage` is called with how many pages have arrived.
 */
export async function readMyData(onPage: (pages: number) => void): Promise<MyData> {
  const pages = await allPages((cursor) => get(request('GET /api/me/data', { query: { cursor } })), onPage);
  return wholeOf(pages);
}
