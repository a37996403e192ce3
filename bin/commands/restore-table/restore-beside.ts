import { besideIsThere, noHistory, noTable, outsideHistory } from './problems.ts';
import type { TableAdmin } from './table-admin.ts';

/** The name under which a table stands as it was, beside the one in use. */
export const besideName = (table: string): string => `${table}-restored`;

/**
 * Restores a table as it was at a moment, under another name and with the same settings; the table in use is not touched. Throws
 * `ProblemError` when there is no table, no history of that moment, or a restored table of an earlier run.
 */
export async function restoreBeside(
  admin: Pick<TableAdmin, 'find' | 'history' | 'settings' | 'restoreMoment' | 'apply'>,
  table: string,
  at: Date,
  onBegin: () => void,
): Promise<void> {
  const beside = besideName(table);
  if (await admin.find(beside)) throw besideIsThere(beside);
  const used = await admin.find(table);
  if (!used) throw noTable(table);
  const history = await admin.history(table);
  if (!history) throw noHistory(table);
  if (at < history.earliest || at > history.latest) throw outsideHistory(history.earliest, history.latest);
  onBegin();
  await admin.restoreMoment(table, at, beside);
  await admin.apply(beside, await admin.settings(used));
}
