import { DAY, HOUR, type Instant } from '../domain/time/instant.ts';
import type { Post } from '../domain/post/post.ts';
import { reasonOfBroken } from '../domain/post/reasons.ts';
import { openAccount } from '../records/channel-account.ts';
import { channelRecord } from '../records/channel-record.ts';
import { glanceAtChannel } from '../records/channels.ts';
import { keys } from '../records/keys.ts';
import { loadTogether } from '../records/load-together.ts';
import { movePost } from '../records/posts.ts';
import { loadPictureKeys } from '../records/post-pictures-record.ts';
import { wordsRecord } from '../records/words-record.ts';
import { cancelPost, holdPost } from './end-post.ts';
import type { PrepareOrder } from './prepare-order.ts';
import { prepareOnFacebook } from './prepare-on-facebook.ts';
import { pollContainer, prepareOnInstagram } from './prepare-on-instagram.ts';
import { holdWhenTooLate } from './too-late.ts';
import { waitForBudget } from './wait-for-budget.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/**
 * Until when an address that Meta fetches a picture from is good: a day at least, which is longer than any retry, and to the
 * full hour, so that a retry hands out the same address. Meta may refuse each address the first time (code 9004).
 */
const addressEnds = (now: Instant): Instant => Math.ceil((now + DAY) / HOUR) * HOUR;

/**
 * Five minutes before the time people see: uploads picture and words where nobody sees them. Everything here may be
 * repeated; what a crash leaves behind is invisible and harmless. What people decide is asked at the commit: only the
 * channel matters now, and the calls themselves show whether its token lives.
 */
export async function preparePost(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const late = await holdWhenTooLate(deps, post);
  if (late) return late;
  const draftId = post.platform === 'instagram' ? post.draft?.id : undefined;
  if (draftId !== undefined) return lookAtContainer(deps, post, draftId);
  const channelKey = keys.channel(post.community, post.channel);
  const wordsKey = keys.words(post.community, post.id, post.wordsRevision);
  const [read, pictureKeys] = await Promise.all([
    loadTogether(deps.table, [channelKey, wordsKey]),
    loadPictureKeys(deps.table, post),
  ]);
  const channel = read(channelRecord, channelKey);
  const words = read(wordsRecord, wordsKey);
  if (!channel) return cancelPost(deps, post, 'channel.missing');
  if (channel.health.state === 'broken') return holdPost(deps, post, reasonOfBroken(channel.health.code));
  if (!words || !pictureKeys) return holdPost(deps, post, 'post.operator');
  const waiting = await waitForBudget(deps, post, channel);
  if (waiting) return waiting;

  const now = deps.clock.now();
  const account = await openAccount(deps.sealer, channel);
  const ends = addressEnds(now);
  const imageUrls = await Promise.all(pictureKeys.map((key) => deps.media.publicUrl(key, ends)));
  const begun = await movePost(deps, post, 'prepare', {
    misses: post.misses + 1,
    draft: post.draft ?? { at: now },
  });
  if (!begun) return 'overtaken';
  const order: PrepareOrder = { post: begun, channel, account, imageUrls, words };
  return post.platform === 'facebook' ? prepareOnFacebook(deps, order) : prepareOnInstagram(deps, order);
}

/**
 * The container holds everything, and waits until Meta has finished it. One look a minute, minutes after calls that the
 * budget allowed: it is not asked again.
 */
async function lookAtContainer(deps: PublishDeps, post: Post, container: string): Promise<PublishOutcome> {
  const channel = await glanceAtChannel(deps.table, post.community, post.channel);
  if (!channel) return cancelPost(deps, post, 'channel.missing');
  if (channel.health.state === 'broken') return holdPost(deps, post, reasonOfBroken(channel.health.code));
  const account = await openAccount(deps.sealer, channel);
  const looking = await movePost(deps, post, 'prepare', { misses: post.misses + 1 });
  return looking ? pollContainer(deps, { post: looking, channel, account }, container) : 'overtaken';
}
