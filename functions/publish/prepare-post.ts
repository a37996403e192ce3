import { asksQuestion } from '../domain/captions/asks-question.ts';
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
import type { Prepared, PrepareRequest } from '../platforms/platform.ts';
import { backOff } from '../domain/post/back-off.ts';
import { isTooLate } from '../domain/post/gate.ts';
import { CONTAINER_POLL, FIRST_CONTAINER_POLL } from '../domain/post/timing.ts';
import { dueAt, dueAlreadySent } from '../domain/work/due.ts';
import type { Channel } from '../domain/channel/channel.ts';
import { loadPictureKeys } from '../records/post-pictures-record.ts';
import { postCaptionRecord } from '../records/post-caption-record.ts';
import { cancelPost, failPost, holdPost, unlessOvertaken } from './end-post.ts';
import { followRefusal } from './follow-refusal.ts';
import { waitForBudget } from './wait-for-budget.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { movePost, notePost } from '../due/move-post.ts';

/**
 * When the address expires from which Meta fetches a picture: after at least a day, which is longer than any retry, and at
 * a full hour, so that a retry sends the same address. Meta may refuse any address the first time (code 9004).
 */
const addressEnds = (now: Instant): Instant => Math.ceil((now + DAY) / HOUR) * HOUR;

/**
 * Uploads a post's pictures and caption unpublished, five minutes (`PREPARE_LEAD`) before its time. Everything here may be
 * repeated; what a crash leaves behind at Meta is invisible and harmless. People's decisions are checked at the commit:
 * here only the channel matters, and the calls themselves show whether its token is valid.
 */
export async function preparePost(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const late = await holdWhenTooLate(deps, post);
  if (late) return late;
  if (OF_PLATFORM[post.platform].poll && post.draft?.id !== undefined)
    return pollDraft(deps, post, post.draft.id);
  const channelKey = keys.channel(post.community, post.channel);
  const captionKey = keys.postCaption(post.community, post.id, post.wordsRevision);
  const [read, pictureKeys] = await Promise.all([
    loadTogether(deps.table, [channelKey, captionKey]),
    loadPictureKeys(deps.table, post),
  ]);
  const channel = read(channelRecord, channelKey);
  const caption = read(postCaptionRecord, captionKey);
  if (!channel) return cancelPost(deps, post, 'channel.missing');
  if (channel.health.state === 'broken') return holdPost(deps, post, reasonOfBroken(channel.health.code));
  if (!caption || !pictureKeys) return holdPost(deps, post, 'post.operator');
  const waiting = await waitForBudget(deps, post, channel);
  if (waiting) return waiting;

  const now = deps.clock.now();
  const account = await openAccount(deps.sealer, channel);
  const ends = addressEnds(now);
  const imageUrls = await Promise.all(pictureKeys.map((key) => deps.media.publicUrl(key, ends)));
  const begun = await movePost(deps, post, 'prepare', {
    misses: post.misses + 1,
    draft: post.draft ?? { at: now },
    asks: asksQuestion(caption.text) || undefined,
  });
  if (!begun) return 'overtaken';
  let newest = begun;
  const saveDraft = async (draft: RemoteDraft): Promise<boolean> => {
    const saved = await notePost(deps, newest, { draft });
    newest = saved ?? newest;
    return saved !== undefined;
  };
  const request: PrepareRequest = { post: begun, account, imageUrls, caption, saveDraft };
  const prepared = await OF_PLATFORM[post.platform].prepare(deps, request);
  return followPrepared(deps, newest, channel, prepared);
}

/**
 * Polls, once a minute, whether the platform has finished a complete draft. Does not check the budget: it allowed the calls
 * that made the draft minutes ago.
 */
async function pollDraft(deps: PublishDeps, post: Post, draftId: string): Promise<PublishOutcome> {
  const channel = await loadChannelEventually(deps.table, post.community, post.channel);
  if (!channel) return cancelPost(deps, post, 'channel.missing');
  if (channel.health.state === 'broken') return holdPost(deps, post, reasonOfBroken(channel.health.code));
  const account = await openAccount(deps.sealer, channel);
  const polling = await movePost(deps, post, 'prepare', { misses: post.misses + 1 });
  if (!polling) return 'overtaken';
  const polled = await OF_PLATFORM[post.platform].poll?.(deps, { post: polling, account, draftId });
  return polled ? followPrepared(deps, polling, channel, polled) : 'overtaken';
}

/** Returns when a draft is looked at next: soon when it is new and its post is wanted now, else in a minute. */
function nextPoll({ publishAt }: Post, draft: RemoteDraft | undefined, now: Instant): Instant {
  const isWantedNow = publishAt < now + CONTAINER_POLL;
  return now + (draft && isWantedNow ? FIRST_CONTAINER_POLL : CONTAINER_POLL);
}

/** Meta stops treating a post as a duplicate after a time that it does not document. */
const DUPLICATE_WAIT = 15 * MINUTE;
const MOST_DUPLICATES = 8;

/** Writes how far the platform has prepared a post, and when its next step is due. */
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
        due: dueAlreadySent('publish', nextPoll(post, draft, now)),
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
      // With back-off: each container counts towards the account's daily quota.
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
      // An earlier delivery ended without an answer and may have created another one: the waiting begins again.
      const wasInterrupted = post.misses > 1;
      const refusals = wasInterrupted ? 1 : (post.refusals ?? 0) + 1;
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
 * Holds a post that could not be prepared in time, whatever the cause; returns undefined while there is time. Before the
 * post's publishing time this reads nothing.
 */
async function holdWhenTooLate(deps: PublishDeps, post: Post): Promise<PublishOutcome | undefined> {
  const now = deps.clock.now();
  if (now <= post.publishAt) return undefined;
  const community = await loadEventually(deps.table, communityRecord, keys.community(post.community));
  if (!community || !isTooLate(post, community, now)) return undefined;
  return holdPost(deps, post, post.retries > 0 ? 'post.notPrepared' : 'post.late');
}
