import { classify } from '../domain/post/graph-rules.ts';
import type { GraphOutcome, GraphUsage } from '../ports/graph.ts';

/** Meta's error codes for the app's own request limits; all other limits belong to a person, a Page or an account. */
const APP_LIMITS: ReadonlySet<number> = new Set([4, 341]);

/**
 * Returns what a response says about budgets. A refusal for a reached limit counts as a reading, since calls made while
 * throttled prolong the throttling and all workers must know. For an account it counts as at least 100 percent, whatever the
 * headers say; for the app, where it would stop everybody, it counts only if the headers say nothing about the app.
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
