import { DayReport } from '../domain/insights/day-report.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** The item with a day's report. */
export const dayReportRecord: RecordDefinition<DayReport> = {
  name: 'day report',
  schema: DayReport,
  keyOf: ({ community, day }) => keys.dayReport(community, day),
};
