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

/** How the keys of drawn pictures end that have a thumbnail; those of slides, and of pictures made before, do not. */
const WITH_THUMB = '-whole.jpg';

/** Returns the key of a drawn picture with a thumbnail. `stem` names its folder and what it shows. */
export const keyWithThumb = (stem: string): string => `${stem}${WITH_THUMB}`;

/** Returns whether a thumbnail is stored beside a drawn picture. */
export const hasThumb = (key: string): boolean => key.endsWith(WITH_THUMB);

/** Returns the key of the thumbnail of a picture or photo. */
export const thumbKeyOf = (key: string): string => key.replace(/(?:-whole)?\.jpg$/, '-small.jpg');

/**
 * Returns the keys of all files of a drawn picture, in the order in which they are deleted: the thumbnail first, so that a
 * picture which is drawn again at the same moment has one. A picture from before thumbnails may have one as a look.
 */
export const filesOfPicture = (key: string): readonly string[] => [thumbKeyOf(key), key];

/** What files are kept of a community, as the first part of their keys. */
const MEDIA_KINDS = ['photos', 'pictures', 'logos'] as const;
type MediaKind = (typeof MEDIA_KINDS)[number];

/** Returns the beginning of the keys of all files of a kind that belong to a community. */
export const mediaFolder = (kind: MediaKind, community: string): string => `${kind}/${community}/`;

/** Returns the beginnings of the keys of everything that is kept of a community; no other community has a file below them. */
export const mediaFoldersOf = (community: string): readonly string[] =>
  MEDIA_KINDS.map((kind) => mediaFolder(kind, community));
