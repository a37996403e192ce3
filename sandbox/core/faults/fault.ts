import * as z from 'zod';
import { MINUTE, SECOND } from '../../../functions/domain/time/instant.ts';
import { GRAPH_METHODS } from '../wire/request.ts';
import { Verb } from './verbs.ts';

const refusal = {
  code: z.number().int().optional(),
  subcode: z.number().int().optional(),
  status: z.number().int().min(400).max(599).optional(),
  message: z.string().max(300).optional(),
  transient: z.boolean().optional(),
};

/** What can go wrong with one call. In `commit…` modes the call takes effect although the answer says otherwise. */
export const FAULT_MODES = [
  z.strictObject({ mode: z.literal('refuse'), ...refusal }),
  z.strictObject({ mode: z.literal('commitThenRefuse'), ...refusal }),
  z.strictObject({ mode: z.literal('commitThen500') }),
  z.strictObject({ mode: z.literal('commitThenReset') }),
  z.strictObject({ mode: z.literal('commitThenHang') }),
  z.strictObject({ mode: z.literal('reset') }),
  z.strictObject({ mode: z.literal('hang') }),
  /** A gateway's HTML page instead of Graph's answer; the call takes no effect (default) or has taken effect. */
  z.strictObject({ mode: z.literal('html502'), commit: z.boolean().default(false) }),
  /** HTTP 200 whose body is an error; the call takes no effect (default) or has taken effect. */
  z.strictObject({ mode: z.literal('errorWith200'), commit: z.boolean().default(false), ...refusal }),
  /** The answer is normal, but the object that the call made cannot be read for a while (100/33). */
  z.strictObject({
    mode: z.literal('unseen'),
    milliseconds: z
      .number()
      .int()
      .positive()
      .default(20 * SECOND),
  }),
  /** From this call on (at once, when no call is chosen) all tokens given so far stop working for the account. */
  z.strictObject({ mode: z.literal('tokenDead'), subcode: z.number().int().default(460) }),
  /** The account's business use case limit is at 100 % for so many minutes. */
  z.strictObject({ mode: z.literal('budgetFull'), minutes: z.number().int().positive().default(5) }),
  /** The container that the call makes never leaves IN_PROGRESS. */
  z.strictObject({ mode: z.literal('containerStuck') }),
  /** The item of a batch is `null`; it has taken effect (default) or not. */
  z.strictObject({ mode: z.literal('nullBatchEntry'), commit: z.boolean().default(true) }),
] as const;
export const FaultAction = z.discriminatedUnion('mode', FAULT_MODES);
export type FaultAction = z.infer<typeof FaultAction>;
export const FaultModeName = z.enum(FAULT_MODES.map((mode) => mode.shape.mode.value));

/** Which calls a fault is for. Every field that is given must match. */
export const FaultTarget = z.strictObject({
  method: z.enum(GRAPH_METHODS).optional(),
  verb: Verb.optional(),
  /** Without the version; `*` matches any one segment. */
  path: z.string().max(200).optional(),
  /** Id of a Page or an Instagram account. */
  account: z.string().max(40).optional(),
});
export type FaultTarget = z.infer<typeof FaultTarget>;

/**
 * A fault strikes the matching calls number `nth` to `nth + times - 1`, or, when it has a `rate`, each matching call
 * with that probability, at most `times` times.
 */
export const Fault = z.strictObject({
  on: FaultTarget.default({}),
  nth: z.number().int().positive().default(1),
  times: z.union([z.number().int().positive(), z.literal('always')]).optional(),
  rate: z.number().min(0).max(1).optional(),
  act: FaultAction,
});
export type Fault = z.infer<typeof Fault>;

/** The body of `PUT /sandbox/faults`: a script, and rates per mode for all calls. It replaces the plan before. */
export const FaultPlan = z.strictObject({
  script: z.array(Fault).max(1_000).default([]),
  rates: z.partialRecord(FaultModeName, z.number().min(0).max(1)).default({}),
});
export type FaultPlan = z.infer<typeof FaultPlan>;

/** Returns all faults of a plan in the order in which they are tried. */
export const faultsOf = (plan: FaultPlan): Fault[] => [
  ...plan.script,
  ...Object.entries(plan.rates).map(([mode, rate]) => Fault.parse({ rate, act: { mode } })),
];

/** Returns the instant when a full budget is available again. */
export const regainsAt = (now: number, minutes: number): number => now + minutes * MINUTE;
