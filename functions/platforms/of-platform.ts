import type { Platform } from '../domain/channel/platform.ts';
import { facebook } from './facebook/facebook.ts';
import { instagram } from './instagram/instagram.ts';
import type { PublishingPlatform } from './platform.ts';

/** The implementation of every platform that Etalase posts to. */
export const OF_PLATFORM: Readonly<Record<Platform, PublishingPlatform>> = { facebook, instagram };
