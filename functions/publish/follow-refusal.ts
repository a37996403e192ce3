import type { Channel } from '../domain/channel/channel.ts';
import { dueAt } from '../domain/work/due.ts';
import { type Instant, MINUTE } from '../domain/time/instant.ts';
import { isOpenToPeople, type Post, type RemoteDraft } from '../domain/post/post.ts';
import type { TokenSealBrokenError } from '../records/channel-account.ts';
import { isInDoubt } from '../domain/post/post-states.ts';
import { backOff, BUDGET_WAIT, QUOTA_WAIT } from '../domain/post/back-off.ts';
import type { GraphClass } from '../domain/post/graph-classes.ts';
import { breaksChannel, nextStepAfter, type PublishStep } from '../domain/post/next-step.ts';
import { reasonOfBroken } from '../domain/post/reasons.ts';
import { DOUBT_PATIENCE } from '../domain/post/timing.ts';
import { meaningOf, type Trouble } from '../platforms/platform.ts';
import type { GraphUsage } from '../ports/graph.ts';
import { loadChannel } from '../records/channels.ts';
import { failPost, holdPost, unlessOvertaken } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { breakChannel } from '../due/break-channel.ts';
import { movePost, notePost, type PostChanges } from '../due/move-post.ts';

/** How often a post is prepared again after Meta refused a parameter that may be fine. */
const DOUBTED_TRIES = 3;

/** When to retry after a refusal for a limit; undefined for every other refusal. */
function limitEndsAt(means: GraphClass, now: Instant, usage: GraphUsage): Instant | undefined {
  if (means === 'quota') return now + QUOTA_WAIT;
  if (means !== 'rateLimited') return undefined;
  const minutes = Object.values(usage.account ?? {}).map(({ regainMinutes }) => regainMinutes);
  const longest = Math.max(0, ...minutes);
  return now + (longest > 0 ? longest * MINUTE : BUDGET_WAIT);
}

/**
 * Carries out what the rules say about a failed Graph call: retry later, hold or fail the post, or declare the channel broken.
 * Sends nothing to Meta. `kept` is the part of the draft that stays usable when the post is prepared again.
 */
export async function followRefusal(
  deps: PublishDeps,
  post: Post,
  channel: Channel,
  at: PublishStep,
  trouble: Trouble,
  kept?: RemoteDraft,
): Promise<PublishOutcome> {
  const means = meaningOf(trouble);
  const now = deps.clock.now();
  deps.log.warn('graph call did not end well', {
    post: post.id,
    step: at,
    means,
    ...(trouble.is === 'refused' && { code: trouble.refusal.code, subcode: trouble.refusal.subcode }),
  });
  if (breaksChannel(means)) await breakChannel(deps, channel, brokenCode(means), now);
  const retries = post.retries + 1;
  const later = dueAt('publish', backOff(now, post.retries, deps.random));
  const done = { misses: 0, retries };
  const next = nextStepAfter(means, at);
  // Reading is harmless, but after hours without an answer a person must check, and the channel is free for other posts.
  if (at === 'read' && (next === 'retry' || next === 'waitForBudget') && isLongInDoubt(post, now))
    return holdPost(deps, post, 'post.person');
  switch (next) {
    case 'retry':
      return unlessOvertaken(
        await notePost(deps, post, { ...done, ...(kept && { draft: kept }), due: later }),
        isInDoubt(post.state) ? 'settling' : 'retrying',
      );
    case 'waitForBudget': {
      // Waiting for the budget is no failure of the post, so its back-off does not grow.
      const due = dueAt('publish', limitEndsAt(means, now, trouble.usage) ?? later.at);
      const changes = { misses: 0, ...(kept && { draft: kept }), due };
      return unlessOvertaken(await notePost(deps, post, changes), 'waiting');
    }
    case 'prepareAgain':
      return unlessOvertaken(
        await movePost(deps, post, 'reschedule', {
          ...done,
          draft: kept ?? begun(post),
          // What was created without an answer may be refused as a duplicate for as long as the one before.
          ...(means === 'unknownOutcome' && { refusals: undefined }),
          due: later,
        }),
        'retrying',
      );
    case 'tryThenFail':
      if ((post.refusals ?? 0) >= DOUBTED_TRIES) return failPost(deps, post, 'post.refused');
      return unlessOvertaken(
        await movePost(deps, post, 'reschedule', {
          ...done,
          refusals: (post.refusals ?? 0) + 1,
          draft: begun(post),
          due: later,
        }),
        'retrying',
      );
    case 'settle': {
      const limitEnds = limitEndsAt(means, now, trouble.usage);
      if (limitEnds === undefined)
        return unlessOvertaken(
          await movePost(deps, post, 'doubt', { ...done, due: later, ...rememberedOf(means) }),
          'settling',
        );
      // A limit is no fault of the post: a commit that Meta refused for a limit does not count as a try.
      const recommits = Math.max(0, (post.recommits ?? 0) - 1) || undefined;
      const changes = { misses: 0, recommits, due: dueAt('publish', limitEnds) };
      return unlessOvertaken(await movePost(deps, post, 'doubt', changes), 'settling');
    }
    case 'holdChannel':
      return holdPost(deps, post, brokenCode(means));
    case 'hold':
      return holdPost(deps, post, means === 'duplicate' ? 'post.duplicate' : 'post.operator');
    case 'fail':
      return failPost(deps, post, 'post.refused');
  }
}

/**
 * Returns what remains of a draft that is discarded: the time at which it was begun. A platform may have created the draft
 * although its response was lost, and then refuses the next one as a duplicate: the lost one is searched from that time on.
 */
const begun = ({ draft }: Post): RemoteDraft | undefined => draft && { at: draft.at };

/** Returns what Meta's refusal meant, to be shown if the post is refused for good; nothing for an unknown outcome. */
const rememberedOf = (means: GraphClass): Pick<PostChanges, 'commitRefused'> =>
  means === 'unknownOutcome' ? {} : { commitRefused: means };

const isLongInDoubt = ({ commitAt }: Post, now: Instant): boolean =>
  commitAt !== undefined && now - commitAt > DOUBT_PATIENCE;

/** Returns why a channel is broken, by the class of Meta's refusal. */
export const brokenCode = (means: GraphClass) =>
  means === 'blocked' ? 'channel.blocked' : 'channel.tokenDead';

/**
 * Declares a channel broken whose token was sealed with a lost or a different key: only connecting the page again repairs
 * it, and until then nothing is published there. If the page was connected again since the token was read, the post is
 * retried at once instead. Returns undefined for a post that is or may be out: it is retried as after an unexpected error.
 */
export async function followBrokenSeal(
  deps: PublishDeps,
  post: Post,
  broken: TokenSealBrokenError,
): Promise<PublishOutcome | undefined> {
  const channel = await loadChannel(deps.table, post.community, post.channel);
  if (!channel || channel.sealedToken !== broken.channel.sealedToken) return tryAgain(deps, post);
  deps.log.error('a token does not open', { post: post.id, channel: channel.id });
  const outcome = await breakChannel(deps, channel, 'channel.tokenDead', deps.clock.now());
  // The channel was written meanwhile, with another token or only another date: read it again.
  if (outcome === 'overtaken') return followBrokenSeal(deps, post, broken);
  const { health } = channel;
  const reason = health.state === 'broken' ? reasonOfBroken(health.code) : 'channel.tokenDead';
  return isOpenToPeople(post) ? holdPost(deps, post, reason) : undefined;
}

const tryAgain = async (deps: PublishDeps, post: Post): Promise<PublishOutcome> =>
  unlessOvertaken(
    await notePost(deps, post, { due: dueAt('publish', deps.clock.now()) }),
    isInDoubt(post.state) ? 'settling' : 'retrying',
  );
