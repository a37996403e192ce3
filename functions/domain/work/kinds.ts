import { z } from 'zod';
import type { MetricName } from './metric-names.ts';
import { SNAPSHOT_AGES } from '../insights/metrics.ts';
import { UNANSWERED } from '../post/timing.ts';
import { DAY, HOUR } from '../time/instant.ts';

/** What is said of each kind of work. */
interface KindFacts {
  /** The function that does it on AWS: a folder of functions/ with a handler. */
  readonly stage: string;
  /** Publishing has a queue of its own, which is paced; all else travels on the other, and is handed on by the router. */
  readonly queue: 'publish' | 'work';
  /**
   * How far ahead the next step may lie, in milliseconds. What lies further was planned by a clock that was ahead. It counts
   * from now, or from the moment that its post is meant for when that is later.
   */
  readonly reach: number;
  readonly reachFrom: 'now' | 'post';
  /** Whether each step plans another for as long as its item exists: nobody who waits until nothing is due waits for it. */
  readonly endless: boolean;
  /**
   * The rooms, folders of functions/, whose code plans such work, its own stage included. What domain/, records/ or due/ plan
   * is planned by the room that calls them. tests/architecture/flow.test.ts reads all of this in the code.
   */
  readonly sentBy: readonly string[];
  /**
   * How its step may end, beside what can become of any work (`Unworked`), and the metric under which that is counted.
   * What is counted is a post's new state, so only work on one post counts by its outcome.
   */
  readonly outcomes: Readonly<Record<string, MetricName | undefined>>;
}

const uncounted = undefined;
/** What is damaged is looked at again in an hour, whatever its step is. */
const REST = HOUR;

/**
 * Everything that must happen later. This is the one place where a kind of work is listed: the queues, the router, the due
 * index and the meter read it here, and what does the work is refused by the compiler when a kind is missing.
 */
export const KINDS = {
  /** Makes a plan's posts, a stored piece at a time. Due at once; a plan that was left unmade, after minutes. */
  expand: {
    stage: 'campaigns',
    queue: 'work',
    reach: REST,
    reachFrom: 'now',
    endless: false,
    sentBy: ['campaigns'],
    outcomes: { planned: uncounted, more: uncounted, expanded: uncounted, overtaken: uncounted },
  },
  /** Draws what a post shows. Due at once. */
  picture: {
    stage: 'render',
    queue: 'work',
    reach: REST,
    reachFrom: 'now',
    endless: false,
    // Render itself, when drawing failed (`due/move-post.ts`).
    sentBy: ['campaigns', 'captions', 'render'],
    outcomes: {
      scheduled: uncounted,
      awaiting_owner: uncounted,
      held: 'Held',
      cancelled: uncounted,
      overtaken: uncounted,
    },
  },
  /** Every further step of a post. A held one waits for an answer; all others come sooner. */
  publish: {
    stage: 'publish',
    queue: 'publish',
    reach: UNANSWERED,
    reachFrom: 'post',
    endless: false,
    // Collect looks whether what seems to be gone comes back (`domain/post/gone.ts`).
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
  /** Brings posts in line with a decision. Due seconds after it, and minutes later once more. Counts itself what it holds. */
  sweep: {
    stage: 'campaigns',
    queue: 'work',
    reach: REST,
    reachFrom: 'now',
    endless: false,
    // Through `due/request-sweep.ts`. Channels and publish, when a page broke or heals.
    sentBy: ['campaigns', 'channels', 'intake', 'people', 'publish'],
    outcomes: { more: uncounted, again: uncounted, swept: uncounted, overtaken: uncounted },
  },
  /** Asks after a channel's token, each day. It needs what publishing needs, so that function does it. */
  probe: {
    stage: 'publish',
    queue: 'publish',
    reach: DAY + REST,
    reachFrom: 'now',
    endless: true,
    // Publish, when Meta blocked a page (`due/break-channel.ts`).
    sentBy: ['channels', 'publish'],
    outcomes: { healthy: uncounted, broken: uncounted, unclear: uncounted, overtaken: uncounted },
  },
  /** Reads a community's numbers. Due at the latest at the oldest age of a post, and the full hour after it. */
  collect: {
    stage: 'collect',
    queue: 'work',
    reach: SNAPSHOT_AGES['28d'] + 2 * HOUR,
    reachFrom: 'now',
    endless: false,
    // Publish, when a post is out (`records/file-card.ts`).
    sentBy: ['collect', 'publish'],
    outcomes: { more: uncounted, collected: uncounted, overtaken: uncounted },
  },
  /** Folds a day's numbers into its report. Due an hour after the last fold. */
  fold: {
    stage: 'insights',
    queue: 'work',
    reach: 2 * HOUR,
    reachFrom: 'now',
    endless: false,
    // Collect for new numbers and publish for a new post (`records/dirty-days.ts`).
    sentBy: ['collect', 'insights', 'publish'],
    outcomes: { folded: uncounted, dirtiedAgain: uncounted },
  },
} as const satisfies Readonly<Record<string, KindFacts>>;

export type WorkKind = keyof typeof KINDS;
/** The keys as their type knows them. */
export const WORK_KINDS = Object.keys(KINDS) as readonly WorkKind[];
export const WorkKind = z.enum(WORK_KINDS);
/** Channels, for instance, are asked after each day for ever. */
export const ENDLESS_KINDS = WORK_KINDS.filter((kind) => KINDS[kind].endless);

type Facts = (typeof KINDS)[WorkKind];

/** A stage to which messages come. */
export type WorkingStage = Facts['stage'];
/** A stage whose messages the router hands on. */
export type RoutedStage = Extract<Facts, { readonly queue: 'work' }>['stage'];

/** The kinds of work of one stage. */
export type KindOf<S extends WorkingStage> = {
  [K in WorkKind]: (typeof KINDS)[K]['stage'] extends S ? K : never;
}[WorkKind];

/**
 * What can become of any work: its item is gone; the item waits for something else by now; the message came too early and is
 * sent again; the item is damaged and was quarantined; it waits for another, which is damaged or busy.
 */
type Unworked = 'gone' | 'stale' | 'early' | 'damaged' | 'waiting';

/** How work of some kinds ends. */
export type OutcomeOf<K extends WorkKind = WorkKind> =
  Unworked | { [P in K]: keyof (typeof KINDS)[P]['outcomes'] }[K];

/** The metric under which an operator sees how work of a kind ended. */
export function metricOf(kind: WorkKind, outcome: OutcomeOf): MetricName | undefined {
  const metrics: Readonly<Partial<Record<OutcomeOf, MetricName | undefined>>> = KINDS[kind].outcomes;
  return metrics[outcome];
}
