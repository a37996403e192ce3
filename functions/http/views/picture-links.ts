import { DAY } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';

/** Returns the URL of a stored picture. */
export type PictureLink = (key: string) => Promise<string>;

/**
 * Returns a function that makes picture URLs for screens. All URLs of one day expire at the same instant, one to two days
 * ahead. They stay the same all day, so a phone fetches each picture once.
 */
export function pictureLinks({ media, clock }: Pick<AppDeps, 'media' | 'clock'>): PictureLink {
  const expiresAt = (Math.floor(clock.now() / DAY) + 2) * DAY;
  return (key) => media.publicUrl(key, expiresAt);
}
