import type { GraphClass } from './graph-classes.ts';

/** One row: an error code, optionally narrowed to a subcode, and its class. Sources: docs/facts/meta.md#refusals */
interface GraphRule {
  readonly code: number;
  readonly subcode?: number;
  readonly means: GraphClass;
}

const rule = (code: number, subcode: number | undefined, means: GraphClass): GraphRule => ({
  code,
  ...(subcode !== undefined && { subcode }),
  means,
});

/** Rows with a subcode win over rows without. Ranges are in `RANGES` below. */
const GRAPH_RULES: readonly GraphRule[] = [
  rule(1, undefined, 'unknownOutcome'),
  rule(1, 99, 'unknownOutcome'),
  rule(1, 2207057, 'invalid'),
  rule(2, undefined, 'unknownOutcome'),
  rule(3, undefined, 'config'),
  rule(4, undefined, 'rateLimited'),
  rule(4, 2207051, 'blocked'),
  rule(9, 2207042, 'quota'),
  rule(10, undefined, 'tokenDead'),
  rule(12, undefined, 'config'),
  rule(17, undefined, 'rateLimited'),
  rule(24, 2207006, 'tokenDead'),
  rule(24, 2207008, 'draftGone'),
  rule(25, 2207050, 'blocked'),
  rule(32, undefined, 'rateLimited'),
  rule(100, undefined, 'doubtedInput'),
  rule(100, 33, 'notFound'),
  ...[2207023, 2207035, 2207036, 2207037, 2207040].map((subcode) => rule(100, subcode, 'invalid')),
  // The number of children is wrong, which ours never is; or the children are part of a carousel whose response was lost.
  rule(100, 2207028, 'doubtedInput'),
  rule(102, undefined, 'tokenDead'),
  rule(104, undefined, 'config'),
  rule(190, undefined, 'tokenDead'),
  rule(324, undefined, 'invalid'),
  rule(324, 2069019, 'invalid'),
  rule(341, undefined, 'rateLimited'),
  rule(352, 2207026, 'invalid'),
  rule(368, undefined, 'blocked'),
  rule(368, 1404082, 'duplicate'),
  rule(506, undefined, 'duplicate'),
  rule(613, undefined, 'rateLimited'),
  rule(803, undefined, 'invalid'),
  rule(2500, undefined, 'config'),
  rule(2635, undefined, 'config'),
  rule(9004, 2207052, 'fetchFailed'),
  rule(9007, 2207027, 'notReady'),
  rule(36000, 2207004, 'invalid'),
  rule(36001, 2207005, 'invalid'),
  rule(36003, 2207009, 'invalid'),
  rule(36004, 2207010, 'invalid'),
  rule(1609005, undefined, 'invalid'),
  rule(-1, 2207001, 'unknownOutcome'),
  rule(-1, 2207032, 'draftGone'),
  rule(-1, 2207053, 'draftGone'),
  rule(-2, 2207003, 'transient'),
  rule(-2, 2207020, 'draftGone'),
];

const RANGES: readonly { readonly from: number; readonly to: number; readonly means: GraphClass }[] = [
  { from: 200, to: 299, means: 'tokenDead' },
  { from: 80000, to: 80099, means: 'rateLimited' },
];

/**
 * Returns the class of a refusal. A code that no row knows is treated as `unknownOutcome`, the safe assumption: the call
 * may have had an effect.
 */
export function classify(refusal: {
  readonly code: number;
  readonly subcode?: number;
  readonly transient: boolean;
  readonly message?: string;
}): GraphClass {
  // Meta reports a wrong app secret as a wrong parameter too (docs/facts/meta.md#tokens-and-consent); nothing is wrong
  // with the post.
  if (refusal.code === 100 && refusal.message?.includes('appsecret_proof')) return 'config';
  const rows = GRAPH_RULES.filter((row) => row.code === refusal.code);
  const exact = rows.find((row) => row.subcode !== undefined && row.subcode === refusal.subcode);
  const general = rows.find((row) => row.subcode === undefined);
  const range = RANGES.find(({ from, to }) => refusal.code >= from && refusal.code <= to);
  const known = exact?.means ?? general?.means ?? range?.means;
  if (known) return known;
  return 'unknownOutcome';
}
