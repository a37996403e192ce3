import { z } from 'zod';
import type { Platform } from '../channel/platform.ts';

/**
 * What a post is made of: one picture; several (attached photos on Facebook, a carousel on Instagram); words with a link
 * (Facebook only); or a story (Instagram only: no caption, gone after a day).
 */
export const POST_SHAPES = ['photo', 'carousel', 'text', 'story'] as const;
export const PostShape = z.enum(POST_SHAPES);
export type PostShape = z.infer<typeof PostShape>;

/** Platforms on which each shape exists. */
export const SHAPE_PLATFORMS: Readonly<Record<PostShape, readonly Platform[]>> = {
  photo: ['facebook', 'instagram'],
  carousel: ['facebook', 'instagram'],
  text: ['facebook'],
  story: ['instagram'],
};
