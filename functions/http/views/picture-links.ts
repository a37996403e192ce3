import { hasThumb, thumbKeyOf } from '../../domain/picture/media-key.ts';
import { DAY } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';

/** Returns the URL of a stored picture. */
export type PictureLink = (key: string) => Promise<string>;

/**
 * Returns a function that makes the picture URLs of one response. Every URL made on one UTC day expires at the same
 * midnight (UTC), one to two days ahead. So a picture keeps its URL all day, and a phone fetches it once.
 */
export function pictureLinks({ media, clock }: Pick<AppDeps, 'media' | 'clock'>): PictureLink {
  const expiresAt = (Math.floor(clock.now() / DAY) + 2) * DAY;
  return (key) => media.publicUrl(key, expiresAt);
}

/** Returns the URL of a drawn picture's thumbnail, for lists; empty for a picture without one. */
export const thumbUrlOf = async (link: PictureLink, key: string): Promise<{ readonly thumbUrl?: string }> =>
  hasThumb(key) ? { thumbUrl: await link(thumbKeyOf(key)) } : {};

/** Returns the URLs of what a post shows, and of its thumbnail; empty for a post without a picture. */
export const pictureUrls = async (
  link: PictureLink,
  key: string | undefined,
): Promise<{ readonly pictureUrl?: string; readonly thumbUrl?: string }> =>
  key === undefined ? {} : { pictureUrl: await link(key), ...(await thumbUrlOf(link, key)) };
