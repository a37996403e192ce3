import type { Params } from '../../router.ts';

/**
 * Returns the address of a post's screen. The id is a campaign's id, a dot and a hash; servers take an address with a dot
 * for a file, so the dot becomes a slash.
 */
export const postPath = (id: string): string => `/kiriman/${id.replace('.', '/')}`;

/** Returns the id of the post that an address names. */
export const postIdOf = ({ campaign = '', post = '' }: Params): string => `${campaign}.${post}`;
