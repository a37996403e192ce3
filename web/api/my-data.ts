import type { MyDataPage } from '../../functions/http/contract/my-data.ts';
import { request } from '../../client/request.ts';
import { get } from './call.ts';
import { type MyData, wholeOf } from './whole-data.ts';

/**
 * Reads everything that is stored about the user, page by page, as one object: the lists of all pages put together, and what
 * only the first page has. `onPage` is called with how many pages have arrived.
 */
export async function readMyData(onPage: (pages: number) => void, left?: AbortSignal): Promise<MyData> {
  const pages: MyDataPage[] = [];
  let cursor: string | undefined;
  do {
    const page = await get(request('GET /api/me/data', { query: { cursor } }), left);
    pages.push(page);
    onPage(pages.length);
    cursor = page.next;
  } while (cursor !== undefined);
  return wholeOf(pages);
}
