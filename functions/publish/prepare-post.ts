import { DAY } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import { decisionsAllow, isTooLate } from '../domain/publishing/gate.ts';
import { isReasonCode } from '../domain/publishing/reasons.ts';
import { openAccount } from '../records/channel-account.ts';
import { movePost } from '../records/posts.ts';
import { loadWords } from '../records/words-record.ts';
import { cancelPost, holdPost } from './follow-refusal.ts';
import type { PrepareOrder } from './prepare-order.ts';
import { prepareOnFacebook } from './prepare-on-facebook.ts';
import { prepareOnInstagram } from './prepare-on-instagram.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { readGateFacts } from '../records/gate-facts.ts';

/** How long an address that Meta fetches a picture from stays good: longer than any retry of preparing. */
const ADDRESS_LIFE = DAY;

/**
 * Five minutes before the time people see: uploads picture and words where nobody sees them. Everything here may be
 * repeated; what a crash leaves behind is invisible and harmless.
 */
export async function preparePost(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const facts = await readGateFacts(deps.table, post);
  if (!facts?.channel) return cancelPost(deps, post, 'channel.missing');
  const decided = decisionsAllow(facts);
  if (decided.is === 'cancel') return cancelPost(deps, post, decided.reason);
  if (decided.is === 'hold') return holdPost(deps, post, decided.reason);
  const { channel, community } = facts;
  if (channel.health.state === 'broken') {
    return holdPost(
      deps,
      post,
      isReasonCode(channel.health.code) ? channel.health.code : 'channel.tokenDead',
    );
  }
  const now = deps.clock.now();
  if (isTooLate(post, community, now)) return holdPost(deps, post, 'post.late');
  const words = await loadWords(deps.table, post);
  if (!words || !post.pictureKey) return holdPost(deps, post, 'post.operator');

  const account = await openAccount(deps.sealer, channel);
  const imageUrl = await deps.media.publicUrl(post.pictureKey, now + ADDRESS_LIFE);
  const begun = await movePost(deps, post, 'prepare', {
    misses: post.misses + 1,
    draft: post.draft ?? { at: now },
  });
  if (!begun) return 'overtaken';
  const order: PrepareOrder = { post: begun, channel, account, imageUrl, words };
  return post.platform === 'facebook' ? prepareOnFacebook(deps, order) : prepareOnInstagram(deps, order);
}
