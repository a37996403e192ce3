import { dueAt } from '../domain/work/due.ts';
import { type Instant, SECOND } from '../domain/time/instant.ts';
import type { Sweep } from '../domain/work/sweep.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { replace } from '../records/record.ts';
import { sweepRecord } from '../records/sweep-record.ts';

/** A sweep follows the decision by this much. */
const SWEEP_DELAY = 2 * SECOND;
const ROUNDS = 2;

/**
 * Asks for a sweep. Call it before writing the decision: should that write never come, the sweep finds nothing to do;
 * should this process die between the two, nothing is forgotten.
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
