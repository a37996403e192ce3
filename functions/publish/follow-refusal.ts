import type { Channel } from '../domain/channel/channel.ts';
import { dueAt } from '../domain/work/due.ts';
import { type Instant, MINUTE } from '../domain/time/instant.ts';
import { isOpenToPeople, type Post, type RemoteDraft } from '../domain/post/post.ts';
import type { TokenSealBrokenError } from '../records/channel-account.ts';
import { isInDoubt } from '../domain/post/post-states.ts';
import { backOff, BUDGET_WAIT, QUOTA_WAIT } from '../domain/post/back-off.ts';
import type { GraphClass } from '../domain/post/graph-classes.ts';
import { breaksChannel, nextStepAfter, type PublishStep } from '../domain/post/next-step.ts';
import { DOUBT_PATIENCE } from '../domain/post/timing.ts';
import { meaningOf, type Trouble } from '../platforms/platform.ts';
import type { GraphUsage } from '../ports/graph.ts';
import { loadChannel } from '../records/channels.ts';
import { failPost, holdPost, unlessOvertaken } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';
import { breakChannel } from '../due/break-channel.ts';
import { movePost, notePost, type PostChanges } from '../due/move-post.ts';

/** How often something is prepared anew that Meta refuses for a parameter which may be fine. */
const DOUBTED_TRIES = 3;

/** When to come back after a refusal for a limit; undefined for every other. */
function limitEndsAt(means: GraphClass, now: Instant, usage: GraphUsage): Instant | undefined {
  if (means === 'quota') return now + QUOTA_WAIT;
  if (means !== 'rateLimited') return undefined;
  const minutes = Object.values(usage.account ?? {}).map(({ regainMinutes }) => regainMinutes);
  const longest = Math.max(0, ...minutes);
  return now + (longest > 0 ? longest * MINUTE : BUDGET_WAIT);
}

/**
 * Carries out what the rules say about a call that did not end well: later again, hold, fail, or mark the channel.
 * Never sends anything itself. `kept` is what is good of the draft, where it is prepared again.
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
  // Reading harms nothing, but what cannot be read for hours is for a person, and the channel for others.
  if (at === 'read' && (next === 'retry' || next === 'waitForBudget') && isLongInDoubt(post, now))
    return holdPost(deps, post, 'post.person');
  switch (next) {
    case 'retry':
      return unlessOvertaken(
        await notePost(deps, post, { ...done, ...(kept && { draft: kept }), due: later }),
        isInDoubt(post.state) ? 'settling' : 'retrying',
      );
    case 'waitForBudget': {
      // Waiting for the budget is no failure of the post: its back-off does not grow by it.
      const due = dueAt('publish', limitEndsAt(means, now, trouble.usage) ?? later.at);
      const changes = { misses: 0, ...(kept && { draft: kept }), due };
      return unlessOvertaken(await notePost(deps, post, changes), 'waiting');
    }
    case 'prepareAgain':
      return unlessOvertaken(
        await movePost(deps, post, 'reschedule', { ...done, draft: kept ?? begun(post), due: later }),
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
      // A limit is no fault of the post: what it kept back counts as no try.
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
 * What is left of a draft that is thrown away: when it was begun. A platform may have made it although its answer was lost,
 * and then takes the next for a duplicate: it is looked for from that time on.
 */
const begun = ({ draft }: Post): RemoteDraft | undefined => draft && { at: draft.at };

/** Should it be refused for good, people are told what Meta said. Silence says nothing. */
const rememberedOf = (means: GraphClass): Pick<PostChanges, 'commitRefused'> =>
  means === 'unknownOutcome' ? {} : { commitRefused: means };

const isLongInDoubt = ({ commitAt }: Post, now: Instant): boolean =>
  commitAt !== undefined && now - commitAt > DOUBT_PATIENCE;

export const brokenCode = (means: GraphClass) =>
  means === 'blocked' ? 'channel.blocked' : 'channel.tokenDead';

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
