import type { GraphClass } from './graph-classes.ts';

/** The step of publishing in which a call was made. */
export type PublishStep = 'prepare' | 'commit' | 'read';

/** What the publisher does after a call that did not succeed. */
export type NextStep =
  /** Make the same call again after a back-off. */
  | 'retry'
  /** Make the same call again when the budget has refilled. */
  | 'waitForBudget'
  /** Discard the draft and prepare anew after a back-off. */
  | 'prepareAgain'
  /** Prepare anew a few times, then give the post up. */
  | 'tryThenFail'
  /** Read the outcome; make no other write before. */
  | 'settle'
  /** The channel is broken: hold its posts and tell people what to do. */
  | 'holdChannel'
  /** Hold this post until a person acts. */
  | 'hold'
  /** The post can never be published as it is. */
  | 'fail';

/** Before any commit: nothing is visible yet, and every call may be repeated. */
const PREPARING: Readonly<Record<GraphClass, NextStep>> = {
  transient: 'retry',
  unknownOutcome: 'prepareAgain',
  rateLimited: 'waitForBudget',
  quota: 'waitForBudget',
  tokenDead: 'holdChannel',
  blocked: 'holdChannel',
  duplicate: 'hold',
  notReady: 'retry',
  draftGone: 'prepareAgain',
  fetchFailed: 'prepareAgain',
  notFound: 'prepareAgain',
  doubtedInput: 'tryThenFail',
  invalid: 'fail',
  config: 'hold',
};

/** A read changes nothing, so it may be repeated after any answer; "not found" is an answer, not a failure. */
const READING: Readonly<Record<GraphClass, NextStep>> = {
  transient: 'retry',
  unknownOutcome: 'retry',
  rateLimited: 'waitForBudget',
  quota: 'waitForBudget',
  tokenDead: 'holdChannel',
  blocked: 'holdChannel',
  duplicate: 'retry',
  notReady: 'retry',
  draftGone: 'retry',
  fetchFailed: 'retry',
  notFound: 'retry',
  doubtedInput: 'hold',
  invalid: 'hold',
  config: 'hold',
};

/**
 * Returns the step after a refusal. Once a commit was sent, no refusal leads to a new draft or a new post: a read
 * decides, whatever Meta said. A broken channel is declared broken as well, but its post in doubt continues to be
 * settled.
 */
export function nextStepAfter(means: GraphClass, at: PublishStep): NextStep {
  if (at === 'commit') return 'settle';
  return at === 'read' ? READING[means] : PREPARING[means];
}

/** Whether a refusal shows that the channel itself is broken, at whatever step it came. */
export const breaksChannel = (means: GraphClass): boolean => means === 'tokenDead' || means === 'blocked';
