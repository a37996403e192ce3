import * as z from 'zod';

const Rate = z.number().min(0).max(1);

/** How often each thing goes wrong, as probabilities. With all of them zero, nothing goes wrong. */
export const Rates = z.object({
  /** Per Graph call; divided evenly among the sandbox's fault modes. */
  graph: Rate,
  messageDropped: Rate,
  messageDoubled: Rate,
  /** A message is delivered up to half a minute late. */
  messageDelayed: Rate,
  /** Per port call; half of the kills come before it and half after. */
  workerKilled: Rate,
  tableThrottled: Rate,
  /** A write that took effect although its caller gets an error. */
  tableAnswerLost: Rate,
  tickSkipped: Rate,
  /** Per Graph call: it takes many seconds, but less than our time limit. */
  slowCall: Rate,
  /** Per Graph write: it gets no answer and takes effect up to half a minute later. */
  lateEffect: Rate,
  /** Per hour: Meta answers no call for up to forty minutes; half of the calls take effect nevertheless. */
  outage: Rate,
  /** Per hour and Instagram account: its owner posts a story of her own. Not a fault, but it looks like one of ours. */
  ownStory: Rate,
  /**
   * Per post: the owner of its page posts the same caption herself, within a minute of its time. Not a fault, but it looks
   * like ours.
   */
  ownPost: Rate,
  /** Per commit: within minutes the owner changes the post's caption, deletes, archives or pins it. Not a fault. */
  ownHand: Rate,
  /**
   * Per product: its price changes once while its posts are being published. Not a fault, but it coincides with all faults.
   */
  productChanged: Rate,
});
export type Rates = z.infer<typeof Rates>;

export const NOTHING_WRONG: Rates = {
  graph: 0,
  messageDropped: 0,
  messageDoubled: 0,
  messageDelayed: 0,
  workerKilled: 0,
  tableThrottled: 0,
  tableAnswerLost: 0,
  tickSkipped: 0,
  slowCall: 0,
  lateEffect: 0,
  outage: 0,
  ownStory: 0,
  ownPost: 0,
  ownHand: 0,
  productChanged: 0,
};

/** The rates of the proofs. */
export const PROVEN_RATES: Rates = {
  graph: 0.1,
  messageDropped: 0.05,
  messageDoubled: 0.05,
  messageDelayed: 0.05,
  workerKilled: 0.01,
  tableThrottled: 0.02,
  tableAnswerLost: 0.002,
  tickSkipped: 0.1,
  slowCall: 0.02,
  lateEffect: 0.01,
  outage: 0.04,
  ownStory: 0.2,
  ownPost: 0.05,
  ownHand: 0.05,
  productChanged: 0.5,
};
