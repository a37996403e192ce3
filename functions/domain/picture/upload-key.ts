import { Id } from '../identity.ts';

const PREFIX = 'uploads';

/** Returns the key under which one photo that is uploaded past the API waits for intake. `name` must not be guessable. */
export const uploadKey = (community: string, name: string): string =>
  [PREFIX, Id.parse(community), Id.parse(name)].join('/');

/** Returns the community of an upload key; undefined for any other key. */
export function communityOfUpload(key: string): string | undefined {
  const [prefix, community, name, ...more] = key.split('/');
  const isUpload = prefix === PREFIX && Id.safeParse(name).success && more.length === 0;
  return isUpload ? Id.safeParse(community).data : undefined;
}

/** Returns a key; throws `TypeError` unless it is an upload key. */
export function checkUploadKey(key: string): string {
  if (communityOfUpload(key) === undefined) throw new TypeError(`not an upload key: ${JSON.stringify(key)}`);
  return key;
}
