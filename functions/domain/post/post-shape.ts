import * as z from 'zod';

/** What a post is made of: one picture, several, a text with a link, or a story. Not every platform takes all of them. */
export const POST_SHAPES = ['photo', 'carousel', 'text', 'story'] as const;
export const PostShape = z.enum(POST_SHAPES);
export type PostShape = z.infer<typeof PostShape>;
