import { classify } from '../domain/post/graph-rules.ts';
import type { GraphOutcome, GraphUsage } from '../ports/graph.ts';

/** Application request limits; all others are a person's, a Page's or an account's. */
const APP_LIMITS: ReadonlySet<number> = new Set([4, 341]);

/**
 * What an answer says about budgets. A refusal that says that a limit is reached is a reading too: calls made while
 * throttled prolong the throttling, so all workers must hear of it. An account's counts whatever its headers say; for the
 * whole app, where one answer would stop everybody, headers are nearer the truth.
 */
export function usageOf(outcome: GraphOutcome<unknown>, account: string | undefined): GraphUsage {
  const { usage } = outcome;
  if (outcome.is !== 'refused' || classify(outcome.refusal) !== 'rateLimited') return usage;
  if (APP_LIMITS.has(outcome.refusal.code)) return usage.app === undefined ? { ...usage, app: 100 } : usage;
  if (account === undefined) return usage;
  const { percent = 0, regainMinutes = 0 } = usage.account?.[account] ?? {};
  const used = { percent: Math.max(100, percent), regainMinutes };
  return { ...usage, account: { ...usage.account, [account]: used } };
}
