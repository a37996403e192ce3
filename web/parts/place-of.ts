import type { PostRow } from '../../functions/http/contract/posts.ts';
import { say } from '../words/language.ts';
import { productWords } from '../words/product.ts';

/** Where a post is seen, in a word: a story stands beside what else the account shows, and ends after a day. */
export function placeOf({ channel, shape }: Pick<PostRow, 'channel' | 'shape'>): string {
  const { places, story } = say(productWords);
  return shape === 'story' ? story : places[channel.platform];
}
