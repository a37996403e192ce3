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
