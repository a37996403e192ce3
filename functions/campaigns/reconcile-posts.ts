import { askedAgain, moveFor, needsWords } from './correct-post.ts';
import { type Renewal, renewPost } from './renew-post.ts';
import type { PostId } from '../domain/campaign/plan.ts';
import { canBeReconciled, reconcilePost } from '../domain/post/reconcile-post.ts';
import type { GateFacts } from '../domain/post/gate.ts';
import { isPause } from '../domain/post/pause.ts';
import type { Post } from '../domain/post/post.ts';
import { concerns } from '../domain/post/withdrawal.ts';
import { DAY, MINUTE } from '../domain/time/instant.ts';
import { dueAt } from '../domain/work/due.ts';
import type { OutcomeOf } from '../domain/work/kinds.ts';
import type { Reconciliation } from '../domain/work/reconciliation.ts';
import type { Work } from '../domain/work/work-message.ts';
import { dueStep, endStep } from '../due/due-step.ts';
import type { CaptionWriter } from '../ports/caption-writer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { Meter } from '../ports/meter.ts';
import type { Table } from '../ports/table.ts';
import { readCalendar } from '../records/channel-calendar.ts';
import { readManyGateFacts } from '../records/gate-facts.ts';
import { withPostsOfEach } from '../records/posts-of-campaigns.ts';
import { listPosts, loadPosts } from '../records/posts.ts';
import { reconciliationRecord } from '../records/reconciliation-record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';
import { listCampaigns } from '../records/tenant-lists.ts';
import { movePost } from '../due/move-post.ts';

export interface ReconcileDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  readonly captions: CaptionWriter;
  readonly log: Log;
  /** Nothing is counted when absent. */
  readonly meter?: Meter;
}

/** How many posts one delivery handles: well within a function's time limit. */
const PER_DELIVERY = 15;
/** Longer than any worker runs that may still act on what it read before the decision. */
const SECOND_ROUND = 3 * MINUTE;

/** Handles one message: applies people's decisions to some of a reconciliation's posts. Idempotent. */
export const reconcilePosts = (deps: ReconcileDeps): Work<'sweep'> =>
  dueStep(deps, {
    kind: 'sweep',
    record: reconciliationRecord,
    whenEarly: 'wait',
    step: async (reconciliation) => {
      const { posts, stopsAt } = await postsToReconcile(deps, reconciliation, PER_DELIVERY);
      const moved: Renewal[] = [];
      for (const facts of await readManyGateFacts(deps.table, posts)) {
        const one = facts && (await reconcile(deps, facts));
        if (one) moved.push(one);
      }
      // A person who paused something knows of it.
      const held = moved.filter(
        ({ transition, changes }) => transition === 'hold' && !isPause(changes.reason),
      ).length;
      if (held > 0) deps.meter?.count({ Held: held });
      deps.log.info('reconciled', {
        subject: reconciliation.subject,
        checked: posts.length,
        moved: moved.length,
      });
      return goOn(deps, reconciliation, stopsAt);
    },
  });

/** Applies people's decisions to one post. Returns its move; undefined when it did not change. */
async function reconcile(deps: ReconcileDeps, facts: GateFacts): Promise<Renewal | undefined> {
  const { post } = facts;
  const now = deps.clock.now();
  const alignment = reconcilePost(facts, now);
  if (!alignment) return undefined;
  const renewal = needsWords(facts, alignment)
    ? await renewPost(deps, facts, now)
    : moveFor(post, alignment, now);
  if (!renewal || (renewal.transition === 'stayHeld' && post.reason === renewal.changes.reason))
    return undefined;
  const { transition, changes } = askedAgain(facts, renewal, now);
  return (await movePost(deps, post, transition, changes)) && renewal;
}

/**
 * Ends a delivery of a reconciliation: the next posts are due at once, or the second round later, or the reconciliation is
 * done.
 */
async function goOn(
  deps: ReconcileDeps,
  reconciliation: Reconciliation,
  stopsAt: PostId | undefined,
): Promise<OutcomeOf<'sweep'>> {
  const now = deps.clock.now();
  const roundsLeft = stopsAt ? reconciliation.roundsLeft : reconciliation.roundsLeft - 1;
  const outcome = stopsAt ? 'more' : roundsLeft > 0 ? 'again' : 'reconciled';
  const dueIn = { more: 1, again: SECOND_ROUND, reconciled: undefined }[outcome];
  const due = dueIn === undefined ? undefined : dueAt('sweep', now + dueIn);
  return endStep(deps, reconciliationRecord, reconciliation, {
    changes: { roundsLeft: Math.max(0, roundsLeft), after: stopsAt, due, fence: reconciliation.fence + 1 },
    outcome,
  });
}

/**
 * How far back a channel's reconciliation reads: a page may stay broken for weeks, and its posts that were held for it are
 * then held as too late (`post.late`).
 */
const BEHIND = 60 * DAY;
/** How far ahead it reads. The gate refuses later posts at their time; a reconciliation only shows a decision earlier. */
const AHEAD = 40 * DAY;

/** The posts that one delivery of a reconciliation handles. */
interface PostsToReconcile {
  readonly posts: readonly Post[];
  /** The id of the last one, if more posts are left. */
  readonly stopsAt: PostId | undefined;
}

/**
 * Returns the next posts that a reconciliation can still move, in order of their ids, from where its last delivery stopped.
 * A damaged post is reported and does not stop the others.
 */
async function postsToReconcile(
  deps: DamageDeps,
  reconciliation: Reconciliation,
  limit: number,
): Promise<PostsToReconcile> {
  const { table } = deps;
  if (reconciliation.subject !== 'channel') {
    const movable = (await inCampaigns(deps, reconciliation)).filter(canBeReconciled);
    return nextOf(movable, reconciliation, limit);
  }
  const { community, id: channel } = reconciliation;
  const now = deps.clock.now();
  const span = { from: Math.max(0, now - BEHIND), to: now + AHEAD };
  const entries = await readCalendar(table, { community, channel, ...span });
  const named = entries.map(({ post: id }) => ({ id }));
  const { posts, stopsAt } = nextOf(named, reconciliation, limit);
  const read = await loadPosts(table, community, posts, tellDamage(deps));
  return { posts: read.filter(canBeReconciled), stopsAt };
}

function nextOf<Named extends { readonly id: PostId }>(
  all: readonly Named[],
  { after }: Reconciliation,
  limit: number,
): { readonly posts: readonly Named[]; readonly stopsAt: PostId | undefined } {
  const left = all
    .filter(({ id }) => after === undefined || id > after)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const posts = left.slice(0, limit);
  return { posts, stopsAt: left.length > posts.length ? posts.at(-1)?.id : undefined };
}

async function inCampaigns(deps: DamageDeps, { community, subject, id }: Reconciliation): Promise<Post[]> {
  const { table } = deps;
  if (subject === 'campaign') return listPosts(table, community, id, tellDamage(deps));
  const campaigns = await listCampaigns(table, community);
  const touched = campaigns.filter(({ products }) => subject !== 'product' || products.includes(id));
  const posts = (await withPostsOfEach(table, touched, (found) => found, tellDamage(deps))).flat();
  if (subject === 'product') return posts.filter(({ product }) => product === id);
  return posts.filter((post) => concerns(post, id));
}
