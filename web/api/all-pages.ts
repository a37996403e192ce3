/**
 * Reads a list page by page, until a page names no next one. `onPage` is called with how many pages have arrived.
 */
export async function allPages<P extends { readonly next?: string | undefined }>(
  read: (cursor: string | undefined) => Promise<P>,
  onPage?: (pages: number) => void,
): Promise<P[]> {
  const pages: P[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    pages.push(page);
    onPage?.(pages.length);
    cursor = page.next;
  } while (cursor !== undefined);
  return pages;
}
