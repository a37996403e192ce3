import { NO_TOTALS } from '../../domain/insights/add-totals.ts';
import { addDays, dayOf, type LocalDay } from '../../domain/local-day.ts';
import { readReport } from '../../insights/read-report.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type Caller, type InsideApp, may } from '../caller.ts';
import type { ReportReply, ReportView } from '../contract/report.ts';
import { loadCommunity } from '../views/load-community.ts';
import { reportBreakdown } from './report-breakdown.ts';
import { reportCsv } from './report-csv.ts';
import * as routes from './report-routes.ts';
import { summaryWords } from './report-words.ts';

type ReportDeps = Pick<AppDeps, 'table' | 'clock'>;

interface ReportQuery {
  readonly from?: LocalDay | undefined;
  readonly to?: LocalDay | undefined;
  readonly view: ReportView;
}

/** Days of a report when nobody says. */
const USUAL_DAYS = 30;

async function periodOf(deps: ReportDeps, caller: Caller, { from, to }: ReportQuery) {
  if (from !== undefined && to !== undefined) return { from, to };
  const { zone } = await loadCommunity(deps.table, caller.actor.community);
  const last = to ?? dayOf(deps.clock.now(), zone);
  return { from: from ?? addDays(last, 1 - USUAL_DAYS), to: last };
}

async function reportFor(deps: ReportDeps, caller: Caller, query: ReportQuery): Promise<ReportReply> {
  const { community, member } = caller.actor;
  const { view } = query;
  if (view === 'own') allow(caller, 'report.own', [member]);
  else allow(caller, 'report.community');
  const period = await periodOf(deps, caller, query);
  const report = await readReport(deps)({ community, ...period });
  const showsDetails = view === 'community' && may(caller, 'report.details');
  return {
    ...period,
    view,
    summary: summaryWords(report.total),
    total: report.total,
    days: [...report.days],
    mine: {
      asMaker: report.byMaker[member] ?? NO_TOTALS,
      asSeller: report.bySeller[member] ?? NO_TOTALS,
    },
    ...(showsDetails && { breakdown: await reportBreakdown(deps.table, report, caller) }),
  };
}

/** What it brought: to each her own, to all the totals, to leaders and coordinators the parts. */
export function serveReports(app: InsideApp, deps: ReportDeps): void {
  app.openapi(routes.readReport, async (c) =>
    c.json(await reportFor(deps, c.var.caller, c.req.valid('query')), 200),
  );

  app.openapi(routes.downloadReport, async (c) => {
    const report = await reportFor(deps, c.var.caller, c.req.valid('query'));
    return c.body(reportCsv(report), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="etalase-${report.from}-${report.to}.csv"`,
    });
  });
}
