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
