import { Id } from '../identity.ts';

const PREFIX = 'uploads';

/** Who may upload to a key, and hand in what was uploaded there. */
export interface UploadOwner {
  readonly community: string;
  readonly member: string;
}

/** What an upload key says: its owner, and a name that is its upload's alone. */
export interface UploadName extends UploadOwner {
  readonly name: string;
}

/** Returns the key under which one photo that is uploaded past the API waits for intake. `name` must not be guessable. */
export const uploadKey = (owner: UploadOwner, name: string): string => uploadsOf(owner) + Id.parse(name);

/** Returns what the keys of all uploads to one community begin with, and no other key. */
export const uploadsToCommunity = (community: string): string => [PREFIX, Id.parse(community), ''].join('/');

/** Returns what the keys of all uploads of one member begin with, and no other key. */
export const uploadsOf = ({ community, member }: UploadOwner): string =>
  `${uploadsToCommunity(community)}${Id.parse(member)}/`;

/** Returns what an upload key says; undefined for any other key. */
export function readUploadKey(key: string): UploadName | undefined {
  const [prefix, community, member, name, ...more] = key.split('/');
  const isId = [community, member, name].every((part) => Id.safeParse(part).success);
  return prefix === PREFIX && isId && more.length === 0
    ? { community: Id.parse(community), member: Id.parse(member), name: Id.parse(name) }
    : undefined;
}

/** Returns a key; throws `TypeError` unless it is an upload key. */
export function checkUploadKey(key: string): string {
  if (readUploadKey(key) === undefined) throw new TypeError(`not an upload key: ${JSON.stringify(key)}`);
  return key;
}
