import type { PostShape } from '../post/post-shape.ts';
import type { Platform } from './platform.ts';

export interface PlatformFacts {
  /** What a post may be made of there. */
  readonly shapes: readonly PostShape[];
}

/**
 * What is to be known of a platform without a call: a name that is added to `PLATFORMS` does not compile before it stands
 * here. What takes calls stands in `functions/platforms`; what a caption may hold, in `domain/captions/limits.ts`.
 */
export const PLATFORM_FACTS: Readonly<Record<Platform, PlatformFacts>> = {
  // Attached photos; words with a link stand without a picture.
  facebook: { shapes: ['photo', 'carousel', 'text'] },
  // A story has no caption and is gone after a day.
  instagram: { shapes: ['photo', 'carousel', 'story'] },
};
