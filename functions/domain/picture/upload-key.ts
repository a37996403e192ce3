import { Id } from '../identity.ts';

const PREFIX = 'uploads';

/** The key under which one photo that is sent past the API waits for intake. `name` is one that nobody can guess. */
export const uploadKey = (community: string, name: string): string =>
  [PREFIX, Id.parse(community), Id.parse(name)].join('/');

/** Whose upload a key names; undefined when it leads anywhere else. */
export function communityOfUpload(key: string): string | undefined {
  const [prefix, community, name, ...more] = key.split('/');
  const isUpload = prefix === PREFIX && Id.safeParse(name).success && more.length === 0;
  return isUpload ? Id.safeParse(community).data : undefined;
}

/** Returns a key; throws `TypeError` unless it is that of an upload. */
export function checkUploadKey(key: string): string {
  if (communityOfUpload(key) === undefined) throw new TypeError(`not an upload key: ${JSON.stringify(key)}`);
  return key;
}
