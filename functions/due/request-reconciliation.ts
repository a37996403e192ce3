import { dueAt } from '../domain/work/due.ts';
import { type Instant, SECOND } from '../domain/time/instant.ts';
import type { Reconciliation } from '../domain/work/reconciliation.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { replace } from '../records/record.ts';
import { reconciliationRecord } from '../records/reconciliation-record.ts';

/** How long after the request a reconciliation is due. */
const RECONCILE_DELAY = 2 * SECOND;
const ROUNDS = 2;

/**
 * Schedules a reconciliation. Call it before writing the decision: a crash between the two then loses no reconciliation, and
 * a reconciliation whose decision was never written finds nothing to do.
 */
export async function requestReconciliation(
  deps: { readonly table: Table; readonly dispatch: Dispatch },
  what: Pick<Reconciliation, 'community' | 'subject' | 'id'>,
  now: Instant,
): Promise<void> {
  const due = dueAt('sweep', now + RECONCILE_DELAY);
  const reconciliation: Reconciliation = { ...what, roundsLeft: ROUNDS, due, fence: now };
  await replace(deps.table, reconciliationRecord, reconciliation);
  await deps.dispatch.send(reconciliationRecord.keyOf(reconciliation), due);
}
