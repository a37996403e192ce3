/** The segments of an address, by their names in the pattern. */
export type Params = Readonly<Record<string, string>>;

/**
 * Returns the params of an address that matches a pattern like `/produk/:id`, otherwise undefined. In `/halaman/:owner?` the last
 * segment may be missing. A slash at the end is ignored; invalid percent-encoding matches nothing.
 */
export function matchPath(pattern: string, path: string): Params | undefined {
  const wanted = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  if (pattern.endsWith('?') && given.length < wanted.length) wanted.pop();
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = decode(given[index] ?? '');
    if (value === undefined) return undefined;
    if (segment.startsWith(':')) params[segment.replaceAll(/[:?]/g, '')] = value;
    else if (segment !== value) return undefined;
  }
  return params;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Returns the first route whose pattern matches, with its params. */
export function findRoute<R extends { readonly path: string }>(
  routes: readonly R[],
  path: string,
): { readonly route: R; readonly params: Params } | undefined {
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params) return { route, params };
  }
  return undefined;
}
