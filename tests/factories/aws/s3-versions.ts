interface Version<T> {
  readonly key: string;
  readonly id: string;
  /** Undefined for the mark of a deletion. */
  readonly content: T | undefined;
}

/** The versions of the objects of a bucket. */
export class Versions<T> {
  readonly #versions: Version<T>[] = [];
  #made = 0;

  /** Makes a new version; the mark of a deletion when it has no content. */
  add(key: string, content: T | undefined): void {
    this.#made += 1;
    this.#versions.push({ key, id: `v${String(this.#made)}`, content });
  }

  deleteVersion(key: string, id: string): void {
    const index = this.#versions.findIndex((each) => each.key === key && each.id === id);
    if (index >= 0) this.#versions.splice(index, 1);
  }

  /** Returns the versions of an object, newest first. */
  of(key: string): readonly Version<T>[] {
    return this.#versions.filter((each) => each.key === key).reverse();
  }

  newest(key: string): T | undefined {
    return this.of(key)[0]?.content;
  }

  /** Returns all versions in S3's order: by key, then newest first. */
  all(prefix: string): readonly Version<T>[] {
    const keys = new Set(this.#versions.map(({ key }) => key).filter((key) => key.startsWith(prefix)));
    return [...keys].sort().flatMap((key) => this.of(key));
  }
}

const PAGE = 2;

/** Returns a page of `ListObjectsV2`: short ones, so that who asks has to go on. Its token is the last key. */
export function objectsPage(versions: Versions<unknown>, query: URLSearchParams): string {
  const all = versions.all(query.get('prefix') ?? '').filter(({ key, id }) => {
    const [newest] = versions.of(key);
    return newest?.id === id && newest.content !== undefined;
  });
  const left = all.filter(({ key }) => key > (query.get('continuation-token') ?? ''));
  const page = left.slice(0, PAGE);
  const goesOn = left.length > page.length;
  const token = goesOn ? `<NextContinuationToken>${page.at(-1)?.key ?? ''}</NextContinuationToken>` : '';
  const lines = page.map(({ key }) => `<Contents><Key>${key}</Key></Contents>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>${String(goesOn)}</IsTruncated>${token}${lines}</ListBucketResult>`;
}

/** Returns a page of `ListObjectVersions`: short ones, so that who asks has to go on. */
export function versionsPage(versions: Versions<unknown>, query: URLSearchParams): string {
  const all = versions.all(query.get('prefix') ?? '');
  const [key, id] = [query.get('key-marker'), query.get('version-id-marker')];
  const begin = all.findIndex((each) => each.key === key && each.id === id) + 1;
  const page = all.slice(begin, begin + PAGE);
  const [last, goesOn] = [page.at(-1), begin + PAGE < all.length];
  const lines = page.map(({ key: Key, id: VersionId, content }) => {
    const kind = content === undefined ? 'DeleteMarker' : 'Version';
    const newest = String(versions.of(Key)[0]?.id === VersionId);
    return `<${kind}><Key>${Key}</Key><VersionId>${VersionId}</VersionId><IsLatest>${newest}</IsLatest></${kind}>`;
  });
  const next = goesOn
    ? `<NextKeyMarker>${last?.key ?? ''}</NextKeyMarker><NextVersionIdMarker>${last?.id ?? ''}</NextVersionIdMarker>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8"?><ListVersionsResult><IsTruncated>${String(goesOn)}</IsTruncated>${next}${lines.join('')}</ListVersionsResult>`;
}
