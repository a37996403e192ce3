import { dueAt } from '../domain/work/due.ts';
import { isOpenToPeople, type Post } from '../domain/post/post.ts';
import { isInDoubt } from '../domain/post/post-states.ts';
import type { TokenSealBrokenError } from '../records/channel-account.ts';
import { breakChannel, loadChannel } from '../records/channels.ts';
import { notePost } from '../records/posts.ts';
import { holdPost, unlessOvertaken } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/**
 * A page's token was sealed with a key that is lost or another one's: only connecting the page again mends it, and until
 * then nothing goes out there. Whoever connected it again since the token was read wins, and the post is tried again at
 * once. Returns undefined for a post that may be out: it waits as after any surprise.
 */
export async function followBrokenSeal(
  deps: PublishDeps,
  post: Post,
  broken: TokenSealBrokenError,
): Promise<PublishOutcome | undefined> {
  const channel = await loadChannel(deps.table, post.community, post.channel);
  if (channel?.sealedToken !== broken.channel.sealedToken) return tryAgain(deps, post);
  deps.log.error('a token does not open', { post: post.id, channel: channel.id });
  const outcome = await breakChannel(deps, channel, 'channel.tokenDead', deps.clock.now());
  // Something of it was written meanwhile: another token, or only another date.
  if (outcome === 'overtaken') return followBrokenSeal(deps, post, broken);
  return isOpenToPeople(post) ? holdPost(deps, post, 'channel.tokenDead') : undefined;
}

const tryAgain = async (deps: PublishDeps, post: Post): Promise<PublishOutcome> =>
  unlessOvertaken(
    await notePost(deps, post, { due: dueAt('publish', deps.clock.now()) }),
    isInDoubt(post.state) ? 'settling' : 'retrying',
  );
