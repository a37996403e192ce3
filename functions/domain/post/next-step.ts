import type { GraphClass } from './graph-classes.ts';

/** Where in publishing a call was made. */
export type PublishStep = 'prepare' | 'commit' | 'read';

/** What the publisher does about a call that did not end well. */
export type NextStep =
  /** The same again after a back-off. */
  | 'retry'
  /** The same again when the budget is back. */
  | 'waitForBudget'
  /** Throw the draft away and prepare anew after a back-off. */
  | 'prepareAgain'
  /** Prepare anew a few times, and then give the post up. */
  | 'tryThenFail'
  /** Read what came of it; no write before. */
  | 'settle'
  /** The channel is broken: hold its posts, tell what to do. */
  | 'holdChannel'
  /** Hold this post for a person. */
  | 'hold'
  /** It can never be posted as it is. */
  | 'fail';

/** Before any commit: everything is invisible and may be repeated. */
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

/** Reading changes nothing, so it may be repeated whatever it answered; "not found" is an answer, not a failure. */
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
 * The step after a refusal. Once a commit was sent, no answer leads to a new draft or a new post: whatever Meta said,
 * reading decides. A broken channel is marked broken as well, but its post in doubt goes on being settled.
 */
export function nextStepAfter(means: GraphClass, at: PublishStep): NextStep {
  if (at === 'commit') return 'settle';
  return at === 'read' ? READING[means] : PREPARING[means];
}

/** Whether an answer shows that the channel itself is broken, at whatever step it came. */
export const breaksChannel = (means: GraphClass): boolean => means === 'tokenDead' || means === 'blocked';
