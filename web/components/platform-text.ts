import type { PostRow } from '../../functions/http/contract/posts.ts';
import { say } from '../i18n/language.ts';
import { productMessages } from '../i18n/product.ts';

/** Returns the name of the platform on which a post is: a story is shown apart from an account's other posts, and for a day only. */
export function platformText({
  channel,
  shape,
}: { readonly channel: Pick<PostRow['channel'], 'platform'> } & Pick<PostRow, 'shape'>): string {
  const { places, story } = say(productMessages);
  return shape === 'story' ? story : places[channel.platform];
}
