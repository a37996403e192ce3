import * as z from 'zod';
import type { MetricName } from './metric-names.ts';
import { SNAPSHOT_AGES } from '../insights/metrics.ts';
import { UNANSWERED } from '../post/timing.ts';
import { DAY, HOUR } from '../time/instant.ts';

/** The facts about each kind of work. */
interface KindFacts {
  /** The function that does the work on AWS: a folder of functions/ with a handler. */
  readonly stage: string;
  /**
   * Publishing has a queue of its own, which is paced; all other work uses the queue `work`, from which the router
   * forwards it.
   */
  readonly queue: 'publish' | 'work';
  /**
   * How far ahead the next step may lie, in milliseconds. A step that lies further ahead was planned with a clock that
   * was ahead. It counts from now, or from the moment for which the post is meant when that is later.
   */
  readonly reach: number;
  readonly reachFrom: 'now' | 'post';
  /** Whether each step plans another for as long as its item exists. A wait until nothing is due leaves such work out. */
  readonly endless: boolean;
  /**
   * The modules, folders of functions/, whose code plans such work, its own stage included. Work planned in domain/,
   * records/ or due/ counts as planned by the module that calls them. tests/architecture/flow.test.ts checks all of this
   * against the code.
   */
  readonly sentBy: readonly string[];
  /**
   * The possible outcomes of a step, beside those of any work (`Unworked`), each with the metric that counts it. The
   * metrics count a post's new state, so only work on a single post has them.
   */
  readonly outcomes: Readonly<Record<string, MetricName | undefined>>;
}

const uncounted = undefined;
/** A damaged item is checked again in an hour, whatever its step is. */
const REST = HOUR;

/**
 * All kinds of work that happens later, listed only here: the queues, the router, the due index and the meter read this
 * table, and the compiler rejects a list of workers in which a kind is missing.
 */
export const KINDS = {
  /** Makes a plan's posts, one stored chunk at a time. Due at once; a plan that was left unmade is due after minutes. */
  expand: {
    stage: 'campaigns',
    queue: 'work',
    reach: REST,
    reachFrom: 'now',
    endless: false,
    sentBy: ['campaigns'],
    outcomes: { planned: uncounted, more: uncounted, expanded: uncounted, overtaken: uncounted },
  },
  /** Looks for subject and faces in the new photos of a product. Due at once. */
  inspect: {
    stage: 'inspect',
    queue: 'work',
    reach: REST,
    reachFrom: 'now',
    endless: false,
    sentBy: ['intake'],
    outcomes: { inspected: uncounted, overtaken: uncounted },
  },
  /** Draws the pictures of a post. Due at once. */
  picture: {
    stage: 'render',
    queue: 'work',
    reach: REST,
    reachFrom: 'now',
    endless: false,
    // Render itself plans it when drawing failed (`due/move-post.ts`).
    sentBy: ['campaigns', 'captions', 'render'],
    outcomes: {
      scheduled: uncounted,
      awaiting_owner: uncounted,
      held: 'Held',
      cancelled: uncounted,
      overtaken: uncounted,
    },
  },
  /** Does every further step of a post. A held post waits for an answer; all other steps are due sooner. */
  publish: {
    stage: 'publish',
    queue: 'publish',
    reach: UNANSWERED,
    reachFrom: 'post',
    endless: false,
    // Collect checks whether a post that seems to be gone reappears (`domain/post/gone.ts`).
    sentBy: ['campaigns', 'captions', 'collect', 'publish', 'render'],
    outcomes: {
      scheduled: uncounted,
      prepared: uncounted,
      published: 'Published',
      settling: 'InDoubt',
      retrying: uncounted,
      held: 'Held',
      failed: 'Failed',
      cancelled: uncounted,
      removed: uncounted,
      overtaken: uncounted,
    },
  },
  /**
   * Brings posts in line with a decision. Due seconds after the decision, and once more minutes later. It counts the
   * posts that it holds itself.
   */
  sweep: {
    stage: 'campaigns',
    queue: 'work',
    reach: REST,
    reachFrom: 'now',
    endless: false,
    // Through `due/request-reconciliation.ts`. Channels and publish plan it when a page breaks or works again.
    sentBy: ['campaigns', 'channels', 'intake', 'people', 'publish'],
    outcomes: { more: uncounted, again: uncounted, reconciled: uncounted, overtaken: uncounted },
  },
  /** Checks a channel's token, each day. It needs the same access as publishing, so that function does it. */
  probe: {
    stage: 'publish',
    queue: 'publish',
    reach: DAY + REST,
    reachFrom: 'now',
    endless: true,
    // Publish plans it when Meta blocked a page (`due/break-channel.ts`).
    sentBy: ['channels', 'publish'],
    outcomes: { healthy: uncounted, broken: uncounted, unclear: uncounted, overtaken: uncounted },
  },
  /** Reads a community's numbers. Due at the latest at the oldest age of a post, plus up to the next full hour. */
  collect: {
    stage: 'collect',
    queue: 'work',
    reach: SNAPSHOT_AGES['28d'] + 2 * HOUR,
    reachFrom: 'now',
    endless: false,
    // Publish plans it when a post is out (`records/create-post-metrics.ts`).
    sentBy: ['collect', 'publish'],
    outcomes: { more: uncounted, collected: uncounted, overtaken: uncounted },
  },
  /** Aggregates a day's numbers into its report. Due an hour after the last aggregation. */
  fold: {
    stage: 'insights',
    queue: 'work',
    reach: 2 * HOUR,
    reachFrom: 'now',
    endless: false,
    // Collect plans it for new numbers, publish for a new post (`records/stale-days.ts`).
    sentBy: ['collect', 'insights', 'intake', 'publish'],
    outcomes: { aggregated: uncounted, staleAgain: uncounted },
  },
  /** Prepares the result of a week for the group. Due on the Monday after it; planned by the first aggregation of a day. */
  recap: {
    stage: 'insights',
    queue: 'work',
    reach: 8 * DAY,
    reachFrom: 'now',
    endless: false,
    sentBy: ['insights'],
    outcomes: { prepared: uncounted, postponed: uncounted, overtaken: uncounted },
  },
} as const satisfies Readonly<Record<string, KindFacts>>;

export type WorkKind = keyof typeof KINDS;
/** The keys with their exact type. */
export const WORK_KINDS = Object.keys(KINDS) as readonly WorkKind[];
export const WorkKind = z.enum(WORK_KINDS);
/** For example, channels are probed every day without end. */
export const ENDLESS_KINDS = WORK_KINDS.filter((kind) => KINDS[kind].endless);

type Facts = (typeof KINDS)[WorkKind];

/** A stage that receives work messages. */
export type WorkingStage = Facts['stage'];
/** A stage that receives its work messages from the router. */
export type RoutedStage = Extract<Facts, { readonly queue: 'work' }>['stage'];

/** The kinds of work of a stage. */
export type KindOf<S extends WorkingStage> = {
  [K in WorkKind]: (typeof KINDS)[K]['stage'] extends S ? K : never;
}[WorkKind];

/**
 * The outcomes of any work: its item is gone; the item now waits for something else (stale); the message came too early
 * and is sent again; the item is damaged and was quarantined; the item waits for another item that is damaged or busy.
 */
type Unworked = 'gone' | 'stale' | 'early' | 'damaged' | 'waiting';

/** The possible outcomes of work of some kinds. */
export type OutcomeOf<K extends WorkKind = WorkKind> =
  Unworked | { [P in K]: keyof (typeof KINDS)[P]['outcomes'] }[K];

/** Returns the metric that shows an operator how work of a kind ended. */
export function metricOf(kind: WorkKind, outcome: OutcomeOf): MetricName | undefined {
  const metrics: Readonly<Partial<Record<OutcomeOf, MetricName | undefined>>> = KINDS[kind].outcomes;
  return metrics[outcome];
}
