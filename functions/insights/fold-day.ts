import { dueAt } from '../domain/work/due.ts';
import { foldCards } from '../domain/insights/day-report.ts';
import type { DirtyDay } from '../domain/insights/dirty-day.ts';
import type { OutcomeOf } from '../domain/work/kinds.ts';
import type { Work } from '../domain/work/work-message.ts';
import { dueStep } from '../due/due-step.ts';
import { listCards } from '../records/cards.ts';
import { communityRecord } from '../records/community-record.ts';
import { dayReportRecord } from '../records/day-report-record.ts';
import { dirtyDayRecord } from '../records/dirty-day-record.ts';
import { FOLD_INTERVAL } from '../records/dirty-days.ts';
import { keys } from '../records/keys.ts';
import { change, load, replace } from '../records/record.ts';
import type { DamageDeps } from '../records/tell-damage.ts';

/**
 * Handles one message: folds one day's cards into its report. The cards are read strongly consistent and the report is
 * overwritten whole, so it is idempotent. The day is clean only if no card changed since the version that was read.
 */
export const foldDay = (deps: DamageDeps): Work<'fold'> =>
  dueStep(deps, {
    kind: 'fold',
    record: dirtyDayRecord,
    whenEarly: 'wait',
    step: (dirty) => fold(deps, dirty),
  });

async function fold(deps: DamageDeps, dirty: DirtyDay): Promise<OutcomeOf<'fold'>> {
  const { community: tenant, day, dirtyVersion: version } = dirty;
  const community = await load(deps.table, communityRecord, keys.community(tenant));
  if (!community) {
    // The community is gone, so this day leaves the due index.
    await change(deps.table, dirtyDayRecord, dirty, { due: undefined }, []);
    return 'gone';
  }
  const cards = await listCards(deps.table, tenant, day);
  const report = foldCards({ community: tenant, day, zone: community.zone, version }, cards);
  await replace(deps.table, dayReportRecord, report);
  const now = deps.clock.now();
  const clean = await change(
    deps.table,
    dirtyDayRecord,
    dirty,
    { foldedVersion: version, foldedAt: now, due: undefined },
    [{ attribute: 'dirtyVersion', is: '=', value: version }],
  );
  if (clean) return 'folded';
  const current = await load(deps.table, dirtyDayRecord, dirtyDayRecord.keyOf(dirty));
  if (!current) return 'gone';
  await change(
    deps.table,
    dirtyDayRecord,
    current,
    { foldedVersion: version, foldedAt: now, due: dueAt('fold', now + FOLD_INTERVAL) },
    [{ attribute: 'dirtyVersion', is: '=', value: current.dirtyVersion }],
  );
  return 'dirtiedAgain';
}
