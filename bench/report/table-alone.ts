import { startDataTable } from '../../embedded/table/start-table.ts';

// Forked by `generated-report.ts` with a folder; tells the table's endpoint, and ends with SIGTERM.

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the table');
const running = await startDataTable(folder);
process.once('SIGTERM', () => {
  void running.close().then(() => process.exit(0));
});
process.send?.(running.endpoint);
