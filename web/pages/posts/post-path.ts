import type { Params } from '../../router.ts';

/**
 * The address of a post's screen. Its id is a campaign's, a dot, and a hash; servers take a dot in an address for a
 * file's name, so here it is a slash.
 */
export const postPath = (id: string): string => `/kiriman/${id.replace('.', '/')}`;

export const postIdOf = ({ campaign = '', post = '' }: Params): string => `${campaign}.${post}`;
