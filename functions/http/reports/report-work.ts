// What serves reports, as one piece: most requests of the API do without it, so it is loaded with the first that needs it.
export { findReportPosts, readExtremes } from '../../insights/find-report-posts.ts';
export { readPeople } from '../../insights/read-people.ts';
export { lastWeek, periodAsked, readPeriodBefore, readRecentReport } from '../../insights/read-report.ts';
export { readFunnel } from '../../insights/read-funnel.ts';
export { readOwnExtremes } from '../../insights/read-own-extremes.ts';
export { readYear } from '../../insights/read-year.ts';
export { readTryNext } from '../../insights/read-try-next.ts';
export { noteRecapSent, readRecaps } from '../../insights/weekly-recaps.ts';
export { groupText } from './group-text.ts';
export { peopleReply } from './people-reply.ts';
export { yearTable } from './year-table.ts';
export { recapsReply } from './recaps-reply.ts';
export { reportCsv } from './report-csv.ts';
export { peopleForFile, reportFor } from './report-for.ts';
export { notablePosts, reportPosts } from './report-posts-reply.ts';
export { reportSheets } from './report-sheets.ts';
export { reportTable } from './report-rows.ts';
export { tryNextSentence } from './try-next-sentence.ts';
