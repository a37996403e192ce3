import { DAY } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';

/** The address of a stored picture. */
export type PictureLink = (key: string) => Promise<string>;

/**
 * Addresses for screens. All of one day end at the same moment, a day or two ahead, so that they are the same all day
 * and a phone fetches each picture once.
 */
export function pictureLinks({ media, clock }: Pick<AppDeps, 'media' | 'clock'>): PictureLink {
  const expiresAt = (Math.floor(clock.now() / DAY) + 2) * DAY;
  return (key) => media.publicUrl(key, expiresAt);
}
