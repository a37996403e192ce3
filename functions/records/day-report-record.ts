import { GROUPS } from '../domain/insights/day-parts.ts';
import { DayReport } from '../domain/insights/day-report.ts';
import { filedTotals } from '../domain/insights/totals.ts';
import { filedSums } from './filed-sums.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

const FIXED_GROUPS = [
  'byPlatform',
  'byCampaign',
  'byAudience',
  'byLanguage',
  'byShape',
  'byTheme',
  'byHour',
] as const;

/** The item with a day's report. */
export const dayReportRecord: RecordDefinition<DayReport> = {
  name: 'day report',
  schema: DayReport,
  keyOf: ({ community, day }) => keys.dayReport(community, day),
  shorten: (report) => ({
    total: filedTotals(report.total),
    ...filedSums(report, GROUPS),
    ...filedSums(report, FIXED_GROUPS),
  }),
};
