/**
 * What a refusal of Meta means for us. The rows of `graph-rules.ts` map codes to these; `next-step.ts` maps these to
 * what the publisher does, depending on whether a commit was sent.
 */
export const GRAPH_CLASSES = [
  /** Passing; the call had no effect. */
  'transient',
  /** It may have had an effect. */
  'unknownOutcome',
  /** A call budget is used up; it comes back by itself. */
  'rateLimited',
  /** The account's own daily number of posts is used up. */
  'quota',
  /** The token or the permission behind it is dead: a person must connect again. */
  'tokenDead',
  /** Meta blocked the account or the content for policy reasons, for a while. */
  'blocked',
  /** Meta saw the same content before; it may be ours. */
  'duplicate',
  /** The photo or container is not ready yet. */
  'notReady',
  /** The prepared thing is gone; it can be made anew. */
  'draftGone',
  /** Meta could not fetch the picture. */
  'fetchFailed',
  /** The object is not there, or not yet visible. */
  'notFound',
  /** Meta refuses a parameter: mostly what we sent, sometimes an id of ours that it does not see yet. */
  'doubtedInput',
  /** What we sent can never be accepted. */
  'invalid',
  /** Our app, version or code is wrong: an operator must act. */
  'config',
] as const;
export type GraphClass = (typeof GRAPH_CLASSES)[number];
