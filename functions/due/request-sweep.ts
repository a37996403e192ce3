import { dueAt } from '../domain/work/due.ts';
import { type Instant, SECOND } from '../domain/time/instant.ts';
import type { Sweep } from '../domain/work/sweep.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { replace } from '../records/record.ts';
import { sweepRecord } from '../records/sweep-record.ts';

/** How long after the request a sweep is due. */
const SWEEP_DELAY = 2 * SECOND;
const ROUNDS = 2;

/**
 * Schedules a sweep. Call it before writing the decision: a crash between the two then loses no sweep, and a sweep whose
 * decision was never written finds nothing to do.
 */
export async function requestSweep(
  deps: { readonly table: Table; readonly dispatch: Dispatch },
  what: Pick<Sweep, 'community' | 'subject' | 'id'>,
  now: Instant,
): Promise<void> {
  const due = dueAt('sweep', now + SWEEP_DELAY);
  const sweep: Sweep = { ...what, roundsLeft: ROUNDS, due, fence: now };
  await replace(deps.table, sweepRecord, sweep);
  await deps.dispatch.send(sweepRecord.keyOf(sweep), due);
}
