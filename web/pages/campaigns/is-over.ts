import type { PostRow } from '../../../functions/http/contract/posts.ts';

const OVER: ReadonlySet<PostRow['state']> = new Set([
  'published',
  'removing',
  'removed',
  'failed',
  'cancelled',
]);

/** Whether a post will not be published any more, or is. */
export const isOver = ({ state }: Pick<PostRow, 'state'>): boolean => OVER.has(state);
