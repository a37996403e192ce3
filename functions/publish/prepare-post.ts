import { DAY, HOUR, type Instant, MINUTE } from '../domain/time/instant.ts';
import type { Post, RemoteDraft } from '../domain/post/post.ts';
import { reasonOfBroken } from '../domain/post/reasons.ts';
import { openAccount } from '../records/channel-account.ts';
import { channelRecord } from '../records/channel-record.ts';
import { loadChannelEventually } from '../records/channels.ts';
import { keys } from '../records/keys.ts';
import { loadTogether } from '../records/load-together.ts';
import { communityRecord } from '../records/community-record.ts';
import { loadEventually } from '../records/record.ts';
import { OF_PLATFORM } from '../platforms/of-platform.ts';
import type { Prepared, PrepareOrder } from '../platforms/platform.ts';
import { backOff } from '../domain/post/back-off.ts';
import { isTooLate } from '../domain/post/gate.ts';
import { CONTAINER_POLL } from '../domain/post/timing.ts';
import { dueAt, dueAlreadySent } from '../domain/work/due.ts';
import type { Channel } from '../domain/channel/channel.ts';
import { loadPictureKeys } from '../records/post-pictures-record.ts';
import { wordsRecord } from '../records/words-record.ts';
import { cancelPost, failPost, holdPost, unlessOvertaken } from './end-post.ts';
import { followRefusal } from './follow-refusal.ts';
import { waitForBudget } from './wait-for-budget.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { movePost, notePost } from '../due/move-post.ts';

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
  if (OF_PLATFORM[post.platform].poll && post.draft?.id !== undefined)
    return lookWhetherFinished(deps, post, post.draft.id);
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
  let newest = begun;
  const saveDraft = async (draft: RemoteDraft): Promise<boolean> => {
    const saved = await notePost(deps, newest, { draft });
    newest = saved ?? newest;
    return saved !== undefined;
  };
  const order: PrepareOrder = { post: begun, account, imageUrls, words, saveDraft };
  const prepared = await OF_PLATFORM[post.platform].prepare(deps, order);
  return followPrepared(deps, newest, channel, prepared);
}

/**
 * The draft holds everything, and waits until its platform has finished it. One look a minute, minutes after calls that the
 * budget allowed: it is not asked again.
 */
async function lookWhetherFinished(deps: PublishDeps, post: Post, draftId: string): Promise<PublishOutcome> {
  const channel = await loadChannelEventually(deps.table, post.community, post.channel);
  if (!channel) return cancelPost(deps, post, 'channel.missing');
  if (channel.health.state === 'broken') return holdPost(deps, post, reasonOfBroken(channel.health.code));
  const account = await openAccount(deps.sealer, channel);
  const looking = await movePost(deps, post, 'prepare', { misses: post.misses + 1 });
  if (!looking) return 'overtaken';
  const polled = await OF_PLATFORM[post.platform].poll?.(deps, { post: looking, account, draftId });
  return polled ? followPrepared(deps, looking, channel, polled) : 'overtaken';
}

/** Meta forgets what it takes for a duplicate after a while that it does not tell. */
const DUPLICATE_WAIT = 15 * MINUTE;
const MOST_DUPLICATES = 8;

/** Writes down how far a platform came, and when the next step is. */
async function followPrepared(
  deps: PublishDeps,
  post: Post,
  channel: Channel,
  prepared: Prepared,
): Promise<PublishOutcome> {
  const now = deps.clock.now();
  switch (prepared.is) {
    case 'ready':
      return unlessOvertaken(
        await movePost(deps, post, 'ready', {
          draft: { ...(post.draft ?? { at: now }), id: prepared.draftId },
          due: dueAt('publish', Math.max(now, post.publishAt)),
          misses: 0,
          retries: 0,
          refusals: undefined,
        }),
        'prepared',
      );
    case 'unfinished': {
      const { draft } = prepared;
      const changes = {
        ...(draft && { draft }),
        due: dueAlreadySent('publish', now + CONTAINER_POLL),
        misses: 0,
      };
      return unlessOvertaken(await notePost(deps, post, changes), 'waiting');
    }
    case 'wait':
      return unlessOvertaken(
        await notePost(deps, post, { due: dueAt('publish', prepared.until), misses: 0 }),
        'waiting',
      );
    case 'prepareAnew': {
      // Ever more seldom: each container counts towards what the account may make in a day.
      const at = Math.max(now + CONTAINER_POLL, backOff(now, post.retries, deps.random));
      const changes = {
        draft: prepared.kept,
        due: dueAt('publish', at),
        misses: 0,
        retries: post.retries + 1,
      };
      return unlessOvertaken(await movePost(deps, post, 'reschedule', changes), 'retrying');
    }
    case 'duplicate': {
      const refusals = (post.refusals ?? 0) + 1;
      if (refusals > MOST_DUPLICATES) return holdPost(deps, post, 'post.duplicate');
      const changes = { refusals, due: dueAt('publish', now + DUPLICATE_WAIT), misses: 0 };
      return unlessOvertaken(await movePost(deps, post, 'reschedule', changes), 'retrying');
    }
    case 'overtaken':
      return 'overtaken';
    case 'hold':
      return holdPost(deps, post, prepared.reason);
    case 'fail':
      return failPost(deps, post, prepared.reason);
    case 'trouble':
      return followRefusal(deps, post, channel, 'prepare', prepared.trouble, prepared.kept);
  }
}

/**
 * Holds a post that could not be prepared until it is too late for it, whatever kept it; undefined while there is time.
 * Before the hour that it is meant for this costs nothing.
 */
async function holdWhenTooLate(deps: PublishDeps, post: Post): Promise<PublishOutcome | undefined> {
  const now = deps.clock.now();
  if (now <= post.publishAt) return undefined;
  const community = await loadEventually(deps.table, communityRecord, keys.community(post.community));
  if (!community || !isTooLate(post, community, now)) return undefined;
  return holdPost(deps, post, post.retries > 0 ? 'post.notPrepared' : 'post.late');
}
