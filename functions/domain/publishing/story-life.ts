import { DAY, type Instant } from '../instant.ts';
import type { Post } from '../post.ts';
import { READ_LAG } from './timing.ts';

/** Instagram shows a story for so long; then nobody sees it, and nobody need take it down. */
const STORY_LIFE = DAY;

/** Whether a post was a story that has ended by itself. */
export const isEndedStory = (
  { shape, publishedAt }: Pick<Post, 'shape' | 'publishedAt'>,
  now: Instant,
): boolean => shape === 'story' && publishedAt !== undefined && now > publishedAt + STORY_LIFE + READ_LAG;
