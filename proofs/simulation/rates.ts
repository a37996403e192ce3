import { z } from 'zod';

const Rate = z.number().min(0).max(1);

/** How much goes wrong, as probabilities. All at zero is a perfect world. */
export const Rates = z.object({
  /** Per Graph call; the sandbox's fault modes share it evenly. */
  graph: Rate,
  messageDropped: Rate,
  messageDoubled: Rate,
  /** A message comes up to half a minute late. */
  messageDelayed: Rate,
  /** Per port call, half of it before and half after. */
  workerKilled: Rate,
  tableThrottled: Rate,
  /** A write that took effect although its caller was told otherwise. */
  tableAnswerLost: Rate,
  tickSkipped: Rate,
  /** Per Graph call: it takes many seconds, though less than we wait. */
  slowCall: Rate,
  /** Per Graph write: it is answered by nobody and carried out up to half a minute later. */
  lateEffect: Rate,
  /** Per hour: Meta answers nobody for up to forty minutes; half of what is sent has an effect all the same. */
  outage: Rate,
  /** Per hour and Instagram account: its owner puts up a story of her own. No fault, but it looks like one of ours. */
  ownStory: Rate,
  /** Per post: the owner of its page posts its words herself, within a minute of its time. No fault, but it looks like ours. */
  ownPost: Rate,
  /** Per commit: within minutes the owner changes its caption, deletes it, puts it away or pins it. No fault of anybody. */
  ownHand: Rate,
  /** A product's price changes once while its posts are going out. No fault, but it crosses with all of them. */
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

/** The rates at which the promises are proven. */
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
