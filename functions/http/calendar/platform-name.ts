import type { Platform } from '../../domain/channel/platform.ts';

const NAMES: Readonly<Record<Platform, string>> = { facebook: 'Facebook', instagram: 'Instagram' };

/** Returns a platform's name as people write it. */
export const platformName = (platform: Platform): string => NAMES[platform];
