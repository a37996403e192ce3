import { nothingBeside } from './problems.ts';
import { besideName } from './restore-beside.ts';
import type { TableAdmin } from './table-admin.ts';

/** What a take-over is doing, for who waits. */
export type TakeOverStep = 'backing up' | 'deleting' | 'restoring' | 'setting';

/** The backup that holds what the table in use held before the take-over. */
export const beforeName = (table: string): string => `${table}-before`;

/**
 * Puts the restored table in the place of the table in use: functions and stacks know it by its name, and DynamoDB cannot rename, so it
 * is backed up, and the backup is restored under the name. What the table in use holds stays as a backup of its own. Nothing is lost
 * when a run is interrupted: the next one goes on where it ended, and a table that is in place already is not made again.
 */
export async function takeOver(
  admin: Pick<TableAdmin, 'find' | 'settings' | 'backUp' | 'protect' | 'delete' | 'restoreBackup' | 'apply'>,
  table: string,
  say: (step: TakeOverStep) => void,
): Promise<void> {
  const beside = besideName(table);
  const restored = await admin.find(beside);
  if (restored?.TableStatus !== 'ACTIVE') throw nothingBeside(beside);
  say('backing up');
  const backup = await admin.backUp(restored, beside);
  const used = await admin.find(table);
  if (used?.RestoreSummary?.SourceBackupArn !== backup) {
    if (used) {
      await admin.backUp(used, beforeName(table));
      say('deleting');
      await admin.protect(table, false);
      await admin.delete(table);
    }
    say('restoring');
    await admin.restoreBackup(backup, table);
  }
  say('setting');
  await admin.apply(table, await admin.settings(restored));
}
