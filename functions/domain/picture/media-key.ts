const CONTROL_OR_BACKSLASH = /[\\\p{Cc}]/u;

const isName = (segment: string): boolean =>
  segment !== '' && !segment.startsWith('.') && !segment.includes('..');

/**
 * Returns a key; throws `TypeError` unless it consists of slash-separated names, none hidden and none pointing out of the
 * store.
 */
export function checkMediaKey(key: string): string {
  if (!key.split('/').every(isName) || CONTROL_OR_BACKSLASH.test(key)) {
    throw new TypeError(`not a media key: ${JSON.stringify(key)}`);
  }
  return key;
}

/** Returns the key of the thumbnail of a picture or photo. */
export const thumbKeyOf = (key: string): string => key.replace(/\.jpg$/, '-small.jpg');

/** What files are kept of a community, as the first part of their keys. */
const MEDIA_KINDS = ['photos', 'pictures', 'logos'] as const;
type MediaKind = (typeof MEDIA_KINDS)[number];

/** Returns the beginning of the keys of all files of a kind that belong to a community. */
export const mediaFolder = (kind: MediaKind, community: string): string => `${kind}/${community}/`;

/** Returns the beginnings of the keys of everything that is kept of a community; no other community has a file below them. */
export const mediaFoldersOf = (community: string): readonly string[] =>
  MEDIA_KINDS.map((kind) => mediaFolder(kind, community));
