import { expect, it } from 'vitest';
import { EmbeddedSettings } from '../../../functions/config.ts';
import { dueAt, leased } from '../../../functions/domain/work/due.ts';
import { MINUTE } from '../../../functions/domain/time/instant.ts';
import { staleDayRecord } from '../../../functions/records/stale-day-record.ts';
import { insert } from '../../../functions/records/record.ts';
import { virtualDemoTime } from '../../../bin/commands/demo/demo-time.ts';
import { openInstallation } from '../../../embedded/system/open-installation.ts';
import { MORNING } from '../../factories/entities.ts';
import { keptLog } from '../../http/fakes.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

/** A system on a folder, at a moment that stands still. */
async function opened(folder: string, now: number) {
  const log = keptLog();
  const installation = await openInstallation({
    folder,
    port: 0,
    settings: EmbeddedSettings.parse({}),
    log,
    time: async (sandbox) => {
      if (!sandbox) throw new Error('there is no sandbox');
      return virtualDemoTime(folder, sandbox, now);
    },
  });
  return { ...installation, log };
}

it('works off at once, after a restart, what was sent for before it and waits for its lease', async () => {
  const folder = await temporaryFolder();
  const first = await opened(folder, MORNING);
  const due = leased(dueAt('fold', MORNING), MORNING);
  const day = { community: 'rukun', day: '2026-12-01', dirtyVersion: 1, foldedVersion: 0, due };
  await insert(first.system.table, staleDayRecord, day);
  await first.close();

  const second = await opened(folder, MORNING + MINUTE);
  try {
    await second.time.untilIdle?.();
    expect(second.log.lines.map(({ message, fields }) => ({ message, ...fields }))).toEqual([
      { message: 'sent again after a restart', sent: 1 },
      { message: 'worked', kind: 'fold', item: 'dirty#2026-12-01', outcome: 'gone' },
    ]);
  } finally {
    await second.close();
  }
});
