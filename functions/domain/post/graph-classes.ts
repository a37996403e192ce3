/**
 * The classes of Meta's refusals. The rows of `graph-rules.ts` map error codes to classes; `next-step.ts` maps classes to
 * what the publisher does, depending on whether a commit was sent.
 */
export const GRAPH_CLASSES = [
  /** Temporary; the call had no effect. */
  'transient',
  /** The call may have had an effect. */
  'unknownOutcome',
  /** A call budget is used up; it refills by itself. */
  'rateLimited',
  /** The account's own daily number of posts is used up. */
  'quota',
  /** The token or the permission behind it is no longer valid: a person must connect the channel again. */
  'tokenDead',
  /** Meta blocked the account or the content for policy reasons, for a while. */
  'blocked',
  /** Meta has seen the same content before; that may be this very post. */
  'duplicate',
  /** The photo or container is not ready yet. */
  'notReady',
  /** The draft or container no longer exists; it can be made anew. */
  'draftGone',
  /** Meta could not fetch the picture. */
  'fetchFailed',
  /** The object does not exist, or is not visible yet. */
  'notFound',
  /** Meta refuses a parameter: mostly one that is wrong, sometimes an id of ours that Meta does not see yet. */
  'doubtedInput',
  /** Meta can never accept what we sent. */
  'invalid',
  /** Our app, API version or code is wrong: an operator must act. */
  'config',
] as const;
export type GraphClass = (typeof GRAPH_CLASSES)[number];
